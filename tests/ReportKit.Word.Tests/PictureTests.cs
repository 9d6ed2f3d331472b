using ReportKit.Findings;
using ReportKit.Word.Pictures;

namespace ReportKit.Word.Tests;

/// <summary>The organisation's logo, read from its file.</summary>
public sealed class PictureTests : IDisposable
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 1, 0, 0, 0, 0, 64, 8];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 2, 0xFF, 0xC2, 0, 11, 8, 0, 64, 1, 0, 1, 1, 0x11, 0];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Size_of_a_PNG_is_read() => AssertSize("png", 256, 64, [.. Png, .. "IEND"u8]);

    [Fact]
    public void Size_of_a_JPEG_is_read_after_its_other_segments() => AssertSize("jpeg", 256, 64, [.. Jpeg, 0xFF, 0xD9]);

    [Fact]
    public void Other_file_is_refused()
    {
        Assert.Equal("The logo logo.svg is no PNG or JPEG picture. Save it as one, and name that in the sheet Settings.", Refusal("logo.svg", "<svg/>"u8.ToArray()));
        Assert.Equal("The logo cannot be read; see the sheet Settings. empty.png is empty (0 bytes).", Refusal("empty.png", []));
        Assert.Equal("The logo cut.png is no PNG or JPEG picture. Save it as one, and name that in the sheet Settings.", Refusal("cut.png", Png[..20]));
        Assert.Equal("The logo cut.jpg is no PNG or JPEG picture. Save it as one, and name that in the sheet Settings.", Refusal("cut.jpg", Jpeg[..15]));
        Assert.Equal("The logo flat.png is no PNG or JPEG picture. Save it as one, and name that in the sheet Settings.", Refusal("flat.png", [.. Png[..16], 0, 0, 0, 0, 0, 0, 0, 64, 8]));
    }

    [Theory]
    [InlineData("logo.webp", "RIFF....WEBPVP8 ")]
    [InlineData("logo.bmp", "BM......................................")]
    [InlineData("logo.tiff", "II*.....................................")]
    [InlineData("logo.gif", "GIF89a..................................")]
    [InlineData("logo.heic", "....ftypheic............................")]
    public void Picture_of_another_form_is_refused_with_what_to_do(string name, string content) =>
        Assert.Equal($"The logo {name} is no PNG or JPEG picture. Save it as one, and name that in the sheet Settings.", Refusal(name, System.Text.Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void Picture_without_its_end_is_refused()
    {
        Assert.Equal("The logo half.png is cut off: its end is missing. Copy it anew.", Refusal("half.png", Png));
        Assert.Equal("The logo half.jpg is cut off: its end is missing. Copy it anew.", Refusal("half.jpg", Jpeg));
    }

    [Fact]
    public void Size_that_no_page_has_is_refused()
    {
        Assert.Equal("The logo wide.png says that it is 2,147,483,647 × 64 pixels; the largest that is taken has 20,000 a side.", Refusal("wide.png", [.. Png[..16], 0x7F, 0xFF, 0xFF, 0xFF, 0, 0, 0, 64, 8]));
        Assert.Equal("The logo below.png is no PNG or JPEG picture. Save it as one, and name that in the sheet Settings.", Refusal("below.png", [.. Png[..16], 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 64, 8]));
        Assert.Equal("The logo line.png is a line, of 10,000 × 64 pixels: one side is more than 100 times the other.", Refusal("line.png", [.. Png[..16], 0, 0, 0x27, 0x10, 0, 0, 0, 64, 8]));
    }

    [Fact]
    public void File_that_is_not_there_is_said_with_where_it_is_named() =>
        Assert.Matches("^The logo cannot be read; see the sheet Settings. .*none.png does not exist.$", Assert.Throws<UnusableFileException>(() => Picture.Read(folder.File("none.png"))).Message);

    private void AssertSize(string extension, int width, int height, byte[] bytes)
    {
        File.WriteAllBytes(folder.File("logo"), bytes);
        var picture = Picture.Read(folder.File("logo"));

        Assert.Equal((extension, width, height), (picture.Extension, picture.Width, picture.Height));
    }

    private string Refusal(string name, byte[] bytes)
    {
        File.WriteAllBytes(folder.File(name), bytes);
        return Assert.Throws<UnusableFileException>(() => Picture.Read(folder.File(name))).Message;
    }
}
