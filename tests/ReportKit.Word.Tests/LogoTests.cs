using System.Xml.Linq;
using ReportKit.Word.Pictures;

namespace ReportKit.Word.Tests;

/// <summary>The organisation's logo stands upright in every control for it, and fits the page.</summary>
public sealed class LogoTests : IDisposable
{
    private const string Header = "word/header1.xml";
    private const int TextWidth = 8730 * 635;

    private static readonly WordFile Shipped = WordFile.Read(Written.ShippedTemplate);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Logo_stands_in_headers_too_with_its_alternative_text()
    {
        var control = Shipped.Document.Descendants(WordFile.W + "sdt").First().ToString(SaveOptions.DisableFormatting);
        var template = Shipped
            .With(Header, text => text.Replace("</w:hdr>", $"<w:p>{control}</w:p></w:hdr>", StringComparison.Ordinal))
            .With("word/_rels/header1.xml.rels", _ => """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/mark.png"/></Relationships>""");

        var file = Build(new Picture(Shipped.Bytes, "png", 100, 100), template);
        var header = file.Part(Header);

        Assert.Equal("rkLogo", (string?)header.Descendants().Single(element => element.Name.LocalName == "blip").Attribute(WordFile.R + "embed"));
        Assert.Equal("Logo of The Team", (string?)header.Descendants().Single(element => element.Name.LocalName == "docPr").Attribute("descr"));
        Assert.Contains(file.Part("word/_rels/header1.xml.rels").Elements(), relationship => (string?)relationship.Attribute("Id") == "rkLogo");
    }

    [Theory]
    [InlineData(1, null, null)]
    [InlineData(2, null, "1")]
    [InlineData(3, "10800000", null)]
    [InlineData(4, "10800000", "1")]
    [InlineData(5, "16200000", "1")]
    [InlineData(6, "5400000", null)]
    [InlineData(7, "5400000", "1")]
    [InlineData(8, "16200000", null)]
    public void Picture_of_a_camera_is_turned_upright(int orientation, string? turn, string? mirror)
    {
        var file = Build(new Picture(Shipped.Bytes, "jpeg", 100, 50, orientation), Shipped);
        var transform = file.Body.Descendants().First(element => element.Name.LocalName == "xfrm");
        var (width, height) = SizeOf(file);

        Assert.Equal((turn, mirror), ((string?)transform.Attribute("rot"), (string?)transform.Attribute("flipH")));
        Assert.Equal(792000, orientation >= 5 ? width : height);
        Assert.Equal(2.0, (double)width / height, 3);
    }

    [Theory]
    [InlineData(2000, 200)]
    [InlineData(30000, 1)]
    [InlineData(10, 1000)]
    [InlineData(1, 1)]
    public void Logo_is_never_wider_than_the_text(int width, int height)
    {
        var size = SizeOf(Build(new Picture(Shipped.Bytes, "png", width, height), Shipped));

        Assert.InRange(size.Width, 1, TextWidth);
        Assert.InRange(size.Height, 1, 792000);
    }

    [Fact]
    public void Logo_in_a_table_is_no_wider_than_its_cell()
    {
        var template = Shipped.With("word/document.xml", text => text
            .Replace("<!-- Cover -->", "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>", StringComparison.Ordinal)
            .Replace("<w:p>\n      <w:pPr>\n        <w:pStyle w:val=\"RunningTitle\"/>", "</w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val=\"RunningTitle\"/>", StringComparison.Ordinal));

        Assert.InRange(SizeOf(Build(new Picture(Shipped.Bytes, "png", 1000, 100), template)).Width, 1, (3000 - 216) * 635);
    }

    private static (int Width, int Height) SizeOf(WordFile file)
    {
        var extent = file.Body.Descendants().First(element => element.Name.LocalName == "extent");
        return ((int)extent.Attribute("cx")!, (int)extent.Attribute("cy")!);
    }

    private WordFile Build(Picture picture, WordFile template) => Written.Document(
        Sample.Report(Sample.Of([], settings: "\"Organisation\": \"The Team\"")).Document,
        pages: null,
        template.WriteTo(folder, "own.dotx"),
        new Branding(null, picture)).AssertValid();
}
