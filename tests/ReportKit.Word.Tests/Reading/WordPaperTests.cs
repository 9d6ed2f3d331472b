using ReportKit.Papers;
using static ReportKit.Word.Tests.Reading.WordPaperFile;

namespace ReportKit.Word.Tests.Reading;

/// <summary>What a reader of the paper sees is read, each thing once and in its place.</summary>
public sealed class WordPaperTests
{
    [Fact]
    public void Words_are_read_wherever_they_stand() => AssertWords(
        "<w:p><w:sdt><w:sdtPr/><w:sdtContent>" + R("In a control, ") + "</w:sdtContent></w:sdt><w:smartTag>" + R("a tag, ") + "</w:smartTag><w:customXml>" + R("custom XML.") + "</w:customXml></w:p>"
        + "<w:sdt><w:sdtContent>" + P("Whole paragraphs, too.") + "</w:sdtContent></w:sdt>",
        "In a control, a tag, custom XML.",
        "Whole paragraphs, too.");

    [Fact]
    public void Tracked_changes_are_read_as_accepted()
    {
        var paper = new WordPaperFile(
            "<w:p>" + R("The light ") + "<w:ins>" + R("is lit") + "</w:ins><w:del><w:r><w:delText>was out</w:delText></w:r></w:del><w:moveFrom>" + R(" here") + "</w:moveFrom><w:moveTo>" + R(" there") + "</w:moveTo>" + R(".") + "</w:p>"
            + P("One that was ", "<w:rPr><w:del/></w:rPr>") + P("two.")
            + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + P("Gone.") + "</w:tc></w:tr><w:tr><w:tc>" + P("Kept.") + "</w:tc></w:tr></w:tbl>").Read();

        Assert.Equal(["The light is lit there.", "One that was two."], PaperText.Words(paper));
        Assert.Equal(["Kept."], PaperText.Words(paper, PaperPart.Table));
        Assert.Equal("RK080", paper.Findings.Single().Code);
    }

    [Fact]
    public void Links_lead_to_their_addresses()
    {
        var paper = new WordPaperFile(
            "<w:p><w:hyperlink r:id=\"a\" w:anchor=\"page=4\">" + R("one") + "</w:hyperlink>" + R(", ") + Field("HYPERLINK &quot;https://b.example.org/&quot; \\l &quot;here&quot;", R("two")) + R(", ")
            + "<w:fldSimple w:instr=\"HYPERLINK https://c.example.org/\">" + R("three") + "</w:fldSimple>" + R(", ") + "<w:hyperlink w:anchor=\"x\">" + R("within") + "</w:hyperlink></w:p>")
            .WithLink("a", "https://a.example.org/").Read();

        Assert.Equal(["⟨one → https://a.example.org/#page=4⟩, ⟨two → https://b.example.org/#here⟩, ⟨three → https://c.example.org/⟩, within"], PaperText.Words(paper));
    }

    [Fact]
    public void Notes_stand_at_their_marks()
    {
        var paper = new WordPaperFile(
            "<w:p>" + R("A") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R(" B") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>" + R(" C") + "<w:r><w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>" + R(" D")
            + "<w:del><w:r><w:footnoteReference w:id=\"4\"/></w:r></w:del></w:p>")
            .With("footnotes", "<w:footnote w:id=\"0\" w:type=\"separator\">" + P("line") + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:hyperlink r:id=\"l1\">" + R(" Source") + "</w:hyperlink></w:p>" + P("More.") + "</w:footnote>"
                + "<w:footnote w:id=\"3\">" + P("* Starred.") + "</w:footnote><w:footnote w:id=\"4\">" + P("Gone.") + "</w:footnote>", links: "https://s.example.org/")
            .With("endnotes", "<w:endnote w:id=\"2\">" + P("At the end.") + "</w:endnote>").Read();

        Assert.Equal(["A[^⟨Source → https://s.example.org/⟩ ¶ More.] B[^At the end.] C[^Starred.] D"], PaperText.Words(paper));
    }

    [Fact]
    public void Mark_without_a_note_is_told()
    {
        var paper = new WordPaperFile("<w:p>" + R("A") + "<w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p>").Read();

        Assert.Equal(("RK083", "paper.docx, paragraph 1"), (paper.Findings.Single().Code, paper.Findings.Single().Place.Address));
    }

    [Fact]
    public void Of_fields_the_result_is_read() => AssertWords(
        "<w:p>" + R("See p. ") + Field("PAGEREF _Ref1", R("7")) + R(", ") + Field("REF _Ref1 \\h", Field("QUOTE x", R("inside"))) + "</w:p>",
        "See p. 7, inside");

    [Fact]
    public void Field_that_does_not_end_swallows_nothing() => AssertWords(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>" + R("Words") + "</w:p>" + P("go on."),
        "Words",
        "go on.");

    [Fact]
    public void Contents_are_told_from_the_text()
    {
        const string Gallery = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>";
        var paper = new WordPaperFile(Gallery + P("Contents") + "<w:p>" + Field("TOC \\o", R("Chapter") + "<w:r><w:tab/></w:r>" + Field("PAGEREF _Toc1", R("3"))) + "</w:p>" + P("Typed after it.") + "</w:sdtContent></w:sdt>" + P("Text.")).Read();

        Assert.Equal(["Contents", "Chapter⇥3"], PaperText.Words(paper, PaperPart.Contents));
        Assert.Equal(["Typed after it.", "Text."], PaperText.Words(paper));
    }

    [Fact]
    public void Box_of_text_is_read_once()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>";
        var paper = new WordPaperFile("<w:p>" + R("Beside it.") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + Box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + Box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>").Read();

        Assert.Equal(["Beside it."], PaperText.Words(paper));
        Assert.Equal(["In a box."], PaperText.Words(paper, PaperPart.TextBox));
    }

    [Fact]
    public void Running_lines_are_read_once_and_apart()
    {
        const string Section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:footerReference w:type=\"default\" r:id=\"nowhere\"/></w:sectPr>";
        var paper = new WordPaperFile(P("One.", Section) + P("Two.") + Section).With("header", P("Running"), "1").Read();

        Assert.Equal(["One.", "Two."], PaperText.Words(paper));
        Assert.Equal(["Running"], PaperText.Words(paper, PaperPart.Furniture));
    }

    [Fact]
    public void Pages_that_somebody_began_are_told()
    {
        var paper = new WordPaperFile(
            "<w:p>" + R("Title") + "<w:r><w:br w:type=\"page\"/></w:r>" + R("Second") + "</w:p>" + P("same") + P("Third", "<w:pageBreakBefore/>") + P("same", "<w:sectPr/>") + P("Fourth", "<w:sectPr/>") + P("same") + "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>").Read();

        Assert.Equal(["Second", "Third", "Fourth"], paper.Paragraphs.Where(paragraph => paragraph.Look.StartsPage).Select(paragraph => ((Document.Words)paragraph.Content[0]).Text));
    }

    [Fact]
    public void Signs_are_read_as_letters() => AssertWords(
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font=\"Symbol\" w:char=\"F062\"/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r></w:p>",
        "a⇥b⏎c‑deβ→");

    [Fact]
    public void Hidden_words_are_not_imported_and_told()
    {
        var paper = new WordPaperFile("<w:p>" + R("Seen") + R(" unseen", "<w:vanish/>") + "</w:p>").Read();

        Assert.Equal(["Seen"], PaperText.Words(paper));
        Assert.Equal("Hidden text is not imported (1 place, first “unseen”).", paper.Findings.Single().Message);
    }

    [Fact]
    public void Comments_are_no_text()
    {
        var paper = new WordPaperFile("<w:p>" + R("Text.") + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>").With("comments", "<w:comment w:id=\"1\">" + P("A remark.") + "</w:comment>").Read();

        Assert.Equal("Body, 10 pt: Text.\nRK082 paper.docx: The paper has comments (1); they are not imported.\n", PaperText.Of(paper));
    }

    [Fact]
    public void Large_first_letter_belongs_to_its_word() => AssertWords(P("T", "<w:framePr w:dropCap=\"drop\"/>") + P("he harbour."), "The harbour.");

    [Fact]
    public void Strict_form_is_read_as_the_usual_one()
    {
        using var folder = new TemporaryFolder();
        var strict = new WordFile(new WordPaperFile(P("Text.")).Bytes()).With("word/document.xml", text => text.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal));

        Assert.Equal(["Text."], PaperText.Words(Word.Reading.WordPaper.Read(strict.WriteTo(folder, "strict.docx"), "strict.docx")));
    }

    private static void AssertWords(string body, params string[] words) => Assert.Equal(words, PaperText.Words(new WordPaperFile(body).Read()));
}
