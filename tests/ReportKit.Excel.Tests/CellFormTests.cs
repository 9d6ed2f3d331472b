using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>The forms in which a file may store a cell (ECMA-376-1, 18.3.1.4 and 18.18.11).</summary>
public sealed class CellFormTests
{
    private const string SharedStrings = """
        <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="8876876876876">
          <si><t>plain</t></si>
          <si><r><t>in </t></r><r><rPr><sz val="10"/></rPr><t xml:space="preserve">pieces </t></r></si>
          <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>
          <si/>
        </sst>
        """;

    [Theory]
    [InlineData("<c t=\"s\"><v>0</v></c>", "plain")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "in pieces ")]
    [InlineData("<c t=\"s\"><v>2</v></c>", "東京")]
    [InlineData("<c t=\"inlineStr\"><is><t>inline</t></is></c>", "inline")]
    [InlineData("<c t=\"inlineStr\"><is><t>inline</t></is><v>kept by another program</v></c>", "inline")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>東</t></r><rPh sb=\"0\" eb=\"1\"><t>トウ</t></rPh></is></c>", "東")]
    [InlineData("<c t=\"str\"><f>A1&amp;B1</f><v>of a formula</v></c>", "of a formula")]
    [InlineData("<c t=\"n\"><v>18</v></c>", "18")]
    [InlineData("<c><f>9*2</f><v>18</v></c>", "18")]
    [InlineData("<c><v>1.5E+2</v></c>", "150")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c t=\"b\"><v>0</v></c>", "FALSE")]
    [InlineData("<c t=\"d\"><v>2023-03-07T00:00:00</v></c>", "2023-03-07T00:00:00")]
    public void Cell_of_every_form_is_read(string cell, string value) =>
        Assert.Equal(value, (Book.Of("ID|Locator", "S-1|" + cell) with { SharedStrings = SharedStrings }).Cell(StatementColumns.Locator));

    [Theory]
    [InlineData("<c t=\"s\"><v>3</v></c>")]
    [InlineData("<c t=\"inlineStr\"><is/></c>")]
    [InlineData("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">  </t></is></c>")]
    [InlineData("<c s=\"0\"/>")]
    [InlineData("<c t=\"n\"><v></v></c>")]
    [InlineData("<c t=\"str\"><f>\"\"</f><v></v></c>")]
    public void Cell_without_words_is_blank(string cell) =>
        Assert.Null((Book.Of("ID|Locator", "S-1|" + cell) with { SharedStrings = SharedStrings }).Cell(StatementColumns.Locator));

    [Theory]
    [InlineData("one_x000D__x000A_two", "one\ntwo")]
    [InlineData("one&#13;&#10;two&#13;three", "one\ntwo\nthree")]
    [InlineData("_x005F_x000D_", "_x000D_")]
    [InlineData("_x41_ _X0041_ _x0041_", "_x41_ _X0041_ A")]
    [InlineData("a &amp; b &lt; c", "a & b < c")]
    [InlineData("<![CDATA[a < b]]>", "a < b")]
    [InlineData("tab_x0009_line\u2028end", "tab\tline\u2028end")]
    public void Escapes_are_undone_and_line_ends_made_one(string stored, string read) =>
        Assert.Equal(read, Book.Of("ID|Locator", $"S-1|<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{stored}</t></is></c>").Cell(StatementColumns.Locator));

    [Fact]
    public void Space_at_the_ends_is_kept() =>
        Assert.Equal(" a  b ", Book.Of("ID|Locator", "S-1|<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a  b </t></is></c>").Cell(StatementColumns.Locator));

    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(32767)]
    public void Long_text_is_read_whole(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(at => (char)('a' + at % 26)));

        Assert.Equal(text, Book.Of("ID|Text", "S-1|" + text).Cell(StatementColumns.Text));
    }

    [Theory]
    [InlineData(4093)]
    [InlineData(4094)]
    [InlineData(4095)]
    public void Pair_of_characters_stays_together_wherever_it_stands(int before)
    {
        var text = new string('x', before) + "😀😀y";

        Assert.Equal(text, Book.Of("ID|Text", "S-1|" + text).Cell(StatementColumns.Text));
    }

    [Fact]
    public void Number_of_a_text_that_is_not_there_is_damage() => Assert.Equal(
        "book.xlsx is damaged: one of its cells names a text that is not in the file.",
        Assert.Throws<ReportKit.Findings.UnusableFileException>(() => Book.Of("ID|Text", "S-1|<c t=\"s\"><v>7</v></c>").Read()).Message);

    [Fact]
    public void Text_of_a_million_characters_is_refused() => Assert.Equal(
        "book.xlsx is not read: one of its cells holds more than 1,000,000 characters.",
        Assert.Throws<ReportKit.Findings.UnusableFileException>(() => Book.Of("ID|Text", "S-1|" + new string('x', 1_010_000)).Read()).Message);

    [Fact]
    public void Text_that_very_many_cells_name_is_refused()
    {
        var strings = $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>{new string('x', 900_000)}</t></si></sst>";
        var rows = Enumerable.Repeat("S-1|<c t=\"s\"><v>0</v></c>", 250);

        Assert.Equal(
            "book.xlsx is not read for safety: its cells hold more than 360 MB, and more than 200 times its size.",
            Assert.Throws<ReportKit.Findings.UnusableFileException>(() => (Book.Of(["ID|Text", .. rows]) with { SharedStrings = strings }).Read()).Message);
    }

    [Fact]
    public void Cells_and_rows_without_a_reference_stand_one_after_the_other() => Assert.Equal(
        ["2: S-1 | Words.", "4: S-2 | Others."],
        Book.Of(
            "<row><c t=\"inlineStr\"><is><t>ID</t></is></c><c/><c t=\"inlineStr\"><is><t>Text</t></is></c></row>",
            "<row><c t=\"inlineStr\"><is><t>S-1</t></is></c><c><v>5</v></c><c t=\"inlineStr\"><is><t>Words.</t></is></c></row>",
            "<row r=\"4\"><c t=\"inlineStr\"><is><t>S-2</t></is></c><c r=\"C4\" t=\"inlineStr\"><is><t>Others.</t></is></c></row>").Rows());

    [Fact]
    public void Cells_out_of_their_order_and_beyond_the_last_column_do_no_harm() => Assert.Equal(
        ["2: S-1 | Words."],
        Book.Of(
            "<row r=\"1\"><c r=\"XFE1\" t=\"inlineStr\"><is><t>Speaker</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Text</t></is></c><c r=\"A1\" t=\"inlineStr\"><is><t>ID</t></is></c></row>",
            "<row r=\"2\"><c r=\"C2\" t=\"inlineStr\"><is><t>Words.</t></is></c><c r=\"A2\" t=\"inlineStr\"><is><t>S-1</t></is></c><c r=\"ZZZZ2\"><v>1</v></c></row>").Rows());
}
