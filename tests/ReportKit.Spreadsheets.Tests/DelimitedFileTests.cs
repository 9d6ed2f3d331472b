using System.Text;
using ReportKit.Spreadsheets.Delimited;

namespace ReportKit.Spreadsheets.Tests;

public sealed class DelimitedFileTests
{
    private const string French = "Pays;Citation\nAvarie;« Nous considérons que l’équilibre a été préservé à l’égard de tous »\nBordurie;déjà vu, où ça\n";
    private const string Russian = "Страна;Цитата\nАвария;Мы поддерживаем предложение Председателя и готовы работать вместе со всеми\n";
    private const string Polish = "Kraj;Cytat\nAwaria;Zażółć gęślą jaźń, powiedział przedstawiciel, i żądał większej przejrzystości\n";
    private const string Chinese = "国家;发言\n阿瓦里亚;我们支持主席的提案，并愿意与各方共同努力\n";

    [Theory]
    [InlineData(French, 1252)]
    [InlineData(Russian, 1251)]
    [InlineData(Polish, 1250)]
    [InlineData(Russian, 20866)]
    [InlineData(Chinese, 54936)]
    [InlineData(French, 65001)]
    [InlineData(Russian, 1200)]
    public void The_encoding_is_found_out(string text, int codePage)
    {
        var encoding = codePage is 65001 or 1200 ? Encoding.GetEncoding(codePage) : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

        var table = DelimitedFile.Read(new MemoryStream(encoding.GetBytes(text)), "answers.csv");

        Assert.Equal(text.Split('\n')[1].Split(';')[1], table.Rows[1][1]!.Text);
    }

    [Theory]
    [InlineData("a,b\n1,\"x, y\"\n2,z\n", "x, y")]
    [InlineData("a;b\n1;x, y\n2;z, w\n", "x, y")]
    [InlineData("a\tb\n1\tx, y\n2\tz\n", "x, y")]
    [InlineData("a|b\n1|x, y\n2|z\n", "x, y")]
    [InlineData("sep=|\na|b\n1|x, y\n", "x, y")]
    [InlineData("a,b\n1,\"first\nsecond \"\"quoted\"\"\"\n2,z\n", "first\nsecond \"quoted\"")]
    [InlineData("a,b\n1,\"with \\\"stroke\\\"\"\n2,z\n", "with \"stroke\"")]
    public void Separator_and_quotes_are_found_out(string text, string value) =>
        Assert.Equal(value, DelimitedFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "answers.csv").Rows[1][1]!.Text);

    [Fact]
    public void Places_are_lines_of_the_file_also_below_values_with_line_breaks()
    {
        var table = DelimitedFile.Read(new MemoryStream("a,b\n1,\"x\ny\"\n2,z,too much\n3,w\n4,v\n"u8.ToArray()), "answers.csv");

        Assert.Equal([1, 2, 4, 5, 6], table.Rows.Select(row => row.Number));
        Assert.Equal(("RK077", "answers.csv line 4"), (table.Findings.Single().Code, table.Findings.Single().Place.Address));
    }

    [Fact]
    public void A_quote_that_nothing_closes_does_not_swallow_the_file()
    {
        var text = new StringBuilder("a,b\n1,\"open\n");
        for (var line = 0; line < 5000; line++)
            text.Append("2,some words here\n");

        var table = DelimitedFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), "answers.csv");

        Assert.Equal(5002, table.Rows.Length);
        Assert.Contains("nothing closes it", table.Findings[0].Message, StringComparison.Ordinal);
    }
}
