using System.Text;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>What people say on cells: notes, and threads of comments.</summary>
public sealed class CommentTests : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Threaded = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

    private const string Placeholder =
        "[Kommentarthread]\n\nMit Ihrer Version von Excel können Sie diesen Kommentarthread lesen. Weitere Informationen: https://go.microsoft.com/fwlink/?linkid=870924\n\nKommentar:\n    Is that right?";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Note_is_the_words_of_all_its_runs_without_the_name_that_begins_it() =>
        Assert.Equal(
            ["S-1 Speaker | Ana of Avaria | Is that right?\nI doubt it.", "S-1 Text |  | Words."],
            Comments(Notes(
                "<author>Ana of Avaria</author><author/>",
                [Note("B2", 0, "<r><rPr><b/></rPr><t>Ana of Avaria:</t></r><r><t xml:space=\"preserve\">\nIs that </t></r><r><t>right?_x000D_\nI doubt it.</t></r>"),
                Note("C2", 1, "<t>Words.</t>")])));

    [Fact]
    public void Only_comments_on_cells_of_the_schema_are_listed() =>
        Assert.Equal(
            ["S-1 Speaker | Ana | yes"],
            Comments(Notes(
                "<author>Ana</author>",
                [.. "B1 D2 B9 XFE2 nowhere ".Split(' ').Select(cell => Note(cell, 0, "<t>no</t>")),
                Note("B2", 0, "<t>yes</t>"),
                Note("C2", 0, "<t> </t>")])));

    [Fact]
    public void Thread_is_its_comments_in_order_each_with_its_name() =>
        Assert.Equal(
            ["S-1 Speaker | Ana | Is that right?\nBen: It is.\nOn page 4.\nAna: Thank you."],
            Comments(
                Notes("<author>tc={1}</author>", [Note("B2", 0, $"<t>{Placeholder}</t>")]),
                ("xl/threadedComments/threadedComment1.xml", $"""
                <ThreadedComments xmlns="{Threaded}">
                <threadedComment ref="B2" dT="2026-01-02T10:00:00.00" personId="b" id="2" parentId="1"><text>It is.
                On page 4.</text></threadedComment>
                <threadedComment ref="B2" dT="2026-01-01T10:00:00.00" personId="a" id="1"><text>Is that right?</text></threadedComment>
                <threadedComment ref="B2" dT="2026-01-03T10:00:00.00" personId="a" id="3" parentId="1"><text>Thank you.</text><mentions/></threadedComment>
                <threadedComment ref="D2" personId="a" id="4"><text>In a column of a person.</text></threadedComment>
                </ThreadedComments>
                """),
                ("xl/persons/person.xml", $"<personList xmlns=\"{Threaded}\"><person displayName=\"Ana\" id=\"a\"/><person displayName=\"Ben\" id=\"b\"/></personList>")));

    [Fact]
    public void Thread_that_another_program_made_a_note_of_is_read_without_the_explanation() =>
        Assert.Equal(
            ["S-1 Speaker |  | Kommentar:\n    Is that right?"],
            Comments(Notes("<author>tc={1}</author>", [Note("B2", 0, $"<t>{Placeholder}</t>")])));

    [Fact]
    public void Damaged_comments_are_one_sentence()
    {
        var path = Write(("xl/comments1.xml", "<comments><commentList>"));
        var dataset = WorkbookReader.Read(path, new Progress<string>()).Value;

        var refusal = Assert.Throws<UnusableFileException>(() => WorkbookReader.ReadComments(path, dataset));

        Assert.Equal("book.xlsx is damaged: xl/comments1.xml is not well-formed at line 1, position 24.", refusal.Message);
    }

    [Fact]
    public void Any_number_of_comments_cannot_fill_the_memory()
    {
        var path = Write(Notes("<author/>", Enumerable.Repeat(Note("B2", 0, "<t>Words.</t>"), 100_001)));

        var refusal = Assert.Throws<UnusableFileException>(() => Comments(path));

        Assert.Equal("book.xlsx is too large: one of its sheets has more than 100,000 comments.", refusal.Message);
    }

    [Fact]
    public void Dataset_of_no_workbook_has_no_comments() =>
        Assert.Empty(WorkbookReader.ReadComments(Write(Notes("<author/>", [Note("B2", 0, "<t>Words.</t>")])), Sample.Of(["\"id\": \"S-1\", \"speaker\": \"Avaria\""])));

    [FactThatNeeds(Need.OpenPyxl, Need.LibreOffice)]
    public void Notes_of_other_programs_are_read()
    {
        var path = folder.File("book.xlsx");
        File.WriteAllBytes(path, NewBook.Of(Sample.Of(["\"id\": \"S-1\", \"text\": \"First.\"", "\"id\": \"S-2\", \"text\": \"Second.\""])));
        OtherProgram.Python(
            $"""
            import sys
            from openpyxl import load_workbook
            from openpyxl.comments import Comment
            book = load_workbook(sys.argv[1])
            book['Statements']['{NewBook.Cell(StatementColumns.Text, 3)}'].comment = Comment('Is that right?\nI doubt it.', 'Ana')
            book.save(sys.argv[1])
            """,
            path);
        var saved = Directory.CreateDirectory(folder.File("saved")).FullName;

        Assert.Equal(["S-2 Text | Ana | Is that right?\nI doubt it."], Comments(path));
        Assert.Equal(["S-2 Text | Is that right?\nI doubt it."], Comments(OtherProgram.Convert(path, "xlsx", saved)).Select(comment => comment.Replace("| Ana ", "", StringComparison.Ordinal).Replace("|  |", "|", StringComparison.Ordinal)));
    }

    private static (string, string) Notes(string authors, IEnumerable<string> notes) =>
        ("xl/comments1.xml", $"<comments xmlns=\"{Main}\"><authors>{authors}</authors><commentList>{string.Concat(notes)}</commentList></comments>");

    private static string Note(string cell, int author, string text) => $"<comment ref=\"{cell}\" authorId=\"{author}\"><text>{text}</text></comment>";

    private string[] Comments(params (string Name, string Text)[] parts) => Comments(Write(parts));

    private static string[] Comments(string path)
    {
        var dataset = WorkbookReader.Read(path, new Progress<string>()).Value;
        var comments = WorkbookReader.ReadComments(path, dataset);
        Assert.Equal(comments.AsEnumerable(), MasterFile.Open(path).ReadComments(dataset));
        return [.. comments.Select(comment => $"{comment.Key} {comment.Column} | {comment.Author} | {comment.Text}")];
    }

    /// <summary>A book with a column of a person, a row without a key, and these parts.</summary>
    private string Write(params (string Name, string Text)[] parts)
    {
        var book = Book.Of("ID|Speaker|Text|Mine", "S-1|Avaria|Words.|x", "|Avaria|Words.") with
        {
            Links = "<Relationship Id=\"c\" Type=\"x/comments\" Target=\"../comments1.xml\"/><Relationship Id=\"t\" Type=\"y/threadedComment\" Target=\"../threadedComments/threadedComment1.xml\"/>",
        };
        var bytes = Zip.With(book.Bytes(), "xl/_rels/workbook.xml.rels", rels => rels.Replace("</Relationships>", "<Relationship Id=\"p\" Type=\"y/person\" Target=\"persons/person.xml\"/></Relationships>", StringComparison.Ordinal));
        File.WriteAllBytes(folder.File("book.xlsx"), Zip.Of([.. Zip.Entries(bytes), .. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]));
        return folder.File("book.xlsx");
    }
}
