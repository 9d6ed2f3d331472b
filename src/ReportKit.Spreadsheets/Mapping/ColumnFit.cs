using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Headings;

namespace ReportKit.Spreadsheets.Mapping;

/// <summary>How well what the cells of a column hold goes with a column of ours.</summary>
internal static class ColumnFit
{
    /// <summary>Where cells are not what they would have to be, no header makes up for it.</summary>
    public const double Contradicts = -0.7;
    private const double Confirms = 0.2;
    private const double Neutral = 0;

    /// <summary>Few cells say little against a header.</summary>
    private const int Enough = 2;

    /// <summary>Added to how surely the header names the column.</summary>
    public static double Of(Target target, ColumnContent content)
    {
        if (content.Filled == 0)
            return Neutral;
        var fit = Fit(target.Column, content);
        return fit < 0 && content.Filled < Enough && content.Addresses + content.Mails == 0 && target.Column.Kind.Allowed.Count == 0 ? Neutral : fit;
    }

    /// <summary>How likely a column is this one by its cells alone; 0 where these say nothing.</summary>
    public static double Alone(Target target, ColumnContent content)
    {
        if (content.Filled < Enough)
            return 0;
        return target.Column switch
        {
            var column when column == StatementColumns.Source && content.Addresses >= 0.7 => 0.6,
            var column when column == StatementColumns.Text && content.MeanLength >= 12 && content.LongTexts >= 0.6 && content.Distinct >= 0.6 && content.Addresses < 0.2 => 0.5 + Math.Min(0.15, content.MeanLength / 400),
            var column when column == StatementColumns.Speaker && content.States >= 0.6 => 0.5 + (content.States / 10),
            var column when column == StatementColumns.Date && content.Dates >= 0.8 && content.Times < 0.2 => 0.55,
            var column when column == StatementColumns.Locator && content.Times + content.PlacesInPapers >= 0.8 && content.HoursOfDay < 0.1 => 0.55,
            var column when column == SourceColumns.Symbol && content.Symbols >= 0.8 => 0.55,
            var column when column == SpeakerColumns.Code && content.StateCodes >= 0.8 => 0.55,
            _ => 0,
        };
    }

    private static double Fit(Column column, ColumnContent content)
    {
        if (column == StatementColumns.Text)
            return Running(content, content.LongTexts >= 0.4 ? Confirms : content.MeanLength < 3 ? -0.1 : Neutral);
        if (column == StatementColumns.Speaker)
            return content.Dates > 0.5 || content.Addresses > 0.3 || content.Numbers > 0.5 || content.Mails > 0.3 || content.StateCodes > 0.6 || content.MeanLength > 14 ? Contradicts : content.States >= 0.5 ? Confirms : content.Persons > 0.5 ? -0.15 : Neutral;
        if (column == StatementColumns.Source)
            return content.Addresses >= 0.4 ? Confirms : content.Dates > 0.5 || content.Mails > 0.3 || content.Numbers > 0.5 || content.Times > 0.5 ? Contradicts : -0.05;
        if (column == StatementColumns.AlsoIn)
            return content.Addresses >= 0.4 ? Confirms : content.Dates + content.Mails + content.Numbers > 0.5 ? Contradicts : Neutral;
        if (column == StatementColumns.Locator || column == StatementColumns.AlsoLocator)
            return Place(content);
        return column.Kind switch
        {
            DateKind or DateSpanKind => content.Times > 0.5 ? Contradicts : content.Dates >= 0.6 || Years(content) ? Confirms : content.Dates < 0.3 ? Contradicts : Neutral,
            AddressKind => content.Addresses >= 0.5 ? Confirms : Contradicts,
            LanguageKind => content.MeanLength > 3 || content.Addresses + content.Dates + content.Numbers > 0.5 ? Contradicts : Neutral,
            _ when column.Kind.Allowed.Count > 0 => content.ReadableAs(column) >= 0.6 ? Confirms : content.ReadableAs(column) < 0.4 ? Contradicts : Neutral,
            _ => Words(column, content),
        };
    }

    private static double Words(Column column, ColumnContent content)
    {
        if (column == SpeakerColumns.Code)
            return content.StateCodes >= 0.6 ? Confirms : content.StateCodes > 0 ? Neutral : Contradicts;
        if (column == SourceColumns.Symbol)
            return content.Symbols >= 0.4 ? Confirms : content.Dates > 0.5 || content.Addresses > 0.3 || content.MeanLength > 8 ? Contradicts : Neutral;
        if (column == StatementColumns.Context || column == StatementColumns.Note || column == StatementColumns.InternalNotes)
            return content.Mails > 0.5 ? Contradicts : Neutral;
        if (column == StatementColumns.Id || column == SourceColumns.Id)
            return Contradicts;
        return Running(content, content.MeanLength > 40 ? -0.3 : Neutral);
    }

    private static double Running(ColumnContent content, double otherwise) =>
        content.Addresses > 0.5 || content.Dates > 0.6 || content.Mails > 0.3 || (content.Numbers > 0.8 && content.MeanLength < 2) ? Contradicts : otherwise;

    private static double Place(ColumnContent content)
    {
        if (content.HoursOfDay > 0.3 || content.Addresses > 0.3 || content.MeanLength > 10 || (content.Dates > 0.5 && content.Times < 0.5 && content.PlacesInPapers < 0.5))
            return Contradicts;
        return content.Times + content.PlacesInPapers + content.Numbers >= 0.5 ? Confirms : -0.3;
    }

    /// <summary>Years alone are dates, too, and look like numbers.</summary>
    private static bool Years(ColumnContent content) => content.Numbers > 0.8 && content.MeanLength <= 1.1 && content.Dates < 0.2;
}
