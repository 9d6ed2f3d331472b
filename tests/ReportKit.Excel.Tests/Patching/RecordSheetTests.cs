using System.Xml.Linq;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Patching;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Sheets.Records;

namespace ReportKit.Excel.Tests.Patching;

/// <summary>The sheets that the tool keeps for itself are made in a workbook when there is first something to write.</summary>
public sealed class RecordSheetTests : IDisposable
{
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Long = "We thank the Chair for the draft before us, and we ask that paragraph 12 be read as it stands: a promise to every harbour, large or small, and not to the largest alone. The list is open; let it stay so, and let those who tend the lamps correct it.";

    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public RecordSheetTests()
    {
        path = folder.File("statements.xlsx");
        File.WriteAllBytes(path, NewBook.Of(Sample.Of(["\"id\": \"S-0001\", \"text\": \"First.\""])));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sheets_come_last_and_the_workbook_stays_valid()
    {
        Save(History("S-0001", "Long.", Long), Published("S-0001"));

        Assert.Equal(
            ["Guide", "Reports", "Sections", "Statements", "Sources", "Speakers", "Abbreviations", "Settings", "History", "Published hidden"],
            Sheets());
        Assert.Empty(ValidWorkbook.Errors(File.ReadAllBytes(path)));
    }

    [Theory]
    [InlineData("words", "10")]
    [InlineData("4294967295", "10")]
    [InlineData("70", "71")]
    public void Sheet_gets_a_number_whatever_those_of_the_others_are(string number, string given)
    {
        File.WriteAllBytes(path, Zip.With(File.ReadAllBytes(path), "xl/workbook.xml", text => text.Replace("sheetId=\"2\"", $"sheetId=\"{number}\"", StringComparison.Ordinal)));

        Save(History("S-0001", "a", "b"));

        var sheet = XElement.Parse(Zip.Text(File.ReadAllBytes(path), "xl/workbook.xml")).Descendants().Single(element => (string?)element.Attribute("name") == "History");
        Assert.Equal(given, (string?)sheet.Attribute("sheetId"));
    }

    [Fact]
    public void Every_other_part_stays_byte_for_byte()
    {
        var before = Zip.Entries(File.ReadAllBytes(path));

        Save(History("S-0001", "a", "b"));

        var after = Zip.Entries(File.ReadAllBytes(path));
        Assert.Equal(
            ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"],
            before.Where(part => !part.Content.AsSpan().SequenceEqual(after.Single(other => other.Name == part.Name).Content)).Select(part => part.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["xl/tables/table8.xml", "xl/worksheets/_rels/sheet9.xml.rels", "xl/worksheets/sheet9.xml"],
            after.Select(part => part.Name).Except(before.Select(part => part.Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Formats_that_are_there_keep_their_place_and_those_of_the_sheet_are_added_once()
    {
        var before = Formats();

        Save(History("S-0001", "a", "b"));
        var after = Formats();
        Save(Published("S-0001"));

        Assert.Equal(before, after[..before.Length]);
        Assert.Equal(before.Length + 2, after.Length);
        Assert.Equal(after, Formats());
    }

    [Fact]
    public void Rows_that_come_later_stand_below_those_that_are_there()
    {
        Save(History("S-0001", "a", "b"));
        Save(History("S-0002", "c", "d"), History("S-0003", "e", "f"));

        Assert.Contains("ref=\"A1:H4\"", Part("xl/tables/table8.xml"), StringComparison.Ordinal);
        Assert.Equal(["S-0001", "S-0002", "S-0003"], Enumerable.Range(2, 3).Select(row => Part("xl/worksheets/sheet9.xml").Split($"<c r=\"D{row}\"")[1].Split("</t>")[0].Split('>')[^1]));
    }

    [Fact]
    public void Published_is_read_again()
    {
        Save(Published("S-0001"), Published("S-0002"));

        var published = WorkbookRead().Value.Published.Rows;

        Assert.Equal([("GE-1", "S-0001", "text:abc"), ("GE-1", "S-0002", "text:abc")], published.Select(row => (row.Report!, row.Id!, row.Fingerprint!)));
        Assert.Empty(WorkbookRead().Findings);
    }

    [Fact]
    public void Row_is_as_high_as_its_words_need()
    {
        Save(History("S-0001", "a", Long));

        // 246 characters, 60 to a line.
        Assert.Contains("<row r=\"2\" ht=\"53.25\">", Part("xl/worksheets/sheet9.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_rows_make_no_sheet()
    {
        var before = File.ReadAllBytes(path);

        Save();

        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("Year|What happened")]
    [InlineData("Date|Who|What happened")]
    public void Sheet_of_a_person_that_has_the_name_is_not_touched(string header)
    {
        File.WriteAllBytes(path, new Book { Sheets = { ["history"] = [header, "2025|The harbour opened."] } }.Bytes());
        AssertRefused("a sheet History of another kind", "sheet");
    }

    [Theory]
    [InlineData("Year|What was published")]
    [InlineData("ID|Report|Where it appeared")]
    public void Sheet_of_a_person_that_has_the_name_is_not_read(string header)
    {
        File.WriteAllBytes(path, new Book { Sheets = { ["Published"] = [header, "2025|GE-1|In print."] } }.Bytes());

        var read = WorkbookRead();

        Assert.Empty(read.Value.Published.Rows);
        Assert.DoesNotContain(read.Findings, finding => finding.Place.Address.StartsWith("Published", StringComparison.Ordinal));
    }

    [Fact]
    public void Table_of_a_person_that_has_the_name_is_not_touched()
    {
        Edit("xl/tables/table3.xml", xml => xml.Replace("name=\"Statements\" displayName=\"Statements\"", "name=\"HISTORY\" displayName=\"HISTORY\"", StringComparison.Ordinal));
        AssertRefused("a table History in the sheet Statements", "table");
    }

    [Fact]
    public void Range_of_a_person_that_has_the_name_is_not_touched()
    {
        Edit("xl/workbook.xml", xml => xml.Replace("</definedNames>", "<definedName name=\"History\">Statements!$A$1</definedName></definedNames>", StringComparison.Ordinal));
        AssertRefused("a range named History", "range");
    }

    [Fact]
    public void Workbook_without_formats_gets_the_sheet_all_the_same()
    {
        File.WriteAllBytes(path, Book.Of("ID|Text", "S-1|Words").Bytes());

        Save(Published("S-1"));

        Assert.Equal("S-1", WorkbookRead().Value.Published.Rows.Single().Id);
    }

    [Theory]
    [InlineData("strict")]
    [InlineData("prefixed")]
    [InlineData("absolute")]
    public void Every_form_of_workbook_gets_the_sheet(string form)
    {
        var changed = Zip.Entries(File.ReadAllBytes(path)).Select(part => (part.Name, System.Text.Encoding.UTF8.GetBytes(In(form, part.Name, System.Text.Encoding.UTF8.GetString(part.Content)))));
        File.WriteAllBytes(path, Zip.Of([.. changed]));

        Save(Published("S-0001"));

        Assert.Equal("S-0001", WorkbookRead().Value.Published.Rows.Single().Id);
        Assert.Equal(form == "strict", Part("xl/_rels/workbook.xml.rels").Contains(Strict + "officeDocument/relationships/worksheet\" Target=\"worksheets/sheet9.xml", StringComparison.Ordinal));
        Assert.Equal(form == "prefixed", Part("xl/workbook.xml").Contains("<x:sheet name=\"Published\"", StringComparison.Ordinal));
        Assert.Empty(ValidWorkbook.Errors(File.ReadAllBytes(path)));
    }

    [FactThatNeeds(Need.OpenPyxl, Need.LibreOffice)]
    public void Other_programs_open_the_sheets()
    {
        Save(History("S-0001", "=1+1", Long), Published("S-0001"));

        Assert.Equal(
            $"""
            History visible A1:H2 A2 b'=1+1' FFFFFFFF FF0F4C5C True top True
            Published hidden A1:C2 A2 b'S-0001' FFFFFFFF FF0F4C5C True top True

            """,
            OtherProgram.Python(
                """
                import sys
                from openpyxl import load_workbook
                book = load_workbook(sys.argv[1])
                for sheet, cell in (book['History'], 'F2'), (book['Published'], 'B2'):
                    header, found = sheet['A1'], sheet[cell]
                    print(sheet.title, sheet.sheet_state, sheet.tables[sheet.title].ref, sheet.freeze_panes, found.value.encode(), header.font.color.rgb, header.fill.fgColor.rgb, header.font.b, found.alignment.vertical, found.alignment.wrap_text)
                """,
                path));
        var saved = Directory.CreateDirectory(folder.File("saved")).FullName;
        var read = Excel.Reading.WorkbookReader.Read(OtherProgram.Convert(path, "xlsx", saved), new Progress<string>());
        Assert.Equal("S-0001", read.Value.Published.Rows.Single().Id);
    }

    private static SheetEdits History(string id, string before, string after) => SheetEdits.Appended(
        HistoryColumns.Sheet,
        [Row(HistoryColumns.Sheet, "2026-03-09 14:30", "A colleague", "Statements", id, "Text", before, after, "statements-Avaria.xlsx")]);

    private static SheetEdits Published(string id) => SheetEdits.Appended(PublishedColumns.Sheet, [Row(PublishedColumns.Sheet, "GE-1", id, "text:abc")]);

    private static RowCells Row(Schema.Sheet sheet, params object[] values) => RowCells.Of(sheet, 0, sheet.Columns.Zip(values, (column, value) => (column, (object?)value)));

    /// <summary>Saves edits, those of the same sheet as one.</summary>
    private void Save(params SheetEdits[] edits) => MasterFile.Open(path).Save(
        [.. edits.GroupBy(edit => edit.Sheet).Select(sheet => sheet.First() with { Added = [.. sheet.SelectMany(edit => edit.Added)] })],
        new DateTime(2026, 3, 9, 14, 30, 0));

    private void AssertRefused(string what, string kind)
    {
        var before = File.ReadAllBytes(path);

        var refusal = Assert.Throws<UnusableFileException>(() => Save(History("S-0001", "a", "b")));

        Assert.Equal($"statements.xlsx has {what}, but this name is that of the sheet in which the tool keeps its own record. Rename your {kind}, and try again.", refusal.Message);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    private Outcome<Dataset> WorkbookRead() => MasterFile.Open(path).Read(new Progress<string>());

    private string Part(string name) => Zip.Text(File.ReadAllBytes(path), name);

    private void Edit(string part, Func<string, string> change)
    {
        Assert.NotEqual(Part(part), change(Part(part)));
        File.WriteAllBytes(path, Zip.With(File.ReadAllBytes(path), part, change));
    }

    private string[] Formats() => Part("xl/styles.xml").Split("<cellXfs")[1].Split("</cellXfs>")[0].Split("<xf ")[1..];

    private string[] Sheets() => [.. Part("xl/workbook.xml").Split("<sheet ")[1..].Select(sheet => sheet.Split('"')[1] + (sheet.Contains("state=\"hidden\"", StringComparison.Ordinal) ? " hidden" : ""))];

    /// <summary>A part in another form that says the same.</summary>
    private static string In(string form, string part, string text) => form switch
    {
        "strict" => text
            .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", Strict + "spreadsheetml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", Strict + "officeDocument/relationships", StringComparison.Ordinal),
        "prefixed" when part == "xl/workbook.xml" => System.Text.RegularExpressions.Regex.Replace(text, "<(/?)(?=[a-z])", "<$1x:").Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal),
        "absolute" when part == "xl/_rels/workbook.xml.rels" => text.Replace("Target=\"", "Target=\"/xl/", StringComparison.Ordinal),
        _ => text,
    };
}
