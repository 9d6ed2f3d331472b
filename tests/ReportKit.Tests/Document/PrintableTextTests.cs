using System.Xml;
using CsCheck;
using ReportKit.Document;

namespace ReportKit.Tests.Document;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("a\u0001b\u001Fc", "abc", 1)]
    [InlineData("tab\t and line\n stay", "tab\t and line\n stay", -1)]
    [InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd", -1)]
    [InlineData("\uFFFE\uFFFF", "", 0)]
    [InlineData("𝄞", "𝄞", -1)]
    public void What_xml_cannot_hold_is_left_out(string text, string printable, int first)
    {
        Assert.Equal(printable, PrintableText.Of(text));
        Assert.Equal(first, PrintableText.FirstUnprintable(text));
    }

    [Fact]
    public void Any_text_becomes_one_that_xml_can_hold() => Gen.String.Sample(text =>
    {
        var printable = PrintableText.Of(text);

        Assert.Equal(printable, XmlConvert.VerifyXmlChars(printable));
        Assert.Equal(-1, PrintableText.FirstUnprintable(printable));
    });

    [Fact]
    public void Half_a_pair_of_surrogates_is_left_out() => Assert.Equal("ab", PrintableText.Of("a" + '\uD834' + "b" + '\uDD1E'));
}
