using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Series;

/// <summary>The report that follows the last one of its series: a draft with what does not change from report to report.</summary>
/// <param name="Dataset">The dataset with the new report and its chapters.</param>
/// <param name="Last">The one that it follows.</param>
/// <param name="Chapters">How many chapters it takes over.</param>
/// <param name="Dated">What it takes over and names a year, which may be that of the last report.</param>
public sealed partial record NextReport(Dataset Dataset, Report Report, Report Last, int Chapters, ImmutableArray<Column> Dated)
{
    /// <summary>Null where no report has a number that could be counted on.</summary>
    public static NextReport? After(Dataset dataset)
    {
        if (LastOf(dataset) is not var (last, number))
            return null;

        var report = Following(last, number.Next);
        var withReport = dataset.With(ReportColumns.Sheet, [.. dataset.Reports.Rows.Select(row => row.Cells), report]);
        var chapters = Chaptered(withReport, last, ReportColumns.Sheet.Row(report));
        return new NextReport(
            withReport.With(SectionColumns.Sheet, [.. withReport.Sections.Rows.Select(row => row.Cells), .. chapters]),
            ReportColumns.Sheet.Row(report),
            last,
            chapters.Length,
            [.. new[] { ReportColumns.Title, ReportColumns.RunningTitle }.Where(column => report[column] is string text && Year().IsMatch(text))]);
    }

    /// <summary>The report with the highest number of the series, which is that of the setting or of the last row.</summary>
    private static (Report Report, SeriesNumber Number)? LastOf(Dataset dataset)
    {
        var counted = dataset.Reports.Rows.Select(report => (Report: report, Number: SeriesNumber.Of(report)!)).Where(each => each.Number is not null).ToList();
        if (counted.Count == 0)
            return null;

        var prefix = dataset.Settings.SeriesPrefix;
        if (prefix is null || !counted.Exists(each => each.Number.IsAfter(prefix)))
            prefix = counted[^1].Number.Prefix;
        return counted.Where(each => each.Number.IsAfter(prefix)).MaxBy(each => each.Number.Count);
    }

    /// <summary>The second line of the title is not taken over: it says what one report is about.</summary>
    private static RowCells Following(Report last, string number) =>
        last.With(ReportColumns.Number, number)
            .Without(ReportColumns.Subtitle)
            .Without(ReportColumns.Date)
            .WithCell(ReportColumns.PeriodFrom, last.PeriodTo?.DayAfter())
            .Without(ReportColumns.PeriodTo)
            .Without(ReportColumns.Retrieved)
            .With(ReportColumns.Status, ReportStatus.Draft);

    /// <summary>
    /// The chapters of the last report as headings without words: a series keeps them, while the sessions below them come and go.
    /// None where somebody has prepared sections for the report.
    /// </summary>
    private static ImmutableArray<RowCells> Chaptered(Dataset dataset, Report last, Report next)
    {
        var assignment = new RowAssignment(dataset);
        if (dataset.Sections.Rows.Any(section => assignment.ReportOf(section)?.Number == next.Number))
            return [];

        var taken = new HashSet<string>(dataset.Sections.Keys, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from section in dataset.Sections.Rows
               where section.Level == 1 && assignment.ReportOf(section)?.Number == last.Number
               select section.With(SectionColumns.Key, FreeKey(section.Key.Trim(), last.Number.Trim(), next.Number, taken))
                   .With(SectionColumns.Report, next.Number)
                   .Without(SectionColumns.Introduction)
                   .Without(SectionColumns.Note),
        ];
    }

    /// <summary><c>GE-014-2</c> becomes <c>GE-015-2</c>, and <c>outlook</c> becomes <c>GE-015-outlook</c>.</summary>
    private static string FreeKey(string key, string last, string next, HashSet<string> taken)
    {
        var own = key.StartsWith(last, StringComparison.OrdinalIgnoreCase) ? next + key[last.Length..] : $"{next}-{key}";
        while (!taken.Add(own))
            own += "-";
        return own;
    }

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
