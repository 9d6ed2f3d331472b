using ReportKit.Checks;
using ReportKit.Checks.Structural;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Sheets;
using ReportKit.UseCases.Hosts;
using ReportKit.Word;
using ReportKit.Word.Pictures;

namespace ReportKit.UseCases.Reports;

/// <summary>From the workbook to the Word report: read, choose, prepare, lay out, write.</summary>
public sealed class BuildReport(TimeProvider clock, IProgress<Notice> progress)
{
    /// <exception cref="RefusalException">There is no such report, or the file may not be called so.</exception>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public BuiltReport Run(ReportToBuild asked)
    {
        var named = asked.Output is { } output ? ReportFile.PathOf(output, asked.Template) : null;
        using var opening = new TemplateAhead(asked.Template);
        // A template that cannot be used is told before anything is added to the workbook, or found in it.
        if (asked.IsNext)
            opening.Check();
        if (asked.IsNext && !new AddNextReport(clock, progress).Run(asked.Workbook))
            return new BuiltReport.Stopped("No report was added");

        var read = Read(asked.Workbook);
        opening.Check();
        if (read.Value.Reports.Rows.IsEmpty)
            return StopWithoutReports(read);

        var report = ReportChoice.Of(read.Value.Reports, asked.Report);
        using var ahead = new ReportAhead();
        var prepared = PreparedReport.Of(read.Value, () => CheckResult.Of(read).Findings, report, asked.Date ?? ReportDate.Of(report, clock), asked.IsDraft, document =>
        {
            if (asked.LeavesPagesToWord)
                ahead.Start(document, (final, stream) => PartsOf(final).Write(layout: null, stream));
        });
        progress.Report(new Notice.FoundInReport(prepared));
        var isAstray = IsAstray(prepared, asked);
        if (!asked.IsDraft && WhyNot(report, prepared, isAstray) is { } why)
            return new BuiltReport.Stopped(why, CanBeDraft: true);

        var path = named ?? ReportFile.PathOf(report, asked.Workbook.Path, asked.Template);
        WholeFile.CheckPlace(path);
        var word = PartsOf(prepared.Document);
        var pages = new ReportPages(asked, progress).Of(word);
        var footnotes = Write(path, asked.Workbook.Path, stream => ahead.CopyTo(stream) ?? word.Write(pages.Layout, stream));
        return new BuiltReport.Made(path, prepared.Statements, footnotes, prepared.Document.Contents.Length, pages.Layout?.Pages, pages.Sentence, asked.IsDraft, isAstray);

        WordParts PartsOf(ReportDocument document) => new(document, opening.Template, BrandingOf(read.Value.Settings, asked.Workbook.Path));
    }

    private Outcome<Dataset> Read(NamedFile workbook)
    {
        if (WholeFile.OpenIn(workbook.Path) is { } program)
            progress.Report(new Notice.Progress($"{workbook.FileName} is open in {program}: what was saved last is printed."));
        return WorkbookReader.Read(workbook.Path, new Steps(progress));
    }

    /// <summary>The workbook is too damaged to choose from: everything that is wrong with it is told.</summary>
    private BuiltReport.Stopped StopWithoutReports(Outcome<Dataset> read)
    {
        progress.Report(new Notice.Found(CheckResult.Of(read).Findings));
        return new BuiltReport.Stopped("No report was made");
    }

    /// <summary>A report without a statement, beside an error or in a new workbook, is not what anybody wants.</summary>
    private static bool IsAstray(PreparedReport prepared, ReportToBuild asked) =>
        prepared.Statements == 0 && prepared.Findings.Any(finding => finding.Severity == Severity.Error || (finding.Code == NothingToPrint.Code && !asked.IsNext));

    /// <summary>Why there is to be no report; null where it can be made.</summary>
    private static string? WhyNot(Report report, PreparedReport prepared, bool isAstray) => prepared.Obstacles.Length switch
    {
        1 => $"{report.Number} was not made: 1 error would print wrong text. Correct it",
        > 1 and var several => $"{report.Number} was not made: {several} errors would print wrong text. Correct them",
        _ when isAstray => $"{report.Number} was not made: no statement goes into it yet. Do what is said above first",
        _ => null,
    };

    private static Branding BrandingOf(Settings settings, string workbook) => new(
        settings.AccentColour,
        settings.Logo is { } logo ? Picture.Read(PathFromCell.Within(Path.GetDirectoryName(workbook)!, logo, "logo")) : null);

    /// <returns>How many footnotes were written.</returns>
    private int Write(string path, string workbook, Func<Stream, int> write)
    {
        var footnotes = 0;
        if (ReportFile.KeepIfEdited(path, clock.GetLocalNow().DateTime) is { } kept)
            progress.Report(new Notice.Progress($"{Path.GetFileName(path)} had been changed in another program; it is kept as {Path.GetFileName(kept)}."));
        WholeFile.Write(path, [workbook], stream => footnotes = write(stream));
        return footnotes;
    }
}
