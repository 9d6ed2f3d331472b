using ReportKit.Findings;

namespace ReportKit.Word.Tests;

/// <summary>A template brings nothing into a report that fetches or starts something; what is ordinary goes on working.</summary>
public sealed class ActiveContentTests : IDisposable
{
    private const string Text = "word/document.xml";
    private const string Header = "word/header1.xml";

    private static readonly WordFile Shipped = WordFile.Read(Written.ShippedTemplate);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("DDEAUTO c:\\\\x \\\"y\\\"", "DDEAUTO")]
    [InlineData("  dde x", "dde")]
    [InlineData("INCLUDETEXT \"http://away.example/a.docx\"", "INCLUDETEXT")]
    [InlineData("IncludePicture \"http://away.example/a.png\" \\d", "IncludePicture")]
    [InlineData("INCLUDE a", "INCLUDE")]
    [InlineData("IMPORT a", "IMPORT")]
    [InlineData("LINK Excel.Sheet.12 \"a\"", "LINK")]
    [InlineData("EMBED Package", "EMBED")]
    [InlineData("MACROBUTTON Run here", "MACROBUTTON")]
    [InlineData("GOTOBUTTON a b", "GOTOBUTTON")]
    [InlineData("DATABASE \\d \"a\"", "DATABASE")]
    [InlineData("MERGEFIELD Name", "MERGEFIELD")]
    [InlineData("RD \"a.docx\"", "RD")]
    [InlineData("ASK a b", "ASK")]
    [InlineData("FILLIN \"a\"", "FILLIN")]
    [InlineData("PRINT \"a\"", "PRINT")]
    [InlineData("HTMLCONTROL a", "HTMLCONTROL")]
    [InlineData("SOMETHING new", "SOMETHING")]
    [InlineData("\"DDE\" a", "\"DDE\" a")]
    [InlineData("\\* DDE a", "\\* DDE a")]
    public void Field_that_leaves_the_file_is_named(string code, string kind)
    {
        var sentence = $"The template own.dotx is not used for safety, because it holds a field {kind}, which may fetch or start something, in {{0}}. Take it out in Word, or choose another template.";

        Assert.Equal(string.Format(null, sentence, "the text"), Refusal(InText(Simple(code))));
        Assert.Equal(string.Format(null, sentence, "the text"), Refusal(InText(Complex(code))));
        Assert.Equal(string.Format(null, sentence, "the text"), Refusal(InText(Letter_by_letter(code))));
        Assert.Equal(string.Format(null, sentence, "the text"), Refusal(InText(Complex("IF 1 = 1 " + Complex(code, isInside: true)))));
        Assert.Equal(string.Format(null, sentence, "a header"), Refusal(InHeader(Complex(code))));
    }

    [Theory]
    [InlineData("PAGE \\* MERGEFORMAT")]
    [InlineData(" numpages ")]
    [InlineData("STYLEREF \"Heading 1\"")]
    [InlineData("TOC \\o \"1-3\" \\h \\z \\u")]
    [InlineData("REF a \\h")]
    [InlineData("DATE \\@ \"d MMMM yyyy\"")]
    [InlineData("DOCPROPERTY Title")]
    [InlineData("= 1 + 1")]
    [InlineData("")]
    [InlineData("HYPERLINK \"https://example.org/a\" \\o \"a tip\"")]
    [InlineData("HYPERLINK \\l \"_Toc1\"")]
    [InlineData("HYPERLINK mailto:a@example.org")]
    public void Ordinary_field_goes_on_working(string code)
    {
        Build(InText(Simple(code)));
        Build(InText(Complex(code)));
        Build(InText(Letter_by_letter(code)));
        Build(InHeader(Complex(code)));
    }

    [Theory]
    [InlineData("HYPERLINK \"file:///c:/a.exe\"", "file:///c:/a.exe")]
    [InlineData("HYPERLINK \"\\\\\\\\server\\\\share\"", "\\\\\\\\server\\\\share")]
    [InlineData("HYPERLINK \\o \"tip\" javascript:a()", "javascript:a()")]
    public void Link_that_does_not_lead_to_the_web_is_named(string code, string target)
    {
        Assert.Contains($"it holds a link that does not lead to the web ({target}) in the text", Refusal(InText(Complex(code))), StringComparison.Ordinal);
    }

    [Fact]
    public void Field_whose_kind_another_makes_up_is_refused() =>
        Assert.Contains("a field whose kind another field makes up in the text", Refusal(InText(Complex("D" + Complex("QUOTE DE", isInside: true) + "AUTO x"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("image", "http://away.example/a.png", "a picture that lies outside the file (http://away.example/a.png)")]
    [InlineData("hyperlink", "file:///etc/x", "a link that does not lead to the web (file:///etc/x)")]
    [InlineData("hyperlink", "\\\\server\\share", "a link that does not lead to the web (\\\\server\\share)")]
    [InlineData("oleObject", "http://away.example/a", "an object of another program")]
    [InlineData("aFChunk", "http://away.example/a", "another document that is put into it (altChunk)")]
    [InlineData("subDocument", "a.docx", "a subdocument")]
    [InlineData("frame", "http://away.example/a", "a frame of a web page")]
    [InlineData("header", "http://away.example/a", "something that lies outside the file (http://away.example/a)")]
    [InlineData("anything", "http://away.example/a", "something that lies outside the file (http://away.example/a)")]
    public void Relationship_that_leads_out_is_named(string kind, string target, string what)
    {
        Assert.Contains($"it holds {what} in the text.", Refusal(Related(Text, kind, target)), StringComparison.Ordinal);
        Assert.Contains($"it holds {what} in a header.", Refusal(Related(Header, kind, target)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:altChunk/>", "another document that is put into it (altChunk)")]
    [InlineData("<w:p><w:r><w:object/></w:r></w:p>", "an object of another program")]
    [InlineData("<w:p><w:r><w:control/></w:r></w:p>", "an ActiveX control")]
    [InlineData("<w:p><w:subDoc/></w:p>", "a subdocument")]
    [InlineData("<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:imagedata src='http://away.example/a.png'/></v:shape></w:pict></w:r></w:p>", "a picture that lies outside the file (http://away.example/a.png)")]
    [InlineData("<w:p><w:r><w:pict><v:rect xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'><v:fill o:href='\\\\server\\a.png'/></v:rect></w:pict></w:r></w:p>", "a picture that lies outside the file (\\\\server\\a.png)")]
    [InlineData("<w:p><w:r><w:pict><v:rect xmlns:v='urn:schemas-microsoft-com:vml' href='file://a'/></w:pict></w:r></w:p>", "a link that does not lead to the web (file://a)")]
    [InlineData("<w:p><a:hlinkClick xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' action='ppaction://program'/></w:p>", "an action (ppaction://program)")]
    public void Element_that_fetches_or_starts_something_is_named(string element, string what)
    {
        Assert.Contains($"it holds {what} in the text.", Refusal(InText(element)), StringComparison.Ordinal);
        Assert.Contains($"it holds {what} in the text.", Refusal(InText($"<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice Requires='w14'/><mc:Fallback>{element}</mc:Fallback></mc:AlternateContent>")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<image href=\"http://away.example/a.png\"/>", "a picture that lies outside the file (http://away.example/a.png)")]
    [InlineData("<style>@import 'http://away.example/a.css';</style>", "a picture that lies outside the file (@import 'http://away.example/a.css';)")]
    [InlineData("<rect fill=\"url(http://away.example/a)\"/>", "a picture that lies outside the file (url(http://away.example/a))")]
    [InlineData("<script>a()</script>", "a script")]
    [InlineData("<rect onload=\"a()\"/>", "a script")]
    [InlineData("<foreignObject/>", "a web page in a picture")]
    [InlineData("<a><set attributeName=\"href\" to=\"javascript:a()\"/></a>", "a script")]
    [InlineData("<style>@\\69mport 'a.css';</style>", "a picture that lies outside the file (@\\69mport 'a.css';)")]
    public void Vector_picture_that_fetches_something_is_refused(string content, string what) =>
        Assert.Contains($"it holds {what} in the part word/media/a.svg.", Refusal(WithVector(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg><image href=\"http://away.example/a.png\"/></svg>", "a picture that lies outside the file (http://away.example/a.png)")]
    [InlineData(" \n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>a()</script></svg>", "a script")]
    [InlineData("%!PS-Adobe-3.0 EPSF-3.0", "a PostScript picture, which another program is started for,")]
    public void Picture_is_what_its_first_bytes_say(string content, string what)
    {
        var template = WithRelationship(Shipped, Text, "image", "media/a.png", isExternal: false).With("word/media/a.png", _ => content);

        Assert.Contains($"it holds {what} in the part word/media/a.png.", Refusal(template), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_look_like_a_style_are_words() =>
        Build(InText("<w:p><w:r><w:t>url(http://away.example) and @import \\ a</w:t></w:r></w:p>"));

    [Fact]
    public void Chart_with_its_workbook_is_named_as_such()
    {
        var template = WithRelationship(Shipped, Text, "chart", "charts/chart1.xml", isExternal: false)
            .With("word/charts/chart1.xml", _ => "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>");

        Assert.Contains(
            "a chart that carries a workbook along (paste it as a picture instead) in the part word/charts/chart1.xml",
            Refusal(WithRelationship(template, "word/charts/chart1.xml", "package", "../embeddings/a.xlsx", isExternal: false)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Ordinary_vector_picture_is_taken_over() =>
        Assert.Contains("word/media/a.svg", Build(WithVector("<g id=\"a\"/><use href=\"#a\" fill=\"url(#a)\"/>")).Parts);

    [Fact]
    public void All_that_is_there_is_named_up_to_three() => Assert.Contains(
        "it holds a picture that lies outside the file (http://away.example/a) in the text; a field ASK, which may fetch or start something, in the text; a field RD, which may fetch or start something, in the text; and more. Take",
        Refusal(WithRelationship(InText(Complex("ASK a") + Complex("RD a") + Complex("DDE a")), Text, "image", "http://away.example/a")),
        StringComparison.Ordinal);

    [Fact]
    public void Where_the_settings_lead_stays_after()
    {
        var usual = WithRelationship(
            Shipped.With("word/settings.xml", text => text.Replace(
                "</w:settings>",
                "<w:attachedTemplate r:id=\"away\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/><w:linkStyles/><w:mailMerge><w:query w:val=\"SELECT 1\"/></w:mailMerge></w:settings>",
                StringComparison.Ordinal)),
            "word/settings.xml",
            "attachedTemplate",
            "file:///C:/Users/a/Normal.dotm");

        var settings = Build(usual).Part("word/settings.xml");

        Assert.DoesNotContain(settings.Elements(), element => element.Name.LocalName is "attachedTemplate" or "linkStyles" or "mailMerge");
    }

    [Fact]
    public void Building_blocks_stay_behind_with_all_they_hold()
    {
        var blocks = WithRelationship(Shipped, Text, "glossaryDocument", "glossary/document.xml", isExternal: false)
            .With("word/glossary/document.xml", _ => $"<w:glossaryDocument xmlns:w=\"{WordFile.W}\">{Complex("DDE a")}</w:glossaryDocument>");

        Assert.DoesNotContain("word/glossary/document.xml", Build(blocks).Parts);
    }

    [Fact]
    public void Nothing_but_its_links_leads_out_of_a_report()
    {
        var report = Build(WithRelationship(Shipped, Header, "hyperlink", "https://example.org/a"));

        var leadingOut = report.Parts.Where(part => part.EndsWith(".rels", StringComparison.Ordinal)).SelectMany(part => report.Part(part).Elements()).Where(relationship => (string?)relationship.Attribute("TargetMode") == "External");
        Assert.Equal(["hyperlink https://example.org/a"], leadingOut.Select(relationship => $"{((string)relationship.Attribute("Type")!).Split('/')[^1]} {(string?)relationship.Attribute("Target")}"));
    }

    [Fact]
    public void Part_with_two_roles_is_refused() => Assert.Equal(
        "own.dotx is damaged: its part word/footnotes.xml is both footnotes and header. Open it in Word and save it again.",
        Refusal(WithRelationship(Shipped, Text, "header", "footnotes.xml", isExternal: false)));

    [Fact]
    public void Control_that_holds_nothing_is_none() => Assert.Contains(
        "lacks the content control “title”",
        Refusal(Shipped.With(Text, text => text.Replace("<w:tag w:val=\"title\"/>", "<w:tag w:val=\"other\"/>", StringComparison.Ordinal).Insert(text.IndexOf("<w:body>", StringComparison.Ordinal) + 8, "<w:sdt><w:sdtPr><w:tag w:val=\"title\"/></w:sdtPr></w:sdt>"))),
        StringComparison.Ordinal);

    [Fact]
    public void Controls_without_end_are_refused() => Assert.Equal(
        "own.dotx is too large for a template: its part word/document.xml has more than 2,000 content controls and marks of comments.",
        Refusal(InText(string.Concat(Enumerable.Range(0, 2_001).Select(number => $"<w:p><w:commentRangeStart w:id=\"{number * 7919 % 2_001}\"/></w:p>")))));

    [Fact]
    public void Control_in_one_of_its_own_kind_is_filled_with_it() => Assert.Contains(
        "Title",
        Build(InText("<w:sdt><w:sdtPr><w:tag w:val=\"title\"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtPr><w:tag w:val=\"title\"/></w:sdtPr><w:sdtContent><w:r><w:t>old</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"))
            .Body.Elements(WordFile.W + "sdt").First().Descendants(WordFile.W + "p").Select(WordFile.TextOf));

    [Fact]
    public void Character_that_no_document_may_hold_is_refused() =>
        Assert.Contains("own.dotx is damaged: word/header1.xml is not well-formed", Refusal(InHeader("<w:p><w:r><w:t>\uFFFE</w:t></w:r></w:p>")), StringComparison.Ordinal);

    private static string Simple(string code) => $"<w:p><w:fldSimple w:instr=\"{Escaped(code)}\"/></w:p>";

    private static string Complex(string code, bool isInside = false)
    {
        var inner = code.Contains("<w:r>", StringComparison.Ordinal) ? Words(code) : Code(code);
        var field = $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{inner}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>old</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return isInside ? field : $"<w:p>{field}</w:p>";
    }

    private static string Letter_by_letter(string code) =>
        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{string.Concat(code.Select(letter => Code(letter.ToString())))}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private static string Code(string code) => $"<w:r><w:instrText xml:space=\"preserve\">{Escaped(code)}</w:instrText></w:r>";

    /// <summary>Code with a field inside, whose runs stand between the words.</summary>
    private static string Words(string code)
    {
        var (start, end) = (code.IndexOf("<w:r>", StringComparison.Ordinal), code.LastIndexOf("</w:r>", StringComparison.Ordinal) + 6);
        return Code(code[..start]) + code[start..end] + Code(code[end..]);
    }

    private static string Escaped(string code) => code.Replace("\"", "&quot;", StringComparison.Ordinal);

    private static WordFile InText(string paragraphs) =>
        Shipped.With(Text, text => text.Insert(text.IndexOf("<w:body>", StringComparison.Ordinal) + 8, paragraphs));

    private static WordFile InHeader(string paragraphs) =>
        Shipped.With(Header, text => text.Replace("</w:hdr>", paragraphs + "</w:hdr>", StringComparison.Ordinal));

    private static WordFile Related(string part, string kind, string target) => WithRelationship(Shipped, part, kind, target);

    private static WordFile WithRelationship(WordFile template, string part, string kind, string target, bool isExternal = true)
    {
        var rels = $"{part[..part.LastIndexOf('/')]}/_rels/{part[(part.LastIndexOf('/') + 1)..]}.rels";
        var added = $"<Relationship Id=\"away\" Type=\"{WordFile.R}/{kind}\" Target=\"{target}\"{(isExternal ? " TargetMode=\"External\"" : "")}/>";
        return template.With(rels, text => text.Length > 0
            ? text.Replace("</Relationships>", added + "</Relationships>", StringComparison.Ordinal)
            : $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{added}</Relationships>");
    }

    private static WordFile WithVector(string content) => WithRelationship(Shipped, Text, "image", "media/a.svg", isExternal: false)
        .With("word/media/a.svg", _ => $"<svg xmlns=\"http://www.w3.org/2000/svg\">{content}</svg>")
        .With("[Content_Types].xml", text => text.Replace("</Types>", "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/></Types>", StringComparison.Ordinal));

    private string Refusal(WordFile template) => Assert.Throws<UnusableFileException>(() => Build(template)).Message;

    private WordFile Build(WordFile template) =>
        Written.Report(Sample.Of([""" "id": "S-1", "text": "Words." """]), "GE-1", template: template.WriteTo(folder, "own.dotx"));
}
