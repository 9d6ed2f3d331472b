using static ReportKit.Word.Tests.Reading.WordPaperFile;

namespace ReportKit.Word.Tests.Reading;

/// <summary>How paragraphs look is read from themselves, their styles and what these are based on; lists are counted as Word does.</summary>
public sealed class ParagraphLookTests
{
    private const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:pPr><w:pageBreakBefore/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Own Chapter\"/><w:basedOn w:val=\"berschrift1\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>";

    [Fact]
    public void Style_has_its_English_name_and_what_it_is_based_on() => AssertText(
        P("Chapter", "<w:pStyle w:val=\"Own\"/>") + P("Text", "<w:ind w:left=\"720\"/>"),
        "Body, own chapter, level 1, 20 pt, centred, new page: **Chapter**",
        "Body, normal, 11 pt, in by 36: Text");

    [Fact]
    public void Bold_of_style_and_words_undo_each_other() => AssertText(
        "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr>" + R("Bold ") + R("plain ", "<w:rStyle w:val=\"Strong\"/>") + R("plain ", "<w:b w:val=\"0\"/>") + R("up", "<w:vertAlign w:val=\"superscript\"/>") + "</w:p>",
        "Body, heading 1, level 1, 20 pt, new page: **Bold **plain plain **^up^**");

    [Fact]
    public void Style_that_no_part_defines_is_known_by_its_id()
    {
        var paper = new WordPaperFile(P("Chapter", "<w:pStyle w:val=\"Heading2\"/>")).Read();

        Assert.Equal("Body, heading 2, level 2, 10 pt: Chapter\n", PaperText.Of(paper));
    }

    [Fact]
    public void Lists_are_counted()
    {
        const string Numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"&#xF0B7;\"/><w:pPr><w:ind w:left=\"360\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        var paper = new WordPaperFile(Item(1, 0) + Item(1, 1) + Item(1, 1) + Item(2, 0) + Item(1, 0) + Item(1, 1) + Item(3, 0) + Item(3, 0) + Item(0, 0)).With("numbering", Numbering).Read();

        Assert.Equal(
            ["1.", "1.i)", "1.ii)", "•", "2.", "2.i)", "5.", "6.", null],
            paper.Paragraphs.Select(paragraph => paragraph.Look.ListMark?.Label));
        Assert.Equal((18, false), (paper.Paragraphs[3].Look.Indent, paper.Paragraphs[3].Look.ListMark!.IsNumber));
    }

    [Fact]
    public void List_of_a_style_takes_the_level_that_names_it()
    {
        var paper = new WordPaperFile(P("One", "<w:pStyle w:val=\"Sub\"/>"))
            .With("styles", "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:name w:val=\"Sub\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .With("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"3\"/><w:numFmt w:val=\"upperLetter\"/><w:pStyle w:val=\"Sub\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>").Read();

        Assert.Equal("Body, sub, number “1.C” in 1, 10 pt: One\n", PaperText.Of(paper));
    }

    private static string Item(int list, int level) => P("Item", $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static void AssertText(string body, params string[] lines) =>
        Assert.Equal(string.Concat(lines.Select(line => line + "\n")), PaperText.Of(new WordPaperFile(body).With("styles", Styles).Read()));
}
