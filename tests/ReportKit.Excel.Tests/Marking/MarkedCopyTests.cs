using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Excel.Marking;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests.Marking;

/// <summary>A copy of a workbook in which a colleague without the tool sees what was found.</summary>
public sealed class MarkedCopyTests : IDisposable
{
    private const string PrintMarks = """
        import sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1])
        print(book.active.title, [sheet.title for sheet in book if sheet.sheet_view.tabSelected])
        for sheet in book:
            for row in sheet.iter_rows():
                for cell in row:
                    link = cell.hyperlink.location if cell.hyperlink else None
                    if cell.comment or link:
                        print(f"{sheet.title}!{cell.coordinate}", cell.fill.fgColor.rgb if cell.fill.patternType else "", cell.number_format, link or cell.comment.text.replace("\n", "↵"))
        """;

    private static readonly Dataset Slips = Sample.Of(
        ["\"id\": \"S-1\", \"date\": \"2025-03-07\", \"endDate\": \"2025-03-06\", \"speaker\": \"Avaria\", \"text\": \"We thank the the Chair.\"", "\"id\": \"S-1\", \"text\": \"Words.\", \"speaker\": \"Avaria\""]);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Need.OpenPyxl)]
    public void Cells_are_in_colour_with_notes_and_the_list_leads_to_each() =>
        Assert.Equal(
            $"""
            Findings ['Findings']
            Statements!{NewBook.Cell(StatementColumns.EndDate, 2)} FFFF9C9C d mmmm yyyy ReportKit:↵RK210, error: End date (2025-03-06) is before Date (2025-03-07). Correct one of the two.
            Statements!{NewBook.Cell(StatementColumns.Speaker, 2)} FFFFD54F @ ReportKit:↵RK206, warning: “Avaria” is not in the sheet Speakers. Add the speaker, or the name as an alias; it is printed as typed.
            Statements!{NewBook.Cell(StatementColumns.Text, 2)} FFFFD54F @ ReportKit:↵RK301, warning: The word “the” stands twice in a row. Check it against the source.↵We thank the the Chair.
            Statements!A3 FFFF9C9C @ ReportKit:↵RK202, error: The ID “S-1” stands already in Statements!A2. Give one of the two rows another, or delete one.
            Statements!{NewBook.Cell(StatementColumns.Speaker, 3)} FFFFD54F @ ReportKit:↵RK206, warning: “Avaria” is not in the sheet Speakers. Add the speaker, or the name as an alias; it is printed as typed.
            Findings!A2  @ 'Statements'!$A$3
            Findings!A3  @ 'Statements'!{Fixed(StatementColumns.Speaker, 2)}
            Findings!A4  @ 'Statements'!{Fixed(StatementColumns.Speaker, 3)}
            Findings!A5  @ 'Statements'!{Fixed(StatementColumns.EndDate, 2)}
            Findings!A6  @ 'Statements'!{Fixed(StatementColumns.Text, 2)}

            """,
            OtherProgram.Python(PrintMarks, Marked(NewBook.Of(Slips))));

    private static string Fixed(Column column, int row) => $"${NewBook.Cell(column, row)[..^1]}${row}";

    [Fact]
    public void Copy_is_valid_and_says_the_same()
    {
        var marked = File.ReadAllBytes(Marked(NewBook.Of(Slips)));

        Assert.Empty(ValidWorkbook.Errors(marked));
        NewBook.AssertSame(Slips, NewBook.Read(marked).Value);
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void LibreOffice_keeps_notes_and_links()
    {
        var saved = File.ReadAllText(OtherProgram.Convert(Marked(NewBook.Of(Slips)), "fods", Directory.CreateDirectory(folder.File("saved")).FullName));

        Assert.Equal(5, saved.Split("<office:annotation ").Length - 1);
        Assert.Contains("xlink:href=\"#&apos;Statements&apos;.$F$2\"", saved, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_findings_of_a_cell_are_one_note_in_the_colour_of_the_gravest()
    {
        var place = Slips.Statements.Place(Slips.Statements.Rows[0]);
        var marked = Marked(NewBook.Of(Slips), _ =>
        [
            new Finding(FileRules.RepeatedHeader, Severity.Remark, place with { Address = "Statements!2:2", Line = 2 }, "One."),
            new Finding(FileRules.ErrorInCell, Severity.Error, place with { Address = "Statements!2:2", Line = 2 }, "Two."),
            new Finding(FileRules.MissingHeader, Severity.Error, new Place("Statements"), "Not in a row."),
        ]);

        Assert.Equal("RK006, remark: One.\n\nRK023, error: Two.", Assert.Single(WorkbookReader.ReadComments(marked, WorkbookReader.Read(marked, new Progress<string>()).Value)).Text);
    }

    [Fact]
    public void Bare_workbook_of_another_program_is_marked_too()
    {
        var book = Book.Of("ID|Speaker|Text", "S-1||We thank the the Chair.", "S-2|Avaria|Words.").Bytes();

        var marked = Marked(book);

        Assert.Equal(2, WorkbookReader.Read(marked, new Progress<string>()).Value.Statements.Rows.Length);
        Assert.Contains("RK301", Zip.Text(File.ReadAllBytes(marked), "xl/comments1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_of_that_name_is_not_written_over() =>
        Assert.Equal(
            "book.xlsx has a sheet Findings of another kind, but this name is that of the sheet in which the tool keeps its own record. Rename your sheet, and try again.",
            Assert.Throws<UnusableFileException>(() => Marked(File.ReadAllBytes(Marked(NewBook.Of(Slips))))).Message);

    /// <summary>The path of a copy with what some rules find in a workbook, whatever rules there are besides.</summary>
    private string Marked(byte[] book) => Marked(book, read => [.. CheckResult.Of(read).Findings.Where(finding => finding.Code is "RK202" or "RK206" or "RK210" or "RK301")]);

    private string Marked(byte[] book, Func<Outcome<Dataset>, ImmutableArray<Finding>> findings)
    {
        var path = folder.File("book.xlsx");
        File.WriteAllBytes(path, book);
        using (var copy = File.Create(folder.File("marked.xlsx")))
            MarkedCopy.Write(path, findings(WorkbookReader.Read(path, new Progress<string>())), copy);
        return folder.File("marked.xlsx");
    }
}
