using CsCheck;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Differences;
using ReportKit.Excel.Open;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests.Open;

/// <summary>A workbook that a program has open says what its file would, had it been saved.</summary>
public sealed class OpenWorkbookTests
{
    [Fact]
    public void Open_workbook_is_read_as_its_file() => Invented.Dataset.Sample(dataset =>
    {
        var bytes = NewBook.Of(dataset);
        var (file, open) = Both(bytes);

        NewBook.AssertSame(file.Value, open.Value);
        Assert.Equal(file.Findings.AsEnumerable(), open.Findings);
    }, iter: 40);

    [Fact]
    public void Cells_of_every_kind_are_read_as_in_the_file()
    {
        var book = new Book
        {
            Sheets =
            {
                ["Statements"] =
                [
                    "A title above",
                    "ID|Date|End date|Cite|Text|Locator|My own",
                    "S-1|<c><v>44544</v></c>|<c><v>2023</v></c>|<c t=\"b\"><v>1</v></c>|Words.|<c><v>7</v></c>|aside",
                    "S-2|2023-04|<c t=\"e\"><v>#REF!</v></c>|maybe|<c t=\"b\"><v>0</v></c>|<c><v>1.5</v></c>",
                    "||||   |",
                    "S-3|<c><v>-5</v></c>|||Line one.|p. 4",
                ],
            },
        };
        var (file, open) = Both(book.Bytes());

        NewBook.AssertSame(file.Value, open.Value);
        Assert.Equal(file.Findings.AsEnumerable(), open.Findings);
        Assert.Equal(["S-1", "S-2", "S-3"], open.Value.Statements.Rows.Select(row => row.Id));
    }

    [Fact]
    public void Look_and_link_of_a_cell_are_those_of_the_file_as_long_as_its_words_are()
    {
        var bytes = LookedAndLinked();
        var opened = SpreadsheetProgram.Opened(bytes);
        var saved = Saved(bytes);

        var unchanged = OpenWorkbook.Of(opened, saved).Read().Value.Statements.Rows[0];
        var edited = OpenWorkbook.Of(opened.Select(sheet => sheet.Name == "Statements" ? sheet.With(2, [["S-1", "We regret that.", "the record"]]) : sheet), saved).Read().Value.Statements.Rows[0];
        var other = OpenWorkbook.Of(opened.Select(sheet => sheet.Name == "Statements" ? sheet.With(2, [["S-2", "We regret this.", "the record"]]) : sheet), saved).Read().Value.Statements.Rows[0];

        Assert.Equal(("We *regret* this.", "[the record](https://example.org/a)"), (unchanged.Words, unchanged.Note));
        Assert.Equal(("We regret that.", "[the record](https://example.org/a)"), (edited.Words, edited.Note));
        Assert.Equal(("We regret this.", "the record"), (other.Words, other.Note));
    }

    [Fact]
    public void Row_keeps_its_look_when_it_moves()
    {
        var bytes = LookedAndLinked();
        var opened = SpreadsheetProgram.Opened(bytes).Select(sheet => sheet.Name == "Statements" ? sheet with { Rows = [sheet.Rows[0], ["S-0", "New above."], .. sheet.Rows.Skip(1)] } : sheet);

        Assert.Equal(["New above.", "We *regret* this."], OpenWorkbook.Of(opened, Saved(bytes)).Read().Value.Statements.Rows.Select(row => row.Words));
    }

    [Fact]
    public void Days_count_from_where_the_file_counts_them()
    {
        var bytes = (Book.Of("ID|Date", "S-1|<c><v>43082</v></c>") with { WorkbookProperties = "<workbookPr date1904=\"1\"/>" }).Bytes();

        Assert.Equal("2021-12-14", OpenWorkbook.Of(SpreadsheetProgram.Opened(bytes), Saved(bytes)).Read().Value.Statements.Rows[0].Date?.Iso);
    }

    [Fact]
    public void Formula_of_the_file_is_known_wherever_its_row_is_now()
    {
        var bytes = Book.Of("ID|Text|Locator", "S-1|Words.|<c t=\"str\"><f>A1</f><v>p. 4</v></c>").Bytes();
        var open = OpenWorkbook.Of(SpreadsheetProgram.Opened(bytes).Select(sheet => sheet.Name == "Statements" ? sheet with { Rows = [sheet.Rows[0], [], .. sheet.Rows.Skip(1)] } : sheet), Saved(bytes));
        var before = open.Read().Value;
        var after = before.With(StatementColumns.Sheet, [before.Statements.Rows[0].With(StatementColumns.Locator, "p. 5").With(StatementColumns.Text, "Other words.")]);

        Assert.Equal([new SheetCell(StatementColumns.Sheet, 3, StatementColumns.Locator)], open.FormulasAmong(SheetEdits.Between(before, after)).AsEnumerable());
    }

    [Fact]
    public void Sheet_that_is_missing_or_has_no_header_is_reported()
    {
        var open = OpenWorkbook.Of([new OpenSheet("Statments", 1, 0, 0, 0, [["ID"]]), new OpenSheet("Sources", 1, 0, 0, 0, [["nothing", "of it"]])], SavedForms.None);

        var findings = open.Read().Findings.Select(finding => $"{finding.Place.Address} {finding.Code} {finding.Text}").ToList();

        Assert.Contains("Statements RK001 There is no sheet “Statements”. If “Statments” is the same, rename it to “Statements”.", findings);
        Assert.Contains(findings, finding => finding.StartsWith("Sources RK004 No header row was found", StringComparison.Ordinal));
    }

    [Fact]
    public void Sheet_under_another_name_is_read_by_its_columns()
    {
        var opened = SpreadsheetProgram.Opened(NewBook.Of(Sample.Shipped())).Select(sheet => sheet.Name == "Statements" ? sheet with { Name = "Sheet1" } : sheet).ToList();

        var read = OpenWorkbook.Of(opened, SavedForms.None).Read();
        var twice = OpenWorkbook.Of([.. opened, opened.Find(sheet => sheet.Name == "Sheet1")! with { Name = "Sheet2" }], SavedForms.None).Read();

        Assert.Equal(Sample.Shipped().Statements.Rows.Select(row => row.Id), read.Value.Statements.Rows.Select(row => row.Id));
        Assert.Equal("RK240 Sheet1", Assert.Single(read.Findings, finding => finding.Code is "RK240" or "RK001") is var finding ? $"{finding.Code} {finding.Place.Address}" : "");
        Assert.Empty(twice.Value.Statements.Rows);
        Assert.StartsWith("There is no sheet “Statements”, but “Sheet1” and “Sheet2” have its columns.", Assert.Single(twice.Findings, finding => finding.Code == "RK001").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_sheet_that_changed_is_read_anew()
    {
        var open = OpenWorkbook.Of(SpreadsheetProgram.Opened(NewBook.Of(Sample.Shipped())), SavedForms.None);
        var before = open.Read().Value;

        var after = open.With([open.Find("Sources")!.With(2, [["other"]])]).Read().Value;

        Assert.Same(before.Statements.Origin, after.Statements.Origin);
        Assert.Equal("other", after.Sources.Rows[0].Id);
        Assert.NotEqual("other", before.Sources.Rows[0].Id);
    }

    [Fact]
    public void Header_that_stands_there_once_more_is_left_out_and_said()
    {
        var read = OpenWorkbook.Of([new OpenSheet("Statements", 1, 0, 0, 0, [["ID", "Text"], ["S-1", "Words."], ["ID", "Text"], ["S-2", "Others."]])], SavedForms.None).Read();

        Assert.Equal(["S-1", "S-2"], read.Value.Statements.Rows.Select(row => row.Id));
        Assert.Contains(read.Findings, finding => finding is { Code: "RK006", Place.Address: "Statements!3:3" });
    }

    [Fact]
    public void Rows_after_the_last_are_added()
    {
        var sheet = new OpenSheet("Statements", 3, 0, 0, 0, [["ID"], ["S-1"]]);

        Assert.Equal(["ID", "S-1", "", "", "S-9"], sheet.With(7, [["S-9"]]).Rows.Select(row => row.FirstOrDefault() ?? ""));
        Assert.Equal(["ID", "S-2"], sheet.With(4, [["S-2"]]).Rows.Select(row => row[0]));
        Assert.Equal(["Key", "S-1"], sheet.With(3, [["Key"]]).Rows.Select(row => row[0]));
    }

    public static TheoryData<string, object?, string> Values => new()
    {
        { "Date", new PartialDate(2021, 12, 14), "44544" },
        { "Date", new PartialDate(2023, 4), "“2023-04”" },
        { "Date", new PartialDate(1899, 4, 1), "“1899-04-01”" },
        { "Cite", true, "“yes”" },
        { "Kind", StatementKind.Narrative, "“Narrative”" },
        { "Text", "=1+1", "“=1+1”" },
        { "Date", new Unreadable("soon"), "“soon”" },
        { "Text", null, "blank" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_is_entered_so_that_it_is_read_back(string column, object? value, string entered)
    {
        var at = StatementColumns.Sheet.Find(column)!;

        var entry = CellEntry.Of(value, at, uses1904Dates: false);

        Assert.Equal(entered, entry.IsBlank ? "blank" : entry.Number is { } number ? number.ToString() : $"“{entry.Words}”");
        object? cell = entry.Number is { } day ? new OpenNumber(day, "General") : entry.Words;
        var sheet = new OpenSheet("Statements", 1, 0, 0, 0, [["ID", column], ["S-1", cell]]);
        Assert.Equal(value, OpenWorkbook.Of([sheet], SavedForms.None).Read().Value.Statements.Rows[0][at]);
    }

    private static (Outcome<Dataset> File, Outcome<Dataset> Open) Both(byte[] bytes) =>
        (NewBook.Read(bytes), OpenWorkbook.Of(SpreadsheetProgram.Opened(bytes), Saved(bytes)).Read());

    private static SavedForms Saved(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("book.xlsx"), bytes);
        return SavedForms.Read(folder.File("book.xlsx"));
    }

    private static byte[] LookedAndLinked() => (Book.Of(
        "ID|Text|Note",
        "S-1|<c t=\"inlineStr\"><is><r><t xml:space=\"preserve\">We </t></r><r><rPr><i/></rPr><t>regret</t></r><r><t xml:space=\"preserve\"> this.</t></r></is></c>|the record") with
    {
        After = "<hyperlinks><hyperlink ref=\"C2\" r:id=\"rId1\"/></hyperlinks>",
        Links = "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/a\" TargetMode=\"External\"/>",
    }).Bytes();
}
