using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Checks.Structural;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Document;
using ReportKit.Excel.Reading;
using ReportKit.Packaging;
using ReportKit.Word;
using ReportKit.Word.Layout;
using ReportKit.Word.Templates;

namespace ReportKit.Cli.Commands;

/// <summary>From the workbook to the Word report: read, choose, prepare, lay out, write.</summary>
internal sealed class BuildHandler(Terminal terminal, Surroundings surroundings)
{
    /// <summary>Only what hangs takes as long, on a slow machine with other work too.</summary>
    private static readonly TimeSpan LongestLayout = TimeSpan.FromMinutes(5);

    public int Run(BuildArguments arguments)
    {
        var workbook = arguments.Workbook is { } named ? surroundings.InFolder(named) : OnlyWorkbook.In(surroundings.Folder, "build");
        var output = arguments.Output is { } given ? ReportFile.PathOf(given, TemplatePath(arguments), surroundings) : null;
        using var template = Template.Open(TemplatePath(arguments));
        if (arguments.Next && !new NextInSeries(terminal, surroundings).AddTo(workbook))
            return ExitCodes.DataErrors;

        var read = Read(workbook);
        if (ChooseReport(arguments, read) is not { } report)
            return ExitCodes.DataErrors;

        var prepared = PreparedReport.Of(read, report, DateOf(arguments, report), arguments.Draft);
        terminal.Write(prepared);
        if (!arguments.Draft && prepared.Obstacles.Length > 0)
            return Stop(report, prepared.Obstacles.Length);
        var isAstray = prepared.Statements == 0 && prepared.Findings.Any(finding => finding.Severity == Severity.Error || (finding.Code == NothingToPrint.Code && !arguments.Next));
        if (!arguments.Draft && isAstray)
            return StopEmpty(report);

        output ??= ReportFile.PathOf(report, workbook, TemplatePath(arguments));
        WholeFile.CheckPlace(output);
        var branding = BrandingOf(read.Value.Settings, workbook);
        var layout = arguments.NoLayout ? null : Layout(prepared, template, branding);
        var footnotes = Write(prepared, template, branding, layout, output, workbook);
        Tell(arguments, prepared, layout, output, footnotes);
        return isAstray ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    private string TemplatePath(BuildArguments arguments) => arguments.Template is { } given
        ? surroundings.InFolder(given)
        : Path.Combine(surroundings.ProgramFolder, "templates", "ge-series.dotx");

    private Outcome<Dataset> Read(string workbook)
    {
        if (WholeFile.OpenIn(workbook) is { } program)
            terminal.Error.WriteLine($"{Path.GetFileName(workbook)} is open in {program}: what was saved last is printed.");
        return WorkbookReader.Read(workbook, terminal);
    }

    /// <summary>The report that was asked for; null, and everything said, where the workbook is too damaged to choose from.</summary>
    private Report? ChooseReport(BuildArguments arguments, Outcome<Dataset> read)
    {
        if (read.Value.Reports.Rows.IsEmpty)
        {
            terminal.Write(Proof.Of(read).Findings);
            terminal.Error.WriteLine("No report was made.");
            return null;
        }

        return ReportChoice.Of(read.Value.Reports, arguments.Report);
    }

    private PartialDate DateOf(BuildArguments arguments, Report report) =>
        arguments.Date ?? report.Date ?? PartialDate.From(surroundings.Now);

    private int Stop(Report report, int obstacles)
    {
        terminal.Error.WriteLine(
            $"{report.Number} was not made: {obstacles} {(obstacles == 1 ? "error" : "errors")} would print wrong text. Correct {(obstacles == 1 ? "it" : "them")}, or {(terminal.IsForPane ? "choose “A draft in spite of errors”" : "make a draft with --draft")}.");
        return ExitCodes.DataErrors;
    }

    /// <summary>A report without a statement, beside an error or in a new workbook, is not what anybody wants.</summary>
    private int StopEmpty(Report report)
    {
        terminal.Error.WriteLine($"{report.Number} was not made: no statement goes into it yet. Do what is said above first, or make a draft with --draft.");
        return ExitCodes.DataErrors;
    }

    private static Branding BrandingOf(Settings settings, string workbook) => new(
        settings.AccentColour,
        settings.Logo is { } logo ? Picture.Read(PathFromCell.Within(Path.GetDirectoryName(workbook)!, logo, "logo")) : null);

    private PageLayout? Layout(PreparedReport prepared, Template template, Branding branding)
    {
        if (LibreOffice.Find(surroundings.Path) is not { } office)
            return null;

        terminal.Report("Laying out the pages with LibreOffice …");
        try
        {
            var layout = LayoutWith(new PageLayout(ImmutableArray.CreateRange(prepared.Document.Contents, _ => "0"), 0, NotesRunOver: false, ""));
            return prepared.Document.Contents.Any(MayReachItsNumber) ? LayoutWith(layout with { NotesRunOver = false }) : layout;
        }
        catch (LayoutFailedException fault)
        {
            terminal.Report($"The page numbers are left to Word: {fault.Message}.");
            return null;
        }

        PageLayout LayoutWith(PageLayout before) =>
            office.Layout(prepared.Document, template.Numbering, stream => WordReport.Write(prepared.Document, template, branding, before, stream), LongestLayout);
    }

    /// <summary>
    /// Whether an entry is so long that the width of its page number may decide where its line breaks, and with it the pages
    /// behind the contents: then the numbers of the first layout are tried in a second.
    /// </summary>
    private static bool MayReachItsNumber(ContentsEntry entry)
    {
        const int ShortOfALine = 55;
        return entry.Words.Sum(words => words.Text.Length) > ShortOfALine;
    }

    private int Write(PreparedReport prepared, Template template, Branding branding, PageLayout? layout, string output, string workbook)
    {
        var footnotes = 0;
        if (ReportFile.KeepIfEdited(output, surroundings.Now) is { } kept)
            terminal.Error.WriteLine($"{Path.GetFileName(output)} had been changed in another program; it is kept as {Path.GetFileName(kept)}.");
        WholeFile.Write(output, [workbook], stream => footnotes = WordReport.Write(prepared.Document, template, branding, layout, stream));
        return footnotes;
    }

    private void Tell(BuildArguments arguments, PreparedReport prepared, PageLayout? layout, string output, int footnotes)
    {
        var pages = layout is null ? "" : $"{Terminal.Count(layout.Pages, "page")}, ";
        terminal.Output.WriteLine($"{Path.GetRelativePath(surroundings.Folder, output)}: {pages}{Terminal.Count(prepared.Statements, "statement")}, {Terminal.Count(footnotes, "footnote")}, {Terminal.Count(prepared.Document.Contents.Length, "entry", "entries")} in the contents{(arguments.Draft ? "; a draft" : "")}.");
        terminal.Output.WriteLine(layout is not null
            ? $"Page numbers: laid out by {layout.Program}."
            : $"Page numbers: none yet{(arguments.NoLayout ? "" : LibreOffice.Find(surroundings.Path) is null ? " (LibreOffice is not installed)" : "")}; Word offers to fill them in when it opens the report.");
    }
}
