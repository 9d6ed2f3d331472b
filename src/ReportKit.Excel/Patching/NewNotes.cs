using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Excel.Patching;

/// <summary>Finds the cells of comments by key and column, and leaves out those whose words stand there already.</summary>
internal sealed class NewNotes
{
    private readonly WorkbookFile workbook;
    private readonly Worksheet worksheet;
    private readonly SheetPlace place;
    private readonly Dictionary<string, int> rows;
    private readonly Dictionary<(int Row, int Column), PlacedComment> there;

    private NewNotes(WorkbookFile workbook, Worksheet worksheet, Sheet sheet, SheetEdits? edits)
    {
        this.workbook = workbook;
        this.worksheet = worksheet;
        place = SheetPlace.Find(workbook, sheet);
        rows = RowsByKey(edits);
        there = new CommentReader(workbook).Of(worksheet);
    }

    private Sheet Sheet => place.Header.Sheet;

    /// <returns>The notes to write, and each comment that has no place.</returns>
    public static Outcome<ImmutableArray<NewNote>> Of(WorkbookFile workbook, ImmutableArray<SheetEdits> edits, ImmutableArray<CellComment> comments)
    {
        var notes = ImmutableArray.CreateBuilder<NewNote>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var sheet in comments.GroupBy(comment => comment.Sheet))
        {
            var cells = workbook.Find(sheet.Key) is { } worksheet ? new NewNotes(workbook, worksheet, sheet.Key, edits.FirstOrDefault(edit => edit.Sheet == sheet.Key)) : null;
            foreach (var comment in sheet)
            {
                if (cells is null)
                    findings.Add(Homeless(comment, "There is no such sheet"));
                else
                    cells.Add(comment, notes, findings);
            }
        }

        return new Outcome<ImmutableArray<NewNote>>(notes.ToImmutable(), findings.ToImmutable());
    }

    private void Add(CellComment comment, ImmutableArray<NewNote>.Builder notes, ImmutableArray<Finding>.Builder findings)
    {
        if (place.Header.PositionOf(comment.Column) is not { } column)
        {
            findings.Add(Homeless(comment, $"There is no column “{comment.Column.Name}”"));
        }
        else if (!rows.TryGetValue(comment.Key.Trim(), out var row))
        {
            findings.Add(Homeless(comment, $"There is no row “{comment.Key}”"));
        }
        else if (there.GetValueOrDefault((row, column)) is not { } said)
        {
            there[(row, column)] = new PlacedComment(row, column, comment.Author, comment.Text.Trim(), IsThread: false);
            notes.Add(new NewNote(worksheet, row, column, comment.Author, comment.Text.Trim()));
        }
        else if (!Says(said, comment))
        {
            if (said.IsThread)
                AddBeside(comment, row, column, notes, findings);
            else
                notes.Add(new NewNote(worksheet, row, column, comment.Author, comment.Text.Trim()));
            there[(row, column)] = said with { Text = $"{said.Text}\n\n{comment.Text.Trim()}" };
        }
    }

    /// <summary>In a thread only a person can reply: the comment stands on the cell of the row's key, which says where it belongs.</summary>
    private void AddBeside(CellComment comment, int row, int column, ImmutableArray<NewNote>.Builder notes, ImmutableArray<Finding>.Builder findings)
    {
        if (comment.Column == Sheet.Key || place.Header.PositionOf(Sheet.Key) is not { } key || there.GetValueOrDefault((row, key)) is { IsThread: true })
        {
            findings.Add(InThread(comment, row, column, "Reply by hand"));
            return;
        }

        var written = notes.Count;
        Add(comment with { Column = Sheet.Key, Text = $"{comment.Column.Name}: {comment.Text.Trim()}" }, notes, findings);
        if (notes.Count > written)
            findings.Add(InThread(comment, row, column, $"The comment stands on the {Sheet.Key.Name} of the row") with { Severity = Severity.Remark });
    }

    /// <summary>Whether a comment stands on the cell: alone, or between blank lines among others, with or without its author's name.</summary>
    private static bool Says(PlacedComment said, CellComment comment)
    {
        string[] names = ["", $"{comment.Author}: ", $"{comment.Author}:\n"];
        return Array.Exists(names, name => $"\n\n{said.Text}\n\n".Contains($"\n\n{name}{comment.Text.Trim()}\n\n", StringComparison.Ordinal));
    }

    /// <summary>Where the rows will stand, by their keys: those that are there, with the keys that they get, and the new ones.</summary>
    private Dictionary<string, int> RowsByKey(SheetEdits? edits)
    {
        var byKey = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (row, key) in KeysThere().Concat(edits?.Cells.Where(cell => cell.Column == Sheet.Key).Select(cell => (cell.Line, cell.Value as string)) ?? []))
            Add(key, row);
        for (var index = 0; index < (edits?.Added.Length ?? 0); index++)
            Add(edits!.Added[index][Sheet.Key] as string, place.LastFilled + 1 + index);
        return byKey;

        void Add(string? key, int row)
        {
            if (!string.IsNullOrWhiteSpace(key))
                byKey.TryAdd(key.Trim(), row);
        }
    }

    private IEnumerable<(int Row, string? Key)> KeysThere()
    {
        var origin = new WorksheetOrigin(worksheet.Name, place.Header.Letters);
        var cells = new CellReader(workbook.Formats, workbook.Uses1904Dates, Sheet, origin, []);
        using var reader = workbook.OpenRows(worksheet);
        while (reader.Read())
        {
            if (reader.Number > place.Header.Line && reader.Number != place.Table?.TotalsRow)
                yield return (reader.Number, KeyOf(reader, cells));
        }
    }

    private string? KeyOf(RowReader reader, CellReader cells)
    {
        foreach (var cell in reader.Cells)
        {
            if (place.Header.At(cell.Column) == Sheet.Key)
                return cells.Read(cell, Sheet.Key, reader.Number, hyperlink: null) as string;
        }

        return null;
    }

    private Finding InThread(CellComment comment, int row, int column, string advice) => new(
        FileRules.CommentNotPlaced,
        Severity.Warning,
        new Place(string.Create(CultureInfo.InvariantCulture, $"{worksheet.Name}!{CellReference.Letters(column)}{row}"), Sheet, row, comment.Column),
        "The cell has a thread of comments, in which only a person can reply.",
        $"{advice}: {Words(comment)}");

    private static Finding Homeless(CellComment comment, string why) => new(
        FileRules.CommentNotPlaced,
        Severity.Warning,
        new Place(comment.Sheet.Name, comment.Sheet),
        $"{why}, on which a comment was to stand.",
        $"It says: {Words(comment)}");

    private static string Words(CellComment comment)
    {
        var words = $"“{comment.Text.Trim().ReplaceLineEndings(" ")}”";
        return comment.Author.Length == 0 ? words : $"{comment.Author}: {words}";
    }
}
