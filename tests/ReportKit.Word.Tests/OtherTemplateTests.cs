using System.Collections.Immutable;
using System.Xml.Linq;
using ReportKit.Findings;
using ReportKit.Packaging.Conversion;
using ReportKit.Word.Layout;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Tests;

/// <summary>Templates that people made otherwise than the shipped one: what they number, break, mark and lack.</summary>
public sealed class OtherTemplateTests : IDisposable
{
    private const string Text = "word/document.xml";
    private const string Settings = "word/settings.xml";
    private const string Styles = "word/styles.xml";
    private const string Relationships = "word/_rels/document.xml.rels";
    private const string Page = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";

    private static readonly WordFile Shipped = WordFile.Read(Written.ShippedTemplate);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("decimal", "%1.", "decimal", "%1.%2", "1.|1.1|1.2|2.")]
    [InlineData("upperRoman", "%1", "lowerLetter", "%2)", "I|a)|b)|II")]
    [InlineData("upperLetter", "Chapter %1", "decimal", "%1.%2", "Chapter A|A.1|A.2|Chapter B")]
    [InlineData("chineseCounting", "第%1章", "decimalZero", "%2", "第一章|01|02|第二章")]
    [InlineData("ordinal", "%1 part", "ordinalText", "%2", "1st part|First|Second|2nd part")]
    [InlineData("cardinalText", "Part %1", "russianUpper", "%2)", "Part One|А)|Б)|Part Two")]
    [InlineData("arabicAlpha", "%1", "arabicAbjad", "%2", "أ|أ|ب|ب")]
    public void Contents_show_the_numbers_of_the_headings(string first, string firstText, string second, string secondText, string numbers)
    {
        var file = Build(Numbered(Level(0, first, firstText, "Heading1") + Level(1, second, secondText, "Heading2")));

        Assert.Equal(numbers.Split('|'), file.Contents.Select(entry => entry.Heading));
    }

    [Fact]
    public void Legal_numbers_restarts_and_starts_are_counted_as_Word_counts_them()
    {
        var file = Build(Numbered(
            Level(0, "upperRoman", "%1", "Heading1", start: 4) + Level(1, "decimal", "%1.%2", "Heading2", further: "<w:lvlRestart w:val=\"0\"/><w:isLgl/>")));

        Assert.Equal(["IV", "4.1", "4.2", "V"], file.Contents.Select(entry => entry.Heading));
    }

    [Fact]
    public void Bullets_of_headings_stay_out_of_the_contents() =>
        Assert.Equal(["One", "Two", "Three", "Four"], Build(Numbered(Level(0, "bullet", "•", "Heading1") + Level(1, "none", "", "Heading2"))).Contents.Select(entry => entry.Heading));

    [Theory]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Old</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Old</w:t></w:r></w:p><w:p><w:r><w:t>Old two</w:t></w:r></w:p>", "<w:p><w:r><w:t>Old three</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")]
    [InlineData("<w:p><w:fldSimple w:instr=\" TOC \"><w:r><w:t>Old</w:t></w:r></w:fldSimple></w:p>", "")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:hyperlink w:anchor=\"a\"><w:r><w:t>Old</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>", "")]
    [InlineData("<w:p><w:r><w:t>Mine.</w:t></w:r></w:p>", "<w:sdt><w:sdtContent><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Old</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:r><w:t>Mine.</w:t></w:r></w:p>", "<w:p><w:fldSimple w:instr=\" TOC \\c \"><w:r><w:t>Old</w:t></w:r></w:fldSimple></w:p>")]
    public void Contents_that_Word_made_are_replaced_wherever_their_field_begins_and_ends(string inside, string after)
    {
        var file = Build(Shipped.With(Text, text => text
            .Replace("<w:p>\n          <w:pPr>\n            <w:pStyle w:val=\"TOC1\"/>", inside + "<w:p><w:r><w:t>Ours.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"TOC1\"/>", StringComparison.Ordinal)
            .Replace("<!-- Report: ", after + "<!-- ", StringComparison.Ordinal)));
        var words = file.Body.Descendants(WordFile.W + "p").Select(WordFile.TextOf).ToList();

        Assert.DoesNotContain(words, line => line.StartsWith("Old", StringComparison.Ordinal));
        Assert.Equal(inside.Contains("Mine.", StringComparison.Ordinal) ? "Ours." : "TABLE OF CONTENTS", words[words.IndexOf("One\t3") - 1]);
        if (after.Length == 0)
            Assert.Equal("Ours.", words[words.IndexOf("Four\t6") + 1]);
        Assert.Equal(
            file.Body.Descendants(WordFile.W + "fldChar").Count(mark => (string?)mark.Attribute(WordFile.W + "fldCharType") == "begin"),
            file.Body.Descendants(WordFile.W + "fldChar").Count(mark => (string?)mark.Attribute(WordFile.W + "fldCharType") == "end"));
    }

    /// <summary>LibreOffice and some people begin the field above the heading.</summary>
    [Fact]
    public void Heading_over_the_contents_stays_with_its_page_break_where_the_old_field_begins_above_it()
    {
        const string Begin = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Old</w:t></w:r><w:r><w:br w:type=\"page\"/></w:r></w:p>";
        const string End = "<w:p><w:r><w:t>Old two</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        var before = Build(Shipped).Body.Descendants(WordFile.W + "p").Single(paragraph => WordFile.StyleOf(paragraph) == "TOCHeading");
        var file = Build(Shipped.With(Text, text => text
            .Insert(text.LastIndexOf("<w:sdt>", text.IndexOf("w:val=\"contents\"", StringComparison.Ordinal), StringComparison.Ordinal), Begin)
            .Replace("<!-- Report: ", End + "<!-- ", StringComparison.Ordinal)));
        var heading = file.Body.Descendants(WordFile.W + "p").Single(paragraph => WordFile.StyleOf(paragraph) == "TOCHeading");

        Assert.Equal(before.ToString(), heading.ToString());
        Assert.Single(file.Body.Descendants(WordFile.W + "br"), line => (string?)line.Attribute(WordFile.W + "type") == "page");
        Assert.DoesNotContain(file.Body.Descendants(WordFile.W + "t"), words => words.Value.StartsWith("Old", StringComparison.Ordinal));
    }

    /// <summary>Word's gallery sets a table with its heading in one block.</summary>
    [Fact]
    public void Second_table_of_contents_goes_with_its_heading()
    {
        const string Block = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r><w:t>Old contents</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Old</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>";
        var file = Build(Shipped.With(Text, text => text.Insert(text.LastIndexOf("<w:sdt>", text.IndexOf("w:val=\"contents\"", StringComparison.Ordinal), StringComparison.Ordinal), Block)));

        Assert.Equal(["TABLE OF CONTENTS"], file.Paragraphs("TOCHeading").Select(WordFile.TextOf));
        Assert.DoesNotContain(file.Body.Descendants(WordFile.W + "t"), words => words.Value.StartsWith("Old", StringComparison.Ordinal));
    }

    [Fact]
    public void Section_breaks_inside_the_report_keep_the_pages_before_and_after_it_as_they_are()
    {
        var file = Build(Shipped.With(Text, text => text
            .Replace("<w:p>\n          <w:pPr>\n            <w:pStyle w:val=\"BodyText\"/>\n            <w:pageBreakBefore/>", Break("lowerRoman") + "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/><w:pageBreakBefore/><w:sectPr>" + Page + "</w:sectPr>", StringComparison.Ordinal)));
        var sections = file.Body.Descendants(WordFile.W + "sectPr").ToList();
        var paragraphs = file.Body.Descendants(WordFile.W + "p").ToList();

        Assert.Equal(3, sections.Count);
        Assert.Equal("", WordFile.TextOf(sections[0].Ancestors(WordFile.W + "p").Single()));
        Assert.Equal("“Words.”", WordFile.TextOf(sections[1].Ancestors(WordFile.W + "p").Single()));
        Assert.True(paragraphs.IndexOf(sections[0].Ancestors(WordFile.W + "p").Single()) < paragraphs.FindIndex(paragraph => WordFile.StyleOf(paragraph) == "Heading1"));
    }

    [Fact]
    public void Headers_run_over_the_columns_of_the_text()
    {
        Assert.Equal(Frame(""), Frame("<w:cols w:num=\"3\" w:space=\"708\"/>"));

        static TextFrame Frame(string columns) => TextFrame.NarrowestOf(XElement.Parse($"<w:body xmlns:w=\"{WordFile.W}\"><w:sectPr>{Page}{columns}</w:sectPr></w:body>"));
    }

    [Theory]
    [InlineData("<w:pgNumType w:fmt=\"lowerRoman\" w:start=\"1\"/>", "<w:pgNumType w:start=\"1\"/>", 5, 2, "3")]
    [InlineData("<w:pgNumType w:start=\"1\"/>", "<w:pgNumType w:fmt=\"upperRoman\"/>", 5, 0, "V")]
    [InlineData("", "<w:pgNumType w:fmt=\"decimal\" w:start=\"10\"/>", 3, 2, "10")]
    [InlineData("", "<w:pgNumType w:fmt=\"hex\" w:start=\"10\"/>", 3, 2, "A")]
    [InlineData("", "<w:pgNumType w:fmt=\"decimalEnclosedCircle\" w:start=\"1\"/>", 3, 2, "①")]
    [InlineData("", "<w:pgNumType w:fmt=\"decimalEnclosedCircle\" w:start=\"21\"/>", 3, 2, "21")]
    [InlineData("", "<w:pgNumType w:fmt=\"hindiNumbers\" w:start=\"12\"/>", 3, 2, "१२")]
    [InlineData("", "<w:pgNumType w:fmt=\"numberInDash\" w:start=\"1\"/>", 4, 2, "- 2 -")]
    public void Pages_are_numbered_as_they_bear_their_numbers(string cover, string report, int page, int before, string number)
    {
        var template = Shipped.With(Text, text => text
            .Replace("<w:pgNumType w:start=\"1\"/>", report, StringComparison.Ordinal)
            .Replace("<!-- Report: ", $"<w:p><w:pPr><w:sectPr>{Page}{cover}</w:sectPr></w:pPr></w:p><!-- ", StringComparison.Ordinal));
        using var opened = Template.Open(template.WriteTo(folder, "own.dotx"));

        Assert.Equal(number, opened.Numbering.Print(page, before));
        Assert.Equal(before > 0, Build(template).Document.Descendants(WordFile.W + "bookmarkStart").Any(mark => (string?)mark.Attribute(WordFile.W + "name") == "_Toc000000000"));
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Numbers_that_begin_anew_after_the_cover_are_found_in_the_pages()
    {
        Assert.Equal(["1", "1", "1", "1"], EntriesOf(Broken("lowerRoman")).AsEnumerable());
    }

    /// <summary>Cover and contents are two pages; a section that begins on an even page leaves the third blank.</summary>
    [FactThatNeeds(Need.LibreOffice)]
    public void Page_that_stays_blank_before_an_even_one_counts() =>
        Assert.Equal(
            ["4", "4", "4", "4"],
            EntriesOf(Broken("decimal")
                .With(Text, text => text.Replace("<w:pgSz w:w=\"11906\" w:h=\"16838\" w:code=\"9\"/>", "<w:type w:val=\"evenPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>", StringComparison.Ordinal))
                .With(Text, text => text.Replace("<w:pgNumType w:start=\"1\"/>", "", StringComparison.Ordinal))).AsEnumerable());

    /// <summary>With a section break before the report, which then begins its page.</summary>
    private static WordFile Broken(string format) => Shipped.With(Text, text => text
        .Replace("<w:pageBreakBefore/>\n          </w:pPr>\n          <w:r>\n            <w:t>The report’s", "</w:pPr><w:r><w:t>The report’s", StringComparison.Ordinal)
        .Replace("<!-- Report: ", Break(format) + "<!-- ", StringComparison.Ordinal));

    private ImmutableArray<string> EntriesOf(WordFile shape)
    {
        var document = Sample.Report(Sections()).Document;
        using var template = Template.Open(shape.WriteTo(folder, "own.dotx"));
        var office = LibreOffice.Find(Path.GetDirectoryName(OtherProgram.Find(Need.LibreOffice)))!;
        return office.Layout(document, template.Numbering, stream => WordReport.Write(document, template, new Branding(null, null), null, stream), Limit.OfPatience).Entries;
    }

    [Theory]
    [InlineData("<w:titlePg/>", "", "first")]
    [InlineData("", "<w:evenAndOddHeaders/>", "even")]
    public void Draft_is_marked_on_pages_that_have_no_header(string section, string setting, string kind)
    {
        var template = Shipped
            .With(Text, text => text.Replace("<w:cols w:space=\"708\"/>", "<w:cols w:space=\"708\"/>" + section, StringComparison.Ordinal))
            .With(Settings, text => text.Replace("<w:characterSpacingControl", setting + "<w:characterSpacingControl", StringComparison.Ordinal));
        var file = Build(template, isDraft: true);
        var named = file.Body.Descendants(WordFile.W + "headerReference").Single(header => (string?)header.Attribute(WordFile.W + "type") == kind);

        Assert.Equal("rkDraftHeader", (string?)named.Attribute(WordFile.R + "id"));
        Assert.Contains("DRAFT", file.Part("word/headerDraft.xml").Value, StringComparison.Ordinal);
        Assert.DoesNotContain("word/headerDraft.xml", Build(template).Parts);
    }

    [Fact]
    public void Draft_is_marked_in_headers_that_lack_the_mark()
    {
        var file = Build(
            Shipped
                .With("word/header2.xml", _ => "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>First.</w:t></w:r></w:p></w:hdr>")
                .With("[Content_Types].xml", text => text.Replace("</Types>", "<Override PartName=\"/word/header2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>", StringComparison.Ordinal))
                .With(Relationships, text => text.Replace("</Relationships>", "<Relationship Id=\"rIdH\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"header2.xml\"/></Relationships>", StringComparison.Ordinal))
                .With(Text, text => text.Replace("<w:cols w:space=\"708\"/>", "<w:cols w:space=\"708\"/><w:titlePg/>", StringComparison.Ordinal).Replace("<w:headerReference ", "<w:headerReference w:type=\"first\" r:id=\"rIdH\"/><w:headerReference ", StringComparison.Ordinal)),
            isDraft: true);

        Assert.Equal("DRAFTFirst.", file.Part("word/header2.xml").Value);
    }

    [Fact]
    public void Separators_that_settings_name_are_made_where_they_are_missing()
    {
        var bare = Shipped
            .With(Relationships, text => text.Replace("<Relationship Id=\"rId6\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\" Target=\"footnotes.xml\"/>", "", StringComparison.Ordinal))
            .With(Settings, text => text.Replace("<w:compat>", "<w:endnotePr><w:endnote w:id=\"-1\"/><w:endnote w:id=\"0\"/></w:endnotePr><w:compat>", StringComparison.Ordinal));

        Assert.Equal(["-1 separator", "0 continuationSeparator"], SeparatorsOf(Build(bare)));
        Assert.Equal(["0 separator", "1 continuationSeparator"], SeparatorsOf(Build(bare.With(Settings, text => text.Replace("<w:footnote w:id=\"0\"/>", "<w:footnote w:id=\"1\"/>", StringComparison.Ordinal).Replace("<w:footnote w:id=\"-1\"/>", "<w:footnote w:id=\"0\"/>", StringComparison.Ordinal)))));
        Assert.DoesNotContain("endnote ", Build(bare).Part(Settings).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>New</w:t></w:r></w:ins>")]
    [InlineData("<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>Old</w:delText></w:r></w:del>")]
    [InlineData("<w:moveFrom w:id=\"1\" w:author=\"A\"><w:r><w:t>Moved</w:t></w:r></w:moveFrom>")]
    [InlineData("<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"A\"><w:rPr/></w:rPrChange></w:rPr><w:t>Bold</w:t></w:r>")]
    public void Template_with_tracked_changes_is_refused(string change)
    {
        const string Sentence = "The template own.dotx holds tracked changes, and a report would print what is struck out. Open it in Word, accept or reject all changes (Review), and save it.";

        Assert.Equal(Sentence, Refusal(Shipped.With(Text, text => text.Replace("<!-- Cover -->", $"<w:p>{change}</w:p>", StringComparison.Ordinal))));
        Assert.Equal(Sentence, Refusal(Shipped.With("word/footer1.xml", text => text.Replace("</w:ftr>", $"<w:p>{change}</w:p></w:ftr>", StringComparison.Ordinal))));
    }

    [Fact]
    public void Report_does_not_go_on_tracking() =>
        Assert.DoesNotContain("trackRevisions", Build(Shipped.With(Settings, text => text.Replace("<w:defaultTabStop", "<w:trackRevisions/><w:defaultTabStop", StringComparison.Ordinal))).Part(Settings).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Strict_and_macro_templates_are_refused_with_what_to_do()
    {
        Assert.Equal(
            "The template own.dotx is in the strict form of Office's format (Strict Open XML). Open it in Word and save it with Save As, as a Word Template (.dotx).",
            Refusal(Shipped.With(Text, text => text.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal))));
        Assert.Equal(
            "The template own.dotx is one for macros, and no report takes macros over. Open it in Word and save it with Save As, as a Word Template (.dotx).",
            Refusal(Shipped.With("[Content_Types].xml", text => text.Replace("vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", "vnd.ms-word.template.macroEnabledTemplate.main+xml", StringComparison.Ordinal))));
    }

    private static string Break(string format) => $"<w:p><w:pPr><w:sectPr>{Page}<w:pgNumType w:fmt=\"{format}\" w:start=\"1\"/></w:sectPr></w:pPr></w:p>";

    private static string Level(int at, string format, string text, string style, int start = 1, string further = "") =>
        $"<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{further.Replace("<w:isLgl/>", "", StringComparison.Ordinal)}<w:pStyle w:val=\"{style}\"/>{(further.Contains("isLgl", StringComparison.Ordinal) ? "<w:isLgl/>" : "")}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static WordFile Numbered(string levels) => Shipped
        .With("word/numbering.xml", text => text
            .Replace("<w:num w:numId=\"1\">", $"<w:abstractNum w:abstractNumId=\"9\">{levels}</w:abstractNum><w:num w:numId=\"1\">", StringComparison.Ordinal)
            .Replace("</w:numbering>", "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"9\"/></w:num></w:numbering>", StringComparison.Ordinal))
        .With(Styles, text => Numbering(Numbering(text, "Heading1", 0), "Heading2", 1));

    private static string Numbering(string styles, string style, int level)
    {
        var at = styles.IndexOf("<w:suppressAutoHyphens/>", styles.IndexOf($"w:styleId=\"{style}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        return styles.Insert(at, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"9\"/></w:numPr>");
    }

    private static IEnumerable<string> SeparatorsOf(WordFile file) => file.Part(file.Parts.Single(part => part.StartsWith("word/footnotes", StringComparison.Ordinal))).Elements(WordFile.W + "footnote")
        .Where(note => note.Attribute(WordFile.W + "type") is not null)
        .Select(note => $"{(string?)note.Attribute(WordFile.W + "id")} {(string?)note.Attribute(WordFile.W + "type")}");

    private static Datasets.Dataset Sections() => Sample.Dataset("""
        {
          "reports": [{"number": "GE-1", "title": "Title", "date": "2026-01-31"}],
          "sections": [
            {"key": "1", "report": "GE-1", "level": 1, "title": "One"}, {"key": "2", "report": "GE-1", "level": 2, "title": "Two"},
            {"key": "3", "report": "GE-1", "level": 2, "title": "Three"}, {"key": "s", "report": "GE-1", "level": 1, "title": "Four"}
          ],
          "statements": [{"id": "S-1", "report": "GE-1", "section": "s", "text": "Words."}]
        }
        """);

    private string Refusal(WordFile template) => Assert.Throws<UnusableFileException>(() => Build(template)).Message;

    private WordFile Build(WordFile template, bool isDraft = false) =>
        Written.Report(Sections(), "GE-1", isDraft, template.WriteTo(folder, "own.dotx")).AssertValid();
}
