using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Contents;

/// <summary>What the cells of a column look like, as shares of those that hold something.</summary>
internal sealed class ColumnContent
{
    /// <summary>So many cells say enough of a column.</summary>
    private const int Sample = 500;

    /// <summary>The columns of ours that hold one of a few words.</summary>
    private static readonly Column[] Choices =
    [
        .. StatementColumns.Sheet.Columns.Concat(SourceColumns.Sheet.Columns).Concat(SpeakerColumns.Sheet.Columns).Where(column => column.Kind.Allowed.Count > 0),
    ];

    private readonly Dictionary<Column, double> readable = [];

    private ColumnContent(int filled) => Filled = filled;

    /// <summary>How many of the cells that were looked at hold something.</summary>
    public int Filled { get; }

    public double Dates { get; private init; }

    public double Addresses { get; private init; }

    public double Times { get; private init; }

    public double HoursOfDay { get; private init; }

    public double PlacesInPapers { get; private init; }

    public double Numbers { get; private init; }

    public double Symbols { get; private init; }

    public double Mails { get; private init; }

    public double Persons { get; private init; }

    public double States { get; private init; }

    public double StateCodes { get; private init; }

    /// <summary>Of ten words and more.</summary>
    public double LongTexts { get; private init; }

    /// <summary>In words.</summary>
    public double MeanLength { get; private init; }

    /// <summary>How many cells say what no other says.</summary>
    public double Distinct { get; private init; }

    /// <summary>The share of cells that a column of ours with a choice of words can read.</summary>
    public double ReadableAs(Column column) => readable.GetValueOrDefault(column);

    public static ColumnContent Of(IEnumerable<ForeignRow> rows, int column)
    {
        var cells = rows.Select(row => row[column]).OfType<ForeignCell>().Where(cell => cell.Form != CellForm.Error && !string.IsNullOrWhiteSpace(cell.Text)).Take(Sample).ToList();
        var content = new ColumnContent(cells.Count)
        {
            Dates = Share(CellWords.IsDate),
            Addresses = Share(cell => CellWords.AddressIn(cell) is not null),
            Times = Share(CellWords.IsTime),
            HoursOfDay = Share(cell => CellWords.IsHourOfDay(cell.Text)),
            PlacesInPapers = Share(cell => CellWords.IsPlaceInPaper(cell.Text)),
            Numbers = Share(cell => CellWords.IsNumber(cell.Text)),
            Symbols = Share(cell => CellWords.IsSymbol(cell.Text)),
            Mails = Share(cell => CellWords.IsMail(cell.Text)),
            Persons = Share(cell => CellWords.IsPerson(cell.Text)),
            States = Share(cell => StateNames.CodeOf(cell.Text) is not null),
            StateCodes = Share(cell => StateNames.IsCode(cell.Text.Trim())),
            LongTexts = Share(cell => CellWords.CountOfWords(cell.Text) >= 10),
            MeanLength = cells.Count == 0 ? 0 : cells.Average(cell => CellWords.CountOfWords(cell.Text)),
            Distinct = cells.Count == 0 ? 0 : (double)cells.Select(cell => cell.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() / cells.Count,
        };
        foreach (var choice in Choices)
            content.readable[choice] = Share(cell => choice.Kind.Parse(cell.Text) is not Unreadable);
        return content;

        double Share(Func<ForeignCell, bool> looksSo) => cells.Count == 0 ? 0 : (double)cells.Count(looksSo) / cells.Count;
    }
}
