using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportKit.Sheets;

namespace ReportKit.Word.Tests;

/// <summary>What accessibility checkers ask of a document.</summary>
public sealed class AccessibilityTests : IDisposable
{
    private static readonly WordFile File = Written.Sample();
    private static readonly Report Report = Sample.Shipped().Reports.Find("TR-002")!;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void File_says_of_itself_what_it_is_called_by_whom_it_is_and_in_which_language()
    {
        var properties = File.Part("docProps/core.xml").Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);

        Assert.Equal(Report.Title, properties["title"]);
        Assert.Equal(Sample.Shipped().Settings.Language, properties["language"]);
        Assert.Equal(Report.Authors ?? Sample.Shipped().Settings.Organisation, properties["creator"]);
        Assert.StartsWith("TR-002: ", properties["description"], StringComparison.Ordinal);
    }

    [Fact]
    public void Title_of_several_lines_is_one_among_the_properties_and_in_headings_contents_and_running_line()
    {
        var dataset = Sample.Dataset("""{"reports": [{"number": "GE-1", "title": "First\nsecond", "date": "2026-01-31"}], "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter\nand more"}]}""");
        var file = Written.Only(dataset).AssertValid();

        Assert.Contains(file.Part("docProps/core.xml").Elements(), element => element.Name.LocalName == "title" && element.Value == "First second");
        Assert.Equal(["Chapter and more"], file.Paragraphs("Heading1").Select(WordFile.TextOf));
        Assert.Equal(["Chapter and more"], file.Contents.Select(entry => entry.Heading));
        Assert.Contains("First second", WordFile.TextOf(file.Part("word/header1.xml")), StringComparison.Ordinal);
        Assert.Equal(["First\nsecond"], file.Paragraphs("Title").Select(WordFile.TextOf));
    }

    [Fact]
    public void Every_picture_has_its_alternative_text()
    {
        var pictures = File.XmlParts.Descendants().Where(element => element.Name.LocalName == "docPr").ToList();

        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.Matches("^Logo of .+", (string?)picture.Attribute("descr")));
    }

    [Fact]
    public void Headings_leave_no_level_out()
    {
        var before = 0;
        Assert.All(Levels(), level =>
        {
            Assert.InRange(level, 1, before + 1);
            before = level;
        });
    }

    [Fact]
    public void Every_link_has_words() =>
        Assert.All(File.XmlParts.Descendants(WordFile.W + "hyperlink"), link => Assert.NotEqual("", link.Value.Trim()));

    [Fact]
    public void Nothing_is_spaced_by_empty_paragraphs() =>
        Assert.DoesNotContain(File.Body.Descendants(WordFile.W + "p"), paragraph => WordFile.TextOf(paragraph).Trim().Length == 0 && !paragraph.Descendants(WordFile.W + "drawing").Any());

    [Fact]
    public void Rows_that_repeat_as_headers_are_not_needed_without_tables() => Assert.Empty(File.Document.Descendants(WordFile.W + "tbl"));

    [FactThatNeeds(Need.LibreOffice, "pdfinfo")]
    public void LibreOffice_makes_a_tagged_PDF_of_it_with_title_and_headings()
    {
        const string Filter = "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";
        var pdf = OtherProgram.Convert(File.WriteTo(folder, "report.docx"), Filter, folder.Path);

        Assert.Matches(@"Tagged:\s+yes", OtherProgram.Output("pdfinfo", pdf));
        Assert.Contains(Report.Title, OtherProgram.Output("pdfinfo", pdf), StringComparison.Ordinal);
        var structure = OtherProgram.Output("pdfinfo", "-struct", pdf);
        Assert.Equal(Levels().Count(level => level == 1), Regex.Count(structure, @"^ *H1\b", RegexOptions.Multiline));
        Assert.Contains("Figure", structure, StringComparison.Ordinal);
    }

    /// <summary>The levels of all headings in order, those of dates among them.</summary>
    private static IEnumerable<int> Levels() => File.Body.Descendants(WordFile.W + "p").Select(Level).Where(level => level > 0);

    private static int Level(XElement paragraph) => WordFile.StyleOf(paragraph) switch
    {
        "Heading1" => 1,
        "Heading2" => 2,
        "Heading3" => 3,
        "DateHeading" => int.Parse((string)paragraph.Element(WordFile.W + "pPr")!.Element(WordFile.W + "outlineLvl")!.Attribute(WordFile.W + "val")!, CultureInfo.InvariantCulture) + 1,
        _ => 0,
    };
}
