using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ReportKit.Datasets;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;

namespace ReportKit.Excel.Reading;

/// <summary>
/// Reads what people said on cells: notes (ECMA-376-1, 18.7), and threads of comments (MS-XLSX, 2.6.205), each of which has a
/// note as well, for programs that know no threads.
/// </summary>
internal sealed class CommentReader
{
    /// <summary>Comments take many times the room that they have in the file.</summary>
    private const int Most = 100_000;

    /// <summary>The author of the note that stands for a thread begins with this; after it is the thread's ID.</summary>
    private const string ThreadMark = "tc=";

    /// <summary>That note begins with an explanation in the language of the program, which ends with this address.</summary>
    private const string EndOfExplanation = "linkid=870924";

    private readonly WorkbookFile workbook;
    private readonly CellText text;
    private readonly Dictionary<string, string> persons;

    public CommentReader(WorkbookFile workbook)
    {
        this.workbook = workbook;
        text = new CellText(workbook.Package.File);
        persons = workbook.PartOf("person") is { } part && workbook.Package.Has(part) ? Persons(part) : [];
    }

    /// <summary>The comments on the cells of a dataset of its rows and columns.</summary>
    public static ImmutableArray<CellComment> Read(WorkbookFile workbook, Dataset dataset)
    {
        var reader = new CommentReader(workbook);
        return
        [
            .. from table in dataset.Tables
               where table.Origin is WorksheetOrigin
               from comment in workbook.Find(table.Sheet) is { } worksheet ? reader.CommentsIn(worksheet, table) : []
               select comment,
        ];
    }

    /// <summary>The comments of a sheet, one for each cell that has any.</summary>
    /// <exception cref="UnusableFileException">There are too many.</exception>
    public Dictionary<(int Row, int Column), PlacedComment> Of(Worksheet worksheet)
    {
        var comments = new Dictionary<(int, int), PlacedComment>();
        foreach (var thread in Parts(worksheet, "threadedComment").SelectMany(Threads))
            comments.TryAdd((thread.Row, thread.Column), thread);
        foreach (var note in Parts(worksheet, "comments").SelectMany(Notes))
            comments.TryAdd((note.Row, note.Column), note);
        return comments;
    }

    private IEnumerable<CellComment> CommentsIn(Worksheet worksheet, Table table)
    {
        var letters = ((WorksheetOrigin)table.Origin).Letters;
        var columns = letters.Columns.ToDictionary(column => CellReference.Column(letters[column]!));
        var comments = Of(worksheet);
        var keys = comments.Count == 0 ? [] : table.AllRows.DistinctBy(row => row.Line).ToDictionary(row => row.Line, row => (row[table.Sheet.Key] as string)?.Trim());
        return
        [
            .. from comment in comments.Values
               where comment.Text.Length > 0 && columns.ContainsKey(comment.Column) && keys.ContainsKey(comment.Row)
               orderby comment.Row, comment.Column
               select new CellComment(table.Sheet, keys[comment.Row] ?? "", columns[comment.Column], comment.Author, comment.Text, comment.Row),
        ];
    }

    private IEnumerable<string> Parts(Worksheet worksheet, string kind) =>
        (from relationship in workbook.Package.Relationships(worksheet.Part)
         where relationship.Kind == kind && !relationship.IsExternal && workbook.Package.Has(relationship.Target)
         select relationship.Target).Distinct();

    private Dictionary<string, string> Persons(string part)
    {
        var names = new Dictionary<string, string>();
        using var xml = workbook.Package.OpenXml(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "person" })
                names.TryAdd(xml.GetAttribute("id") ?? "", xml.GetAttribute("displayName") ?? "");
        }

        return names;
    }

    private List<PlacedComment> Notes(string part)
    {
        var notes = new List<PlacedComment>();
        var authors = new List<string>();
        using var xml = workbook.Package.StreamXml(part);
        var (reference, author) = ("", "");
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "author")
                authors.Add(text.Read(xml).Trim());
            else if (xml.LocalName == "comment")
                (reference, author) = (xml.GetAttribute("ref") ?? "", int.TryParse(xml.GetAttribute("authorId"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < authors.Count ? authors[index] : "");
            else if (xml.LocalName == "text")
                notes.Add(Note(reference, author, Held(SharedString.Read(xml, text).Text.Trim())));
            Bound(notes.Count + authors.Count);
        }

        return notes;
    }

    private string Held(string words)
    {
        workbook.Package.Hold(words.Length * sizeof(char));
        return words;
    }

    private void Bound(int count)
    {
        if (count > Most)
            throw workbook.TooLarge(string.Create(CultureInfo.InvariantCulture, $"one of its sheets has more than {Most:N0} comments"));
    }

    private static PlacedComment Note(string reference, string author, string words)
    {
        if (author.StartsWith(ThreadMark, StringComparison.Ordinal) && words.IndexOf(EndOfExplanation, StringComparison.Ordinal) is >= 0 and var end)
            (author, words) = ("", words[(end + EndOfExplanation.Length)..].Trim());
        // Excel begins a note with the name of who writes it.
        else if (author.Length > 0 && words.StartsWith(author + ":\n", StringComparison.Ordinal))
            words = words[(author.Length + 2)..].Trim();
        return new PlacedComment(CellReference.Row(reference), CellReference.Column(reference), author, words, IsThread: false);
    }

    private IEnumerable<PlacedComment> Threads(string part)
    {
        var comments = new List<(string Cell, bool IsReply, string Author, string Words)>();
        using var xml = workbook.Package.StreamXml(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "threadedComment" })
                comments.Add((xml.GetAttribute("ref") ?? "", xml.GetAttribute("parentId") is not null, persons.GetValueOrDefault(xml.GetAttribute("personId") ?? "", ""), ""));
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "text" } && comments.Count > 0)
                comments[^1] = comments[^1] with { Words = Held(text.Read(xml).Trim()) };
            Bound(comments.Count);
        }

        return
        [
            .. from comment in comments
               group comment by comment.Cell into cell
               let thread = cell.OrderBy(comment => comment.IsReply).ToList()
               let replies = thread.Skip(1).Select(reply => reply.Author.Length == 0 ? reply.Words : $"{reply.Author}: {reply.Words}")
               select new PlacedComment(
                   CellReference.Row(cell.Key),
                   CellReference.Column(cell.Key),
                   thread[0].Author,
                   string.Join('\n', [thread[0].Words, .. replies]),
                   IsThread: true),
        ];
    }
}
