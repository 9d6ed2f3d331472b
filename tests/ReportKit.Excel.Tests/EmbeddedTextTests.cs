using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportKit.Excel.Embedding;
using ReportKit.Findings;

namespace ReportKit.Excel.Tests;

public sealed class EmbeddedTextTests
{
    private const string Kind = "letter";
    private const string CustomXml = "customXml/item1.xml";

    private static readonly byte[] Empty = NewBook.Of(NewBook.Nothing);

    private static readonly string Sheet = $"xl/worksheets/sheet{ReportKit.Sheets.MasterWorkbook.Sheets.Length + 2}.xml";

    private static readonly Gen<string> Texts =
        Gen.OneOf(Invented.Text, Gen.OneOf("=1+1", "'", " ", "\n", "|", "_x000D_", "\u0001", "\uFFFE", "😀", "é", "12"), Gen.Int[29_000, 31_000].Select(length => new string('x', length)))
            .Array[0, 8].Select(string.Concat);

    [Fact]
    public void Any_text_comes_back_from_either_half() => Texts.Sample(text =>
    {
        var book = With(text);

        Assert.Equal(text, Read(book));
        Assert.Equal(text, Read(Zip.With(book, Sheet, _ => EmptySheet)));
        Assert.Equal(text, Read(Zip.With(book, CustomXml, _ => "<text xmlns=\"urn:reportkit:letter\"/>")));
    }, iter: 20);

    [Fact]
    public void No_cell_holds_more_than_programs_take_and_no_letter_is_cut_in_two() => Texts.Sample(text =>
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(With(text)), isEditable: false);
        var cells = ((WorksheetPart)workbook.WorkbookPart!.GetPartById("rIdEmbeddedSheet")).Worksheet.Descendants<Text>().Select(words => words.Text).ToList();

        Assert.All(cells, cell => Assert.InRange(cell.Length, 1, 32_767));
        Assert.All(cells.Skip(1), cell => Assert.Equal("||", $"{cell[0]}{cell[^1]}"));
        Assert.DoesNotContain(cells, cell => char.IsHighSurrogate(cell[^2]));
    }, iter: 20);

    [Theory]
    [InlineData("words that", "other words that")]
    [InlineData("|once", "once")]
    [InlineData("reportkit letter", "reportkit review")]
    [InlineData("</sheetData>", "")]
    public void Half_that_somebody_changed_is_passed_over(string there, string instead)
    {
        var book = With("once words that matter");

        Assert.Equal("once words that matter", Read(Zip.With(book, Sheet, xml => xml.Replace(there, instead, StringComparison.Ordinal))));
        if (there != "</sheetData>")
            Assert.Null(Read(Zip.With(Zip.With(book, Sheet, _ => EmptySheet), CustomXml, xml => xml.Replace(there, instead, StringComparison.Ordinal))));
    }

    [Fact]
    public void Text_of_another_kind_is_not_read()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("book.xlsx"), With("words"));

        Assert.Null(EmbeddedText.Read(folder.File("book.xlsx"), "review"));
    }

    [Fact]
    public void Line_ends_come_back_as_line_feeds() => Assert.Equal("a\nb\nc", Read(With("a\r\nb\rc")));

    [Fact]
    public void Workbook_without_such_a_text_has_none() => Assert.Null(Read(Empty));

    [Fact]
    public void File_that_is_no_workbook_is_refused() =>
        Assert.Throws<UnusableFileException>(() => Read([.. "words"u8]));

    private static string EmptySheet => "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>";

    private static byte[] With(string text)
    {
        using var book = new MemoryStream();
        book.Write(Empty);
        EmbeddedText.Write(book, Kind, text);
        return book.ToArray();
    }

    private static string? Read(byte[] book)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("book.xlsx"), book);
        return EmbeddedText.Read(folder.File("book.xlsx"), Kind);
    }
}
