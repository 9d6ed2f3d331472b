using ReportKit.Packaging;

namespace ReportKit.Cli.Tests;

/// <summary>Commands that change a workbook: what they touch, what they leave, and what they refuse.</summary>
public sealed class InPlaceTests : IDisposable
{
    private const string Statements = "xl/worksheets/sheet4.xml";
    private const string StatementsTable = "xl/tables/table3.xml";

    private const string OneMore = """{"statements": [{"report": "GE-1", "section": "s", "date": "2026-01-05", "speaker": "Avaria", "text": "One *more*."}]}""";

    private const string Data =
        """
        {
          "reports": [{"number": "GE-1", "title": "T", "date": "2026-01-31", "status": "Draft"}],
          "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter"}],
          "statements": [
            {"id": "S-0001", "report": "GE-1", "section": "s", "date": "2026-01-02", "speaker": "Avaria", "text": "First."},
            {"id": "S-0004", "report": "GE-1", "section": "s", "date": "2026-01-03", "speaker": "Avaria", "text": "Second."}
          ],
          "speakers": [{"name": "Avaria", "kind": "Member State", "aliases": "Avarian Union"}]
        }
        """;

    private readonly Reportkit reportkit = new Reportkit().With(Data);

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void Import_adds_rows_and_numbers_them_after_the_highest_ID()
    {
        var result = Import(OneMore);

        Assert.Equal((ExitCodes.Done, "Added to statements.xlsx: Statements 1.\n", ""), (result.ExitCode, result.Output, result.Error));
        var exported = Exported();
        Assert.Contains("\"id\": \"S-0005\"", exported, StringComparison.Ordinal);
        Assert.Contains("\"text\": \"One *more*.\"", exported, StringComparison.Ordinal);
        Assert.Equal("A1:V4", TableRange());
    }

    [Fact]
    public void Import_of_the_same_data_again_leaves_the_file_untouched()
    {
        Import(OneMore);
        var before = Bytes();

        var result = Import(OneMore);

        Assert.Equal("Nothing to add to statements.xlsx.\n1 row was there already, the same in every cell.\n", result.Output);
        Assert.Equal(before, Bytes());
        Assert.Single(Backups.Of(reportkit.File("statements.xlsx")));
    }

    [Fact]
    public void Parts_that_do_not_change_keep_their_bytes_whatever_they_are()
    {
        Change(entries =>
        [
            .. entries,
            ("xl/charts/chart1.xml", "<c:chartSpace xmlns:c=\"urn:c\" /> "u8.ToArray()),
            ("xl/threadedComments/threadedComment1.xml", "<ThreadedComments>\r\n</ThreadedComments>"u8.ToArray()),
            ("xl/persons/person.xml", "<personList/>"u8.ToArray()),
            ("customXml/item1.xml", "<kept/>"u8.ToArray()),
            ("xl/vbaProject.bin", [0xD0, 0xCF, 0, 1, 2, 255]),
        ]);
        var before = Zip.Entries(Bytes());

        Import(OneMore);

        var after = Zip.Entries(Bytes());
        Assert.Equal(before.Select(entry => entry.Name).Order(StringComparer.Ordinal), after.Select(entry => entry.Name).Order(StringComparer.Ordinal));
        var changed = before.Where(entry => !entry.Content.AsSpan().SequenceEqual(after.Single(other => other.Name == entry.Name).Content)).Select(entry => entry.Name);
        Assert.Equal([StatementsTable, Statements], changed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_that_do_not_change_stay_as_they_are_character_by_character()
    {
        var before = Rows();

        Import(OneMore);

        Assert.Equal(before, Rows()[..before.Length]);
    }

    [Fact]
    public void New_rows_have_the_formats_of_the_row_before_them_and_the_formulas_of_calculated_columns()
    {
        Edit(StatementsTable, xml => xml
            .Replace("ref=\"A1:V3\"", "ref=\"A1:W3\"", StringComparison.Ordinal)
            .Replace("<tableColumns count=\"22\">", "<tableColumns count=\"23\">", StringComparison.Ordinal)
            .Replace("</tableColumns>", "<tableColumn id=\"23\" name=\"Words\"><calculatedColumnFormula>LEN(Statements[[#This Row],[Text]])</calculatedColumnFormula></tableColumn></tableColumns>", StringComparison.Ordinal));
        Edit(Statements, xml => xml.Replace("</row></sheetData>", "<c r=\"W3\" s=\"4\"><f>LEN(Statements[[#This Row],[Text]])</f><v>7</v></c></row></sheetData>", StringComparison.Ordinal));

        Import(OneMore);

        Assert.Equal("9", Style("E3"));
        Assert.Equal("9", Style("E4"));
        Assert.Contains("<c r=\"W4\" s=\"4\"><f>LEN(Statements[[#This Row],[Text]])</f></c></row></sheetData>", Part(Statements), StringComparison.Ordinal);
        Assert.Equal("A1:W4", TableRange());
    }

    [Fact]
    public void Cell_that_names_no_column_is_no_model_for_new_rows()
    {
        Edit(Statements, xml => xml.Replace("</row></sheetData>", "<c r=\"3\" s=\"4\"/></row></sheetData>", StringComparison.Ordinal));

        Import(OneMore);

        Assert.Contains("\"text\": \"One *more*.\"", Exported(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_ends_with_the_table_grows_with_it()
    {
        Edit(Statements, xml => xml.Replace("sqref=\"D2:D1003\"", "sqref=\"D2:D3 X9\"", StringComparison.Ordinal));
        Edit("xl/workbook.xml", xml => xml.Replace("</definedNames>", "<definedName name=\"Mine\">Statements!$J$2:$J$3</definedName><definedName name=\"Other\">Speakers!$A$2:$A$3</definedName></definedNames>", StringComparison.Ordinal));

        Import(OneMore);

        Assert.Contains("sqref=\"D2:D4 X9\"", Part(Statements), StringComparison.Ordinal);
        Assert.Contains("<definedName name=\"Mine\">Statements!$J$2:$J$4</definedName><definedName name=\"Other\">Speakers!$A$2:$A$3</definedName>", Part("xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_reaches_further_than_the_table_still_does_when_that_has_grown()
    {
        Import($$"""{"statements": [{{string.Join(',', Enumerable.Repeat("""{"text": "One of many."}""", 1_500))}}]}""");

        Assert.Contains("sqref=\"D2:D2503\"", Part(Statements), StringComparison.Ordinal);
        Assert.Contains("'Statements'!$A$2:INDEX('Statements'!$A$2:$A$2503,", Part("xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Contains("'Sources'!$A$2:$A$1", Part("xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Value_that_is_imported_goes_before_the_formula_of_its_column()
    {
        Edit(StatementsTable, xml => System.Text.RegularExpressions.Regex.Replace(xml, "(<tableColumn [^>]*name=\"Text\"[^>]*?) ?/>", "$1><calculatedColumnFormula>A2</calculatedColumnFormula></tableColumn>"));

        Import(OneMore);

        Assert.Contains("\"text\": \"One *more*.\"", Exported(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Statements!$J$2:INDEX(Statements!$J$2:$J$9,3)")]
    [InlineData("Statements!$J$3")]
    public void Name_that_is_no_range_of_the_table_stays_as_it_is(string formula)
    {
        Edit("xl/workbook.xml", xml => xml.Replace("</definedNames>", $"<definedName name=\"Mine\">{formula}</definedName></definedNames>", StringComparison.Ordinal));

        Import(OneMore);

        Assert.Contains($">{formula}</definedName>", Part("xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_cells_stay_as_they_are()
    {
        Edit(Statements, xml => xml.Replace("First.", "One&#13;\ntwo", StringComparison.Ordinal));

        Import(OneMore);

        Assert.Contains("One&#xD;\ntwo", Part(Statements), StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_move_down()
    {
        Edit(StatementsTable, xml => xml.Replace("ref=\"A1:V3\"", "ref=\"A1:V4\" totalsRowCount=\"1\"", StringComparison.Ordinal));
        Edit(Statements, xml => xml.Replace("</row></sheetData>", "</row><row r=\"4\"><c r=\"A4\"><v>2</v></c></row></sheetData>", StringComparison.Ordinal));

        Import(OneMore);

        Assert.EndsWith("<row r=\"5\"><c r=\"A5\"><v>2</v></c></row>", Part(Statements).Split("</sheetData>")[0], StringComparison.Ordinal);
        Assert.Equal("A1:V5", TableRange());
        Assert.Contains("One *more*.", Exported(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_below_the_table_is_not_run_over()
    {
        Edit(Statements, xml => xml.Replace("</row></sheetData>", "</row><row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>Mine.</t></is></c></row></sheetData>", StringComparison.Ordinal));
        var before = Bytes();

        var result = Import(OneMore);

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.Equal("Statements!B4 stands below the table, where its new rows have to go. Move what is there to another sheet, and try again.\n", result.Error);
        Assert.Equal(before, Bytes());
    }

    [Fact]
    public void Formula_of_a_person_stays_and_is_reported()
    {
        Edit("xl/worksheets/sheet6.xml", xml => xml.Replace("Avarian Union", "", StringComparison.Ordinal));
        Edit("xl/worksheets/sheet6.xml", xml => System.Text.RegularExpressions.Regex.Replace(xml, "(<c r=\"E2\"[^>]*) t=\"inlineStr\">.*?</c>", "$1 t=\"str\"><f>A2&amp;\" U\"</f><v>Avaria U</v></c>"));

        var result = Import("""{"speakers": [{"name": "Avaria", "kind": "Member State", "aliases": "The Union"}]}""");

        Assert.Equal("Speakers!E2  warning  RK031  The cell holds a formula, which stays. It was to become “Avaria U; The Union”; type that over the formula if it is right.\n", result.Error);
        Assert.Contains("<f>A2&amp;\" U\"</f><v>Avaria U</v>", Part("xl/worksheets/sheet6.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Signed_workbook_is_never_silently_unsigned()
    {
        Edit("_rels/.rels", xml => xml.Replace("</Relationships>", "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/></Relationships>", StringComparison.Ordinal));
        var before = Bytes();

        var result = Import(OneMore);

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.Equal("statements.xlsx bears a digital signature, which any change would break. Remove the signature, or work on a copy without it.\n", result.Error);
        Assert.Equal(before, Bytes());
    }

    [Theory]
    [InlineData("~$statements.xlsx", "Microsoft Office")]
    [InlineData(".~lock.statements.xlsx#", "LibreOffice")]
    public void Workbook_that_another_program_has_open_is_left_alone(string mark, string program)
    {
        File.WriteAllText(reportkit.File(mark), "");
        var before = Bytes();

        var result = Import(OneMore);

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.StartsWith($"statements.xlsx is open in {program}.", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Bytes());
    }

    [Fact]
    public void Number_gives_IDs_and_changes_nothing_else()
    {
        Edit(Statements, xml => xml.Replace("S-0001", "", StringComparison.Ordinal));
        var before = Part(Statements);

        var result = reportkit.Run("number", "statements.xlsx");

        Assert.Equal("Gave the ID S-0005 to 1 statement.\n", result.Output);
        Assert.Contains("\"id\": \"S-0005\"", Exported(), StringComparison.Ordinal);
        Assert.Equal(before.Split("<row r=\"3\"")[1], Part(Statements).Split("<row r=\"3\"")[1]);
        Assert.Equal("Every statement of statements.xlsx has an ID.\n", reportkit.Run("number", "statements.xlsx").Output);
    }

    [Fact]
    public void Restore_lists_the_states_and_goes_back_to_one()
    {
        var first = Bytes();
        Import(OneMore);
        var second = Bytes();

        Assert.Equal("2026-03-09 14.30.00", reportkit.Run("restore", "statements.xlsx").Output[..19]);
        var result = reportkit.Run("restore", "statements.xlsx", "2026-03");

        Assert.Equal("statements.xlsx is as it was before the change of 2026-03-09 14.30.00. The state before is kept as 2026-03-09 14.30.01.\n", result.Output);
        Assert.Equal(first, Bytes());
        reportkit.Run("restore", "statements.xlsx", "2026-03-09 14.30.01");
        Assert.Equal(second, Bytes());
    }

    [Theory]
    [InlineData("2026-03-09", "14.30.00")]
    [InlineData("2026-03-09", "14:30")]
    [InlineData("14.30")]
    public void State_is_named_by_its_day_or_time_as_people_write_it(params string[] when)
    {
        var before = Bytes();
        Import(OneMore);

        Assert.Equal(ExitCodes.Done, reportkit.Run(["restore", "statements.xlsx", .. when]).ExitCode);
        Assert.Equal(before, Bytes());
    }

    [Fact]
    public void State_that_the_workbook_is_in_already_is_not_kept_once_more()
    {
        Import(OneMore);
        reportkit.Run("restore", "statements.xlsx", "14.30.00");

        Assert.Equal("statements.xlsx is as it was before the change of 2026-03-09 14.30.00 already.\n", reportkit.Run("restore", "statements.xlsx", "14.30.00").Output);
        Assert.Equal(2, Backups.Of(reportkit.File("statements.xlsx")).Count);
    }

    [Fact]
    public void List_of_states_says_how_to_look_into_one_and_how_to_go_back()
    {
        Import(OneMore);

        var lines = reportkit.Run("restore", "statements.xlsx").Output.Split('\n');

        var backup = Path.Combine("backups", "statements 2026-03-09 14.30.00.xlsx");
        Assert.Equal(
            [$"To see what has changed since one: reportkit diff \"{backup}\" statements.xlsx", "To go back to one: reportkit restore statements.xlsx 2026-03-09 14.30.00", ""],
            lines[1..]);
        Assert.Contains("S-0005", reportkit.Run("diff", backup, "statements.xlsx").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Restore_says_what_there_is()
    {
        Assert.Equal("others.xlsx does not exist.\n", reportkit.Run("restore", "others.xlsx").Error);
        Assert.Equal("There are no earlier states of statements.xlsx: the folder backups beside it holds none.\n", reportkit.Run("restore", "statements.xlsx").Error);
        Import(OneMore);
        Import("""{"abbreviations": [{"abbreviation": "AVU"}]}""");

        Assert.Equal("statements does not exist.\n", reportkit.Run("restore", "statements").Error);
        Assert.Equal("There is no state of “2025”. There are: 2026-03-09 14.30.01, 2026-03-09 14.30.00.\n", reportkit.Run("restore", "statements.xlsx", "2025").Error);
        Assert.Equal("“2026” may be any of these; give more of one: 2026-03-09 14.30.01, 2026-03-09 14.30.00.\n", reportkit.Run("restore", "statements.xlsx", "2026").Error);
    }

    [Fact]
    public void The_newest_twenty_states_are_kept()
    {
        for (var number = 0; number < Backups.Kept + 3; number++)
            Import($$"""{"abbreviations": [{"abbreviation": "A{{number}}"}]}""");

        Assert.Equal(Backups.Kept, Directory.GetFiles(reportkit.File("backups")).Length);
        Assert.Equal("2026-03-09 14.30.22", Backups.Of(reportkit.File("statements.xlsx"))[0].Stamp);
    }

    private Reportkit.Result Import(string json)
    {
        File.WriteAllText(reportkit.File("more.json"), json);
        return reportkit.Run("import", "statements.xlsx", "more.json");
    }

    private string Exported()
    {
        reportkit.Run("export", "statements.xlsx");
        return File.ReadAllText(reportkit.File("statements.json"));
    }

    private byte[] Bytes() => File.ReadAllBytes(reportkit.File("statements.xlsx"));

    private string Part(string name) => Zip.Text(Bytes(), name);

    private string Style(string cell) => Part(Statements).Split($"<c r=\"{cell}\" s=\"")[1].Split('"')[0];

    private string TableRange() => Part(StatementsTable).Split("ref=\"")[1].Split('"')[0];

    private string[] Rows() => Part(Statements).Split("<sheetData>")[1].Split("</sheetData>")[0].Split("<row ");

    private void Edit(string part, Func<string, string> change)
    {
        Assert.NotEqual(Part(part), change(Part(part)));
        File.WriteAllBytes(reportkit.File("statements.xlsx"), Zip.With(Bytes(), part, change));
    }

    private void Change(Func<IReadOnlyList<(string Name, byte[] Content)>, (string Name, byte[] Content)[]> change) =>
        File.WriteAllBytes(reportkit.File("statements.xlsx"), Zip.Of(change(Zip.Entries(Bytes()))));
}
