using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Patching;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests.Patching;

/// <summary>Comments that come to stand on the cells of a workbook as notes.</summary>
public sealed class NoteTests : IDisposable
{
    private const string Statements = "xl/worksheets/sheet4.xml";
    private const string StatementsRels = "xl/worksheets/_rels/sheet4.xml.rels";

    private const string ThreadRelationship = "<Relationship Id=\"t\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\" Target=\"../threadedComments/threadedComment1.xml\"/>";

    private static readonly DateTime Now = new(2026, 3, 9, 14, 30, 0);

    /// <summary>The cell of the first statement's text.</summary>
    private static readonly string Text = NewBook.Cell(StatementColumns.Text, 2);

    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public NoteTests()
    {
        path = folder.File("statements.xlsx");
        File.WriteAllBytes(path, NewBook.Of(Sample.Of(
            ["\"id\": \"S-1\", \"text\": \"First.\"", "\"text\": \"Second.\""],
            ["\"id\": \"src-1\", \"title\": \"A source\""])));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Notes_stand_on_their_cells_and_the_workbook_stays_valid()
    {
        Save(On("S-1", "Ana", "Is that right?\nI doubt it."), On("S-1", "", "A & _x0041_ \u0001 <b>", StatementColumns.Speaker), new CellComment(SourceColumns.Sheet, "src-1", SourceColumns.Title, "Ana", "Which one?"));

        Assert.Equal(
            ["Statements S-1 Speaker | A & _x0041_ \u0001 <b>", "Statements S-1 Text | Ana | Is that right?\nI doubt it.", "Sources src-1 Title | Ana | Which one?"],
            Comments().Select(comment => comment.Replace("|  |", "|", StringComparison.Ordinal)));
        Assert.Empty(ValidWorkbook.Errors(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Every_other_part_stays_byte_for_byte()
    {
        var before = Zip.Entries(File.ReadAllBytes(path));

        Save(On("S-1", "Ana", "Is that right?"));

        var after = Zip.Entries(File.ReadAllBytes(path));
        Assert.Equal(
            ["[Content_Types].xml", StatementsRels, Statements],
            before.Where(part => !part.Content.AsSpan().SequenceEqual(after.Single(other => other.Name == part.Name).Content)).Select(part => part.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"],
            after.Select(part => part.Name).Except(before.Select(part => part.Name)).Order(StringComparer.Ordinal));
        Assert.Equal(
            Encoding.UTF8.GetString(before.Single(part => part.Name == Statements).Content).Replace("<tableParts", "<legacyDrawing r:id=\"rId2\" /><tableParts", StringComparison.Ordinal),
            Part(Statements));
    }

    [Fact]
    public void Note_comes_after_the_one_that_is_there()
    {
        Save(On("S-1", "Ana", "Is that right?"), On("S-1", "Ben", "On page 4."));
        Save(On("S-1", "Ana", "Thank you."), On("S-1", "", "Who said that?"));

        Assert.Equal(["Statements S-1 Text | Ana | Is that right?\n\nBen: On page 4.\n\nAna: Thank you.\n\nWho said that?"], Comments());
        Assert.Equal(2, Part("xl/drawings/vmlDrawing1.vml").Split("<v:shape ").Length);
        Assert.Empty(ValidWorkbook.Errors(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Comment_that_is_there_in_the_same_words_is_not_written_again()
    {
        CellComment[] comments = [On("S-1", "Ana", "Is that right?"), On("S-1", "Ben", "On page 4.\n\nOr on page 5."), On("S-1", "Ana", "Is that right?")];
        Save(comments);
        var before = File.ReadAllBytes(path);

        Assert.Empty(Save(comments));

        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Single(Packaging.Backups.Of(path));
        Assert.Equal(["Statements S-1 Text | Ana | Is that right?\n\nBen: On page 4.\n\nOr on page 5."], Comments());
    }

    [Fact]
    public void Rows_that_are_new_or_get_their_key_in_the_same_step_have_their_comments()
    {
        var master = MasterFile.Open(path);
        var there = master.Read(new Progress<string>()).Value;
        var rows = there.Statements.Rows;
        var third = rows[0].With(StatementColumns.Id, "S-3").With(StatementColumns.Text, "Third.");

        master.Save(
            SheetEdits.Between(there, there.With(StatementColumns.Sheet, [rows[0].Cells, rows[1].With(StatementColumns.Id, "S-2"), third])),
            [On("s-2", "Ana", "on the second"), On("S-3", "Ana", "on the third")],
            Now);

        Assert.Equal(["Statements S-2 Text | Ana | on the second", "Statements S-3 Text | Ana | on the third"], Comments());
        Assert.Empty(ValidWorkbook.Errors(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Comment_without_a_place_is_told_with_its_words()
    {
        Edit("xl/workbook.xml", xml => Regex.Replace(xml, "<[^<]*sheet name=\"Sources\"[^>]*>", ""));
        Edit("xl/sharedStrings.xml", xml => xml.Replace("t>Locator</", "t>Page</", StringComparison.Ordinal));
        var before = File.ReadAllBytes(path);

        var findings = Save(On("S-9", "Ana", "Is that\nright?"), On("S-1", "", "Which page?", StatementColumns.Locator), new CellComment(SourceColumns.Sheet, "src-1", SourceColumns.Title, "Ana", "Which one?"));

        Assert.Equal(
            [
                "Statements RK032 There is no row “S-9”, on which a comment was to stand. It says: Ana: “Is that right?”",
                "Statements RK032 There is no column “Locator”, on which a comment was to stand. It says: “Which page?”",
                "Sources RK032 There is no such sheet, on which a comment was to stand. It says: Ana: “Which one?”",
            ],
            findings.Select(finding => $"{finding.Place.Address} {finding.Code} {finding.Text}"));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Thread_stays_as_it_is_and_what_is_new_stands_on_the_key_of_the_row_and_is_told()
    {
        AddToStatements(ThreadRelationship, ("xl/threadedComments/threadedComment1.xml", ThreadOn(Text)));
        var thread = Part("xl/threadedComments/threadedComment1.xml");

        var findings = Save(On("S-1", "Ana", "Is that right?"), On("S-1", "Ben", "It is."), On("S-1", "Ben", "It is."));

        Assert.Equal(
            [$"Statements!{Text} RK032 The cell has a thread of comments, in which only a person can reply. The comment stands on the ID of the row: Ben: “It is.”"],
            findings.Select(finding => $"{finding.Place.Address} {finding.Code} {finding.Text}"));
        Assert.Equal(thread, Part("xl/threadedComments/threadedComment1.xml"));
        Assert.Equal(["Statements S-1 ID | Ben | Text: It is.", "Statements S-1 Text |  | Is that right?"], Comments());
        Assert.Empty(Save(On("S-1", "Ben", "It is.")));
    }

    [Fact]
    public void Where_the_key_has_a_thread_too_the_words_are_told()
    {
        AddToStatements(ThreadRelationship, ("xl/threadedComments/threadedComment1.xml", ThreadOn(Text, "A2")));
        var before = File.ReadAllBytes(path);

        var findings = Save(On("S-1", "Ben", "It is."));

        Assert.Equal(
            [$"Statements!{Text} RK032 The cell has a thread of comments, in which only a person can reply. Reply by hand: Ben: “It is.”"],
            findings.Select(finding => $"{finding.Place.Address} {finding.Code} {finding.Text}"));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Shapes_that_are_there_stay_as_they_are_however_they_are_written()
    {
        const string Buttons = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"\r\n xmlns:o='urn:schemas-microsoft-com:office:office'><v:shape id=\"_x0000_s1030\"><font>Multi<br>Line \u00E9</font></v:shape>";
        AddToStatements("<Relationship Id=\"v\" Type=\"x/vmlDrawing\" Target=\"/xl/drawings/vmlDrawing7.vml\"/>", ("xl/drawings/vmlDrawing7.vml", Buttons + "</xml>\n"));
        Edit(Statements, xml => xml.Replace("<tableParts", "<legacyDrawing r:id=\"v\"/><tableParts", StringComparison.Ordinal));

        Save(On("S-1", "Ana", "Is that right?"));

        var shapes = Part("xl/drawings/vmlDrawing7.vml");
        Assert.StartsWith(Buttons + "<v:shapetype ", shapes, StringComparison.Ordinal);
        Assert.Contains("<v:shape xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\" id=\"_x0000_s1031\"", shapes, StringComparison.Ordinal);
        Assert.EndsWith("</v:shape></xml>\n", shapes, StringComparison.Ordinal);
        Assert.Equal(["Statements S-1 Text | Ana | Is that right?"], Comments());
    }

    [Fact]
    public void Picture_of_the_page_header_is_no_place_for_notes()
    {
        const string Header = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"></xml>";
        AddToStatements("<Relationship Id=\"h\" Type=\"x/vmlDrawing\" Target=\"../drawings/vmlDrawing1.vml\"/>", ("xl/drawings/vmlDrawing1.vml", Header));
        Edit(Statements, xml => xml.Replace("<tableParts", "<legacyDrawingHF r:id=\"h\"/><tableParts", StringComparison.Ordinal));

        Save(On("S-1", "Ana", "Is that right?"));

        Assert.Equal(Header, Part("xl/drawings/vmlDrawing1.vml"));
        Assert.Contains($"<x:Row>1</x:Row><x:Column>{StatementColumns.Sheet.Columns.IndexOf(StatementColumns.Text)}</x:Column>", Part("xl/drawings/vmlDrawing2.vml"), StringComparison.Ordinal);
        Assert.Contains("<legacyDrawing r:id=\"rId2\" /><legacyDrawingHF r:id=\"h\" />", Part(Statements), StringComparison.Ordinal);
    }

    [FactThatNeeds(Need.OpenPyxl, Need.LibreOffice)]
    public void Other_programs_read_the_notes_at_their_cells_beside_their_own()
    {
        OtherProgram.Python(
            $"""
            import sys
            from openpyxl import load_workbook
            from openpyxl.comments import Comment
            book = load_workbook(sys.argv[1])
            book['Statements']['{Text}'].comment = Comment('Is that right?', 'Ana')
            book.save(sys.argv[1])
            """,
            path);

        Save(On("S-1", "Ben", "On page 4."), On("S-1", "Ben", "Avaria?", StatementColumns.Speaker));

        Assert.Equal(
            $"""
            {NewBook.Cell(StatementColumns.Speaker, 2)} Ben Ben:↵Avaria?
            {Text} Ana Is that right?↵↵Ben: On page 4.

            """,
            OtherProgram.Python(
                """
                import sys
                from openpyxl import load_workbook
                for row in load_workbook(sys.argv[1])['Statements'].iter_rows():
                    for cell in row:
                        if cell.comment:
                            print(cell.coordinate, cell.comment.author, cell.comment.text.replace('\n', '↵'))
                """,
                path));
        var saved = Directory.CreateDirectory(folder.File("saved")).FullName;
        var resaved = OtherProgram.Convert(path, "xlsx", saved);
        var dataset = Excel.Reading.WorkbookReader.Read(resaved, new Progress<string>()).Value;
        Assert.Equal(
            [("Speaker", "Avaria?"), ("Text", "Is that right?\n\nBen: On page 4.")],
            Excel.Reading.WorkbookReader.ReadComments(resaved, dataset).Select(comment => (comment.Column.Name, comment.Text.Replace("Ben:\n", "", StringComparison.Ordinal))));
    }

    private static string ThreadOn(params string[] cells) =>
        $"""<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">{string.Concat(cells.Select(cell => $$"""<threadedComment ref="{{cell}}" dT="2026-01-01T10:00:00.00" personId="{1}" id="{{{cell}}}"><text>Is that right?</text></threadedComment>"""))}</ThreadedComments>""";

    private static CellComment On(string key, string author, string text, Schema.Column? column = null) =>
        new(StatementColumns.Sheet, key, column ?? StatementColumns.Text, author, text);

    private ImmutableArray<Finding> Save(params CellComment[] comments) => MasterFile.Open(path).Save([], [.. comments], Now);

    private string[] Comments()
    {
        var master = MasterFile.Open(path);
        return [.. master.ReadComments(master.Read(new Progress<string>()).Value).Select(comment => $"{comment.Sheet.Name} {comment.Key} {comment.Column} | {comment.Author} | {comment.Text}")];
    }

    private string Part(string name) => Zip.Text(File.ReadAllBytes(path), name);

    private void Edit(string part, Func<string, string> change)
    {
        Assert.NotEqual(Part(part), change(Part(part)));
        File.WriteAllBytes(path, Zip.With(File.ReadAllBytes(path), part, change));
    }

    private void AddToStatements(string relationship, (string Name, string Text) part)
    {
        Edit(StatementsRels, rels => rels.Replace("</Relationships>", relationship + "</Relationships>", StringComparison.Ordinal));
        File.WriteAllBytes(path, Zip.Of([.. Zip.Entries(File.ReadAllBytes(path)), (part.Name, Encoding.UTF8.GetBytes(part.Text))]));
    }
}
