using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Rows;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Typed;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>The row of Reports that a paper makes.</summary>
internal static partial class ReportRow
{
    public static RowCells Of(string number, CoverPage cover, IReadOnlyList<SectionDraft> sections, DateSpan? retrieved, int line)
    {
        var period = Period(sections);
        return RowCells.Of(
            ReportColumns.Sheet,
            line,
            (ReportColumns.Number, number),
            (ReportColumns.Title, cover.Title),
            (ReportColumns.Subtitle, cover.Subtitle),
            (ReportColumns.Authors, cover.Authors),
            (ReportColumns.Function, cover.Function),
            (ReportColumns.Date, cover.Date),
            (ReportColumns.PeriodFrom, period?.From),
            (ReportColumns.PeriodTo, period?.To),
            (ReportColumns.Retrieved, retrieved?.From),
            (ReportColumns.QuoteLayout, Layout(sections)),
            (ReportColumns.Status, ReportStatus.Published),
            (ReportColumns.RunningTitle, cover.RunningTitle));
    }

    /// <summary>Block where all labels and lead-ins stand above their quotations; the other layout prints both.</summary>
    public static QuoteLayout Layout(IEnumerable<SectionDraft> sections)
    {
        var (alone, before) = (0, 0);
        foreach (var row in sections.SelectMany(section => section.Rows).Where(row => row.Kind == StatementKind.Statement && (row.LeadIn is not null || row.Speaker is not null)))
            _ = row.LeadInStandsAlone ? alone++ : before++;
        return alone > 0 && before == 0 ? QuoteLayout.Block : QuoteLayout.RunIn;
    }

    /// <summary>The days that the first chapter says the paper covers.</summary>
    private static DateSpan? Period(IReadOnlyList<SectionDraft> sections)
    {
        var words = sections.Take(1).SelectMany(section => section.Introduction.Concat(section.Rows.Select(row => row.Text))).Select(passage => passage.Words);
        foreach (var match in words.SelectMany(paragraph => Ranges().Matches(paragraph)))
        {
            if (TypedDate.Read(match.Groups["dates"].Value).Span is { To: not null } period)
                return period;
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:between|from|period|covers?|covering|du|entre|desde|del|с)\s(?:of |the period |from |between )*(?<dates>(?:\d{1,2} )?\p{L}+(?: \d{4})? (?:and|to|until|through|au|et|y|al|a|по|–|-) (?:\d{1,2} )?\p{L}+ \d{4})", RegexOptions.IgnoreCase)]
    private static partial Regex Ranges();
}
