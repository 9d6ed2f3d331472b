using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>From the rows of the workbook to the report as it will be printed.</summary>
public static class ReportComposer
{
    /// <param name="date">The date that the report bears.</param>
    /// <param name="remarks">What a draft tells its readers at the place in question; empty for a final report.</param>
    /// <param name="isDraft">Whether every page says that this is a draft.</param>
    public static ReportDocument Compose(ReportPlan plan, Dataset dataset, PartialDate date, ImmutableArray<Finding> remarks, bool isDraft)
    {
        var settings = dataset.Settings;
        ImmutableArray<Statement> unplaced = isDraft ? [.. plan.Unplaced(dataset)] : [];
        var rows = new RowRemarks(remarks, plan, unplaced, dataset);
        var language = ReportLanguage.Of(settings.Language);
        return new ReportDocument(
            CoverOf(plan.Report, date, language, isDraft),
            settings.Language,
            Contents(plan, language),
            new Body(plan, dataset, unplaced, rows),
            new ClosingPage(settings.Organisation, settings.Function, settings.Tagline, settings.Website, settings.SocialLinks),
            rows.OfTheCover);
    }

    /// <summary>The cover; that of a draft without a title bears its number there.</summary>
    private static Cover CoverOf(Report report, PartialDate date, ReportLanguage language, bool isDraft)
    {
        return new Cover(
            report.Number,
            report.Title.Length > 0 ? report.Title : report.Number,
            report.Subtitle,
            report.RunningTitle,
            (report.RunningTitle ?? report.Title).ReplaceLineEndings(" "),
            report.Authors,
            report.Function,
            language.Print(date),
            language.MonthOf(date),
            (date with { Month = Math.Max(date.Month, 1), Day = Math.Max(date.Day, 1) }).Iso,
            isDraft);
    }

    private static ImmutableArray<ContentsEntry> Contents(ReportPlan plan, ReportLanguage language)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        foreach (var planned in plan.Sections.Where(planned => planned.Entry is not null))
            entries.Add(new ContentsEntry(planned.Section.Level, PlainText.Words(MarkupParagraphs.OneLine(MarkupParser.Parse(planned.Section.Title).Spans))));
        if (new AppendixComposer(language).Title(plan.Report.Appendix) is { } appendix)
            entries.Add(new ContentsEntry(1, [new Words(appendix)]));
        return entries.ToImmutable();
    }
}
