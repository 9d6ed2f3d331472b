using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.UseCases.Hosts;
using ReportKit.Packaging.Conversion;
using ReportKit.Word.Layout;
using ReportKit.Word.Writing;

namespace ReportKit.UseCases.Reports;

/// <summary>The page numbers in the contents of a report, laid out by LibreOffice where it is installed.</summary>
public sealed class ReportPages
{
    /// <summary>Only what hangs takes as long, on a slow machine with other work too.</summary>
    private static readonly TimeSpan LongestLayout = TimeSpan.FromMinutes(5);

    private readonly ReportToBuild asked;
    private readonly IProgress<Notice> progress;

    internal ReportPages(ReportToBuild asked, IProgress<Notice> progress)
    {
        this.asked = asked;
        this.progress = progress;
    }

    /// <summary>Whether there is a program that lays pages out.</summary>
    /// <param name="programs">See <see cref="ReportToBuild.Programs"/>.</param>
    public static bool CanBeLaidOut(string? programs) => LibreOffice.Find(programs) is not null;

    /// <returns>The layout, null where Word is to do it, and what people are told of it.</returns>
    internal (PageLayout? Layout, string Sentence) Of(WordParts word)
    {
        if (asked.LeavesPagesToWord)
            return (null, LeftToWord(""));
        if (LibreOffice.Find(asked.Programs) is not { } office)
            return (null, LeftToWord(" (LibreOffice is not installed)"));

        progress.Report(new Notice.Progress("Laying out the pages with LibreOffice …"));
        try
        {
            var layout = LaidOut(office, word);
            return (layout, $"Page numbers: laid out by {layout.Program}.");
        }
        catch (LayoutFailedException fault)
        {
            progress.Report(new Notice.Progress($"The page numbers are left to Word: {fault.Message}."));
            return (null, LeftToWord(""));
        }
    }

    private static string LeftToWord(string why) => $"Page numbers: none yet{why}; Word offers to fill them in when it opens the report.";

    private static PageLayout LaidOut(LibreOffice office, WordParts word)
    {
        var layout = LayoutAfter(new PageLayout(ImmutableArray.CreateRange(word.Document.Contents, _ => "0"), 0, NotesRunOver: false, ""));
        return word.Document.Contents.Any(MayReachItsNumber) ? LayoutAfter(layout with { NotesRunOver = false }) : layout;

        PageLayout LayoutAfter(PageLayout before) => office.Layout(word.Document, word.Template.Numbering, stream => word.Write(before, stream), LongestLayout);
    }

    /// <summary>
    /// Whether an entry is so long that the width of its page number may decide where its line breaks, and with it the pages
    /// after the contents: then the numbers of the first layout are tried in a second.
    /// </summary>
    private static bool MayReachItsNumber(ContentsEntry entry)
    {
        const int ShortOfALine = 55;
        return entry.Words.Sum(words => words.Text.Length) > ShortOfALine;
    }
}
