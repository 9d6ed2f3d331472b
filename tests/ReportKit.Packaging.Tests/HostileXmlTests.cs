using System.Text;

namespace ReportKit.Packaging.Tests;

/// <summary>Small files that would fill the memory of the machine, were they read.</summary>
public sealed class HostileXmlTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")]
    public void Document_type_definition_is_refused(string xml) =>
        Assert.Equal("file.xlsx is not read for safety: a.xml holds a document type definition, which no Office file needs.", Package.Refusal(Package.Of(("a.xml", xml)), "a.xml"));

    [Fact]
    public void Xml_that_is_not_well_formed_is_named_with_its_line() =>
        Assert.Equal("file.xlsx is damaged: a.xml is not well-formed at line 2, position 6.", Package.Refusal(Package.Of(("a.xml", "<a>\nwords")), "a.xml"));

    [Theory]
    [InlineData("<a>")]
    [InlineData("<a b='/>'>")]
    [InlineData("<a>/>")]
    [InlineData("<a><!--></a>-->")]
    [InlineData("<a><![CDATA[></a>]]>")]
    [InlineData("<a><?b </a>?>")]
    public void Elements_in_elements_without_end_are_refused(string nested) =>
        Assert.Equal("file.xlsx is not read for safety: its part a.xml nests elements more than 256 deep.", Package.Refusal(Package.Of(("a.xml", Repeated(nested, 1_000))), "a.xml"));

    [Fact]
    public void Elements_side_by_side_are_read_however_many()
    {
        Assert.Equal(1 + 3 * 10_000, Package.ReadAll(Package.Of(("a.xml", $"<a>{Repeated("<b><c>/></c><d e='>'/></b>", 10_000)}</a>")), "a.xml").Count);
    }

    [Fact]
    public void Tag_without_end_is_refused()
    {
        string[] tags =
        [
            $"<a{Noise(2 * Million)}/>",
            $"<a b='{Noise(2 * Million)}'/>",
            $"<a {string.Concat(Noise(2 * Million).Chunk(10).Select((figures, number) => $"b{number % 5_000}='{new string(figures)}' "))}/>",
            $"<a><![CDATA[{Noise(2 * Million)}]]></a>",
        ];

        Assert.All(tags, tag => Assert.Equal(
            "file.xlsx is not read for safety: its part a.xml has markup that is too long to be held in one piece.",
            Package.Refusal(WithPart(Encoding.UTF8.GetBytes(tag)), "a.xml")));
    }

    [Fact]
    public void Bounds_hold_in_every_encoding()
    {
        Encoding[] encodings = [Encoding.Unicode, Encoding.BigEndianUnicode];

        Assert.All(encodings, encoding => Assert.EndsWith(
            "nests elements more than 256 deep.",
            Package.Refusal(WithPart([.. encoding.GetPreamble(), .. encoding.GetBytes(Repeated("<a b='㰼'>", 1_000))]), "a.xml"),
            StringComparison.Ordinal));
    }

    [Fact]
    public void Names_without_number_are_refused() =>
        Assert.Equal(
            "file.xlsx is not read for safety: its part a.xml has more than 10,000 names of elements and attributes.",
            Package.Refusal(Package.Of(("a.xml", $"<a>{string.Concat(Enumerable.Range(0, 20_000).Select(number => $"<b{number}/>"))}</a>")), "a.xml"));

    [Fact]
    public void Part_that_unpacks_to_many_times_its_size_is_refused() =>
        Assert.Equal(
            "file.xlsx is not read for safety: its part a.xml unpacks to more than 200 times its size.",
            Package.Refusal(Package.Of(("a.xml", $"<a>{new string(' ', 4 * Million)}</a>")), "a.xml"));

    [Fact]
    public void File_that_unpacks_to_more_than_there_is_room_for_is_refused()
    {
        var xml = Encoding.UTF8.GetBytes($"<a>{Repeated($"<b>{Noise(Million)}</b>", 70)}</a>");

        Assert.Equal("file.xlsx is too large: besides its sheets it unpacks to more than 64 MB.", Package.Refusal(WithPart(xml), "a.xml"));
    }

    [Fact]
    public void Part_of_very_many_elements_is_not_held() =>
        Assert.Equal("file.xlsx is too large: its part a.xml has more than 2 million tags and texts.", Package.Refusal(Package.Of(("a.xml", $"<a>{Repeated("<b/>", 2_100_000)}</a>")), "a.xml"));

    [Fact]
    public void Part_that_is_read_piece_by_piece_may_unpack_to_many_times_its_size()
    {
        using var package = Package.Open(Package.Of(("a.xml", $"<a>{Repeated("<b/>", 2_100_000)}</a>")));
        using var xml = package.StreamXml("a.xml");
        var elements = 0;
        while (xml.Read())
            elements += xml.LocalName == "b" ? 1 : 0;

        Assert.Equal(2_100_000, elements);
    }

    /// <summary>Figures that hardly pack.</summary>
    private static string Noise(int length) => string.Create(length, new Random(1), (text, random) =>
    {
        for (var at = 0; at < text.Length; at++)
            text[at] = (char)('0' + random.Next(10));
    });

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static byte[] WithPart(byte[] xml) => Zip.Of((Package.ContentTypes, "<Types/>"u8.ToArray()), ("a.xml", xml));
}
