using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportKit.Cli.Tests;

/// <summary>The table of contents is right when the report is opened for the first time, or says that it is not yet.</summary>
public sealed class ContentsTests : IDisposable
{
    private const string Shell = "/bin/sh";

    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [FactThatNeeds(Need.LibreOffice, Need.PdfToText)]
    public void Every_number_is_the_page_on_which_the_heading_stands() =>
        AssertNumbersFit(reportkit.WithSample().RunWithPrograms("build", "--output", "report.docx"));

    [FactThatNeeds(Need.LibreOffice, Need.PdfToText, Need.Shared)]
    public void Every_number_of_the_published_paper_is_right()
    {
        reportkit.Run("import", "paper.xlsx", Repository.SharedFile("data", "un-update-2021.json"));

        AssertNumbersFit(reportkit.RunWithPrograms("build", "--report", FirstReport(), "--output", "report.docx"));
    }

    [FactThatNeeds(Need.LibreOffice, Need.PdfToText)]
    public void Numbers_are_right_also_where_entries_take_several_lines()
    {
        var sections = Enumerable.Range(0, 60).Select(at => $$"""{"key": "s{{at}}", "report": "GE-1", "level": {{at % 3 / 2 + 1}}, "title": "Session {{at}} with a title that is long enough to reach the number at the end of its line and more", "introduction": "Words."}""");
        reportkit.With($$"""{"reports": [{"number": "GE-1", "title": "Title", "date": "2026-01-31"}], "sections": [{{string.Join(",", sections)}}]}""");

        AssertNumbersFit(reportkit.RunWithPrograms("build", "--output", "report.docx"));
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void With_numbers_Word_opens_the_report_without_a_question()
    {
        reportkit.WithSample().RunWithPrograms("build", "--output", "report.docx");
        var report = WordFile.Read(reportkit.File("report.docx"));

        Assert.All(report.Contents, entry => Assert.Matches(@"^\d+$", entry.Page));
        Assert.DoesNotContain(report.XmlParts, part => AsksForUpdate(part));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("build", "--no-layout")]
    public void Without_numbers_all_entries_are_there_and_Word_offers_to_fill_them_in(params string[] call)
    {
        var result = reportkit.WithSample().Run([.. call, "--output", "report.docx"]);

        Assert.Contains("Word offers to fill them in when it opens the report.", result.Output, StringComparison.Ordinal);
        AssertLeftToWord();
    }

    [TheoryThatNeeds(Shell)]
    [InlineData("exit 1", "LibreOffice could not lay it out")]
    [InlineData("exit 0", "LibreOffice could not lay it out")]
    [InlineData("kill -9 $$", "LibreOffice could not lay it out")]
    [InlineData("printf 'no PDF' > report.pdf", "LibreOffice made a PDF that cannot be read")]
    [InlineData(": > report.pdf", "LibreOffice made a PDF that cannot be read")]
    public void Layout_program_that_fails_costs_the_numbers_and_nothing_else(string script, string reason)
    {
        var result = reportkit.WithSample().RunWithLayoutProgram(script, "build", "--output", "report.docx");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Equal($"Laying out the pages with LibreOffice …\nThe page numbers are left to Word: {reason}.\n", result.Error);
        Assert.EndsWith("Page numbers: none yet; Word offers to fill them in when it opens the report.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(["report.docx", "sample.xlsx"], reportkit.Files());
        AssertLeftToWord();
    }

    [FactThatNeeds(Shell)]
    public void Layout_program_that_cannot_be_started_is_said()
    {
        reportkit.WithSample();
        Directory.CreateDirectory(reportkit.File("programs"));
        File.WriteAllText(Path.Combine(reportkit.File("programs"), "soffice"), "no program");

        var result = reportkit.RunWithFolders(reportkit.File("programs"), "build", "--output", "report.docx");

        Assert.Contains("The page numbers are left to Word: LibreOffice could not be started.", result.Error, StringComparison.Ordinal);
        AssertLeftToWord();
    }

    private static bool AsksForUpdate(XElement part) =>
        part.DescendantsAndSelf().Any(element => element.Name == WordFile.W + "updateFields" || element.Attribute(WordFile.W + "dirty") is not null);

    private void AssertLeftToWord()
    {
        var report = WordFile.Read(reportkit.File("report.docx"));
        var headings = report.Paragraphs("Heading1").Count() + report.Paragraphs("Heading2").Count();

        Assert.Equal(headings, report.Contents.Count());
        Assert.All(report.Contents, entry => Assert.Equal("", entry.Page));
        Assert.Equal("true", (string?)report.Body.Descendants(WordFile.W + "fldChar").First().Attribute(WordFile.W + "dirty"));
    }

    /// <summary>Looks for the headings in LibreOffice's PDF one after the other, each on a line of its own after the contents.</summary>
    private void AssertNumbersFit(Reportkit.Result result)
    {
        Assert.Equal(ExitCodes.Done, result.ExitCode);
        var pdf = OtherProgram.Convert(reportkit.File("report.docx"), "pdf", reportkit.Folder);
        var contents = WordFile.Read(reportkit.File("report.docx")).Contents.ToList();
        var text = OtherProgram.Output("pdftotext", "-layout", pdf, "-");
        var at = text.Length - string.Join('\f', text.Split('\f').Skip(int.Parse(contents[0].Page, null) - 1)).Length;
        foreach (var (heading, page) in contents)
        {
            var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Regex.Escape(word) + @"[\d\u00A0]*");
            var found = new Regex($@"^\s*({string.Join(@"\s+", words)})[\d\s]*$", RegexOptions.Multiline).Match(text, at).Groups[1];
            Assert.True(found.Success, $"{heading} is not found.");
            at = found.Index + found.Length;
            Assert.Equal((heading, page), (heading, (text.AsSpan(0, at).Count('\f') + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private string FirstReport() => Regex.Match(File.ReadAllText(Repository.SharedFile("data", "un-update-2021.json")), "\"number\": ?\"([^\"]+)\"").Groups[1].Value;
}
