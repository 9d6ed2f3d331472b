using System.Text.RegularExpressions;
using ReportKit.Word.Pictures;

namespace ReportKit.Word.Tests;

/// <summary>What a person may do to the template in Word, and what a report takes over of it.</summary>
public sealed class RestyledTemplateTests : IDisposable
{
    private const string Text = "word/document.xml";
    private const string Relationships = "word/_rels/document.xml.rels";
    private const string Settings = "word/settings.xml";
    private const string Paragraph = "<w:p><w:r><w:t>Ours.</w:t></w:r></w:p>";

    private static readonly WordFile Shipped = WordFile.Read(Written.ShippedTemplate);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Paragraphs_and_sections_that_a_person_adds_stay()
    {
        var file = Build(Shipped
            .With(Text, text => text.Replace("<!-- Cover -->", Paragraph, StringComparison.Ordinal))
            .With(Text, text => Regex.Replace(text, "<!-- Closing[^>]*-->", Paragraph + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Table.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")));
        var words = file.Body.Descendants(WordFile.W + "p").Select(WordFile.TextOf).ToList();

        Assert.Equal("Ours.", words[0]);
        Assert.Equal(2, words.Count(line => line == "Ours."));
        Assert.Equal("“Words.”", words[words.LastIndexOf("Ours.") - 1]);
        Assert.Contains("Table.", words);
    }

    [Fact]
    public void Controls_may_stand_elsewhere_and_several_times()
    {
        var title = Regex.Match(Shipped.Document.ToString(), "<w:sdt>(?:(?!<w:sdt>).)*w:val=\"title\".*?</w:sdt>", RegexOptions.Singleline).Value;
        var file = Build(Shipped
            .With("word/footer1.xml", text => text.Replace("</w:ftr>", $"<w:p>{title}</w:p></w:ftr>", StringComparison.Ordinal))
            .With(Text, text => text.Replace("<!-- Cover -->", $"<w:p>{title.Replace("400003", "400103", StringComparison.Ordinal)}</w:p>", StringComparison.Ordinal)));

        Assert.Equal("Title", WordFile.TextOf(file.Part("word/footer1.xml").Elements().Last()));
        Assert.Equal(2, file.Body.Elements(WordFile.W + "p").Count(paragraph => WordFile.TextOf(paragraph) == "Title"));
    }

    [Fact]
    public void Styles_are_found_by_their_names_whatever_ids_a_program_gave_them()
    {
        // A German Word writes the ids of built-in styles in German.
        var file = Build(Shipped.With("word/styles.xml", text => text.Replace("\"Heading1\"", "\"berschrift1\"", StringComparison.Ordinal)));

        Assert.Equal(["Chapter"], file.Paragraphs("berschrift1").Select(WordFile.TextOf));
    }

    [Fact]
    public void Logo_of_the_settings_takes_the_place_of_the_picture_and_its_height()
    {
        var picture = new Picture(Shipped.Bytes, "png", 300, 100);
        var file = Written.Document(Sample.Report(Sample.Of([])).Document, pages: null, branding: new Branding(null, picture)).AssertValid();
        var extent = file.Body.Descendants().First(element => element.Name.LocalName == "extent");

        Assert.Equal(("2376000", "792000"), ((string)extent.Attribute("cx")!, (string)extent.Attribute("cy")!));
        Assert.Contains("word/media/logo.png", file.Parts);
    }

    [Fact]
    public void Colour_of_the_settings_is_everywhere_where_the_first_accent_was()
    {
        var file = Written.Document(Sample.Report(Sample.Of([])).Document, pages: null, branding: new Branding("AB1234", null)).AssertValid();

        Assert.DoesNotMatch("0F4C5C", string.Concat(file.XmlParts.Where(part => part.Name.LocalName != "theme")));
        Assert.Contains("AB1234", file.Part("word/theme/theme1.xml").ToString(), StringComparison.Ordinal);
        Assert.Contains("AB1234", file.Part("word/styles.xml").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_lead_nowhere_and_ask_for_no_update()
    {
        var file = Build(Shipped
            .With(Settings, text => text
                .Replace("<w:settings ", "<w:settings xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ", StringComparison.Ordinal)
                .Replace("<w:defaultTabStop", "<w:attachedTemplate r:id=\"rId1\"/><w:mailMerge><w:mainDocumentType w:val=\"formLetters\"/><w:dataSource r:id=\"rId2\"/></w:mailMerge><w:updateFields w:val=\"true\"/><w:defaultTabStop", StringComparison.Ordinal))
            .With("word/_rels/settings.xml.rels", _ => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"file:///C:/theirs.dotx\" TargetMode=\"External\"/></Relationships>"));

        Assert.DoesNotContain("word/_rels/settings.xml.rels", file.Parts);
        Assert.DoesNotMatch("attachedTemplate|mailMerge|updateFields", file.Part(Settings).ToString());
        Assert.Contains("defaultTabStop", file.Part(Settings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_tied_to_other_data_is_cut_loose_so_that_Word_keeps_what_is_printed()
    {
        var file = Build(Shipped.With(Text, text => text.Replace("<w:tag w:val=\"title\"/>", "<w:tag w:val=\"title\"/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{00000000-0000-0000-0000-000000000000}\"/>", StringComparison.Ordinal)));

        Assert.Empty(file.Document.Descendants(WordFile.W + "dataBinding"));
    }

    [Fact]
    public void Notes_of_the_template_stay_and_its_comments_do_not()
    {
        var file = Build(Shipped
            .With("word/footnotes.xml", text => text.Replace("</w:footnotes>", $"<w:footnote w:id=\"7\">{Paragraph}</w:footnote></w:footnotes>", StringComparison.Ordinal))
            .With("word/comments.xml", _ => $"<w:comments xmlns:w=\"{WordFile.W}\"><w:comment w:id=\"1\" w:author=\"Them\">{Paragraph}</w:comment></w:comments>")
            .With("[Content_Types].xml", text => text.Replace("</Types>", "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>", StringComparison.Ordinal))
            .With(Relationships, text => text.Replace("</Relationships>", "<Relationship Id=\"rIdC\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>", StringComparison.Ordinal))
            .With(Text, text => text.Replace("<!-- Cover -->", "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Ours</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>", StringComparison.Ordinal)));

        Assert.Equal(["Ours.", " A note."], file.Footnotes.Select(note => WordFile.TextOf(note)));
        Assert.DoesNotContain("word/comments.xml", file.Parts);
        Assert.DoesNotMatch("comment(Range|Reference)", file.Document.ToString());
    }

    [Fact]
    public void What_only_the_template_is_about_stays_after()
    {
        var file = Build(Shipped.With("docProps/custom.xml", _ => "<Properties/>").With("customUI/customUI.xml", _ => "<customUI/>").With("word/unused.xml", _ => "<unused/>"));

        Assert.Equal(["docProps/app.xml", "docProps/core.xml"], file.Parts.Where(part => part.StartsWith("docProps", StringComparison.Ordinal)).Order());
        Assert.DoesNotContain(file.Parts, part => part.Contains("custom.xml", StringComparison.Ordinal) || part.Contains("customUI", StringComparison.Ordinal) || part.Contains("unused", StringComparison.Ordinal));
    }

    [Fact]
    public void Field_that_is_blank_takes_its_control_and_the_separator_beside_it_away()
    {
        var closing = Written.Only(Sample.Of([], settings: """ "Organisation": "The Team" """)).Paragraphs("ClosingOrganisation");

        Assert.Equal(["The Team"], closing.Select(WordFile.TextOf));
    }

    private WordFile Build(WordFile template) =>
        Written.Report(Sample.Of([""" "id": "S-1", "text": "Words." """], section: """ "note": "A note." """), "GE-1", template: template.WriteTo(folder, "own.dotx")).AssertValid();
}
