using System.Globalization;
using ReportKit.Document;
using ReportKit.Packaging.Conversion;
using ReportKit.Word.Layout;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Tests;

/// <summary>The cover is one page and the running line one line, whatever they hold; words grow smaller and are never cut.</summary>
public sealed class CoverTests : IDisposable
{
    private static readonly int[] Lengths = [200, 380, 800, 3000];

    private static readonly WordFile Shipped = WordFile.Read(Written.ShippedTemplate);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Title_of_usual_length_is_as_in_the_template() => Assert.Null(SizeOf(Cover("A title of the usual length, as most are"), "Title"));

    [Fact]
    public void Title_is_set_smaller_as_it_grows()
    {
        List<int> sizes = [.. Lengths.Select(length => SizeOf(Cover(Words(length)), "Title")!.Value)];

        Assert.All(sizes, size => Assert.InRange(size, 2, 51));
        Assert.Equal(sizes.OrderDescending(), sizes);
    }

    [Fact]
    public void Nothing_on_the_cover_is_cut()
    {
        var file = Cover(Words(3000), Words(600), Words(300), string.Join('\n', Enumerable.Range(1, 8).Select(author => $"Author {author}")));

        Assert.Equal(Words(3000), WordFile.TextOf(file.Paragraphs("Title").Single()));
        Assert.Equal(Words(600), WordFile.TextOf(file.Paragraphs("Subtitle").Single()));
        Assert.Contains("Author 8", file.Paragraphs("CoverDetail").Select(WordFile.TextOf).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_several_authors_stand_free_of_their_control()
    {
        var authors = Cover("Title", authors: "One\nTwo").Paragraphs("CoverDetail").First();

        Assert.Equal("One\nTwo", WordFile.TextOf(authors));
        Assert.Empty(authors.Descendants(WordFile.W + "sdt"));
    }

    [Fact]
    public void Running_line_ends_in_an_ellipsis_where_it_would_be_two_lines()
    {
        var header = WordFile.TextOf(Cover(Words(380)).Part("word/header1.xml").Descendants(WordFile.W + "p").Last());

        Assert.Matches("^Words of .*[a-z]…( \\| )?January 2026 \\| 1$", header);
        Assert.InRange(header.Length, 40, 110);
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Cover_is_one_page()
    {
        AssertOnePage(Written.ShippedTemplate, Words(380), null, null, null);
        AssertOnePage(Written.ShippedTemplate, Words(900), Words(400), Words(200), string.Join('\n', Enumerable.Repeat("An author with a long name, of an office", 8)));
        AssertOnePage(Landscape(), Words(380), Words(200), Words(80), "One\nTwo\nThree");
        AssertOnePage(Written.ShippedTemplate, string.Concat(Enumerable.Repeat("港口灯光登记册的变更草案", 40)), null, null, null);
    }

    private static string Words(int length) => string.Concat(Enumerable.Repeat("Words of a title ", length / 17 + 1))[..length].TrimEnd();

    private static WordFile Cover(string title, string? subtitle = null, string? running = null, string? authors = null) =>
        Written.Document(Document(title, subtitle, running, authors), pages: null).AssertValid();

    private static ReportDocument Document(string title, string? subtitle, string? running, string? authors)
    {
        var document = Sample.Report(Sample.Of([""" "text": "Words." """])).Document;
        return document with { Cover = document.Cover with { Title = title, Subtitle = subtitle, RunningTitle = running, ShortTitle = running ?? title, Authors = authors } };
    }

    private static int? SizeOf(WordFile file, string style) =>
        (string?)file.Paragraphs(style).Single().Descendants(WordFile.W + "sz").FirstOrDefault()?.Attribute(WordFile.W + "val") is { } size ? int.Parse(size, CultureInfo.InvariantCulture) : null;

    private string Landscape() => Shipped
        .With("word/document.xml", text => text.Replace("<w:pgSz w:w=\"11906\" w:h=\"16838\" w:code=\"9\"/>", "<w:pgSz w:w=\"15840\" w:h=\"12240\" w:orient=\"landscape\"/>", StringComparison.Ordinal))
        .WriteTo(folder, "landscape.dotx");

    private static void AssertOnePage(string path, string title, string? subtitle, string? running, string? authors)
    {
        var document = Document(title, subtitle, running, authors);
        using var template = Template.Open(path);
        var office = LibreOffice.Find(Path.GetDirectoryName(OtherProgram.Find(Need.LibreOffice)))!;

        var layout = office.Layout(document, template.Numbering, stream => WordReport.Write(document, template, new Branding(null, null), null, stream), Limit.OfPatience);

        Assert.Equal(("3", 4), (layout.Entries[0], layout.Pages));
    }
}
