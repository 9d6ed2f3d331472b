using System.Globalization;
using ClosedXML.Excel;

namespace ReportKit.Cli.Tests;

/// <summary>What people do to a workbook in Excel.</summary>
internal enum WorkbookAct
{
    SortRows,
    FilteredCopy,
    DeleteRow,
    ClearId,
    ClearIds,
    RetypeId,
    FillIdsDown,
    DoubleRow,
    EditText,
    EditTextInBold,
    EditSpeaker,
    ClearText,
    Withdraw,
    AppendRow,
    AppendFormattedRow,
    DatesAsText,
    DatesAsDates,
    MergeCells,
    RenameSheet,
    RenameColumn,
    DeleteColumn,
    InsertColumn,
    InsertTitle,
}

/// <summary>
/// The sheet Statements of a colleague's copy, changed act after act as Excel leaves it. Each row knows as which statement it was sent,
/// and what was typed in it.
/// </summary>
internal sealed class HostileWorkbook
{
    private static readonly string[] Covered = ["ID", "Section", "Speaker", "Text"];
    private static readonly string[] Renamed = ["Text", "Speaker", "Date", "ID"];

    private readonly string[] headers;
    private readonly List<WorkbookRow> rows = [];
    private readonly List<(int From, int To, string Column)> merges = [];
    private readonly Dictionary<string, string> names = [];
    private readonly HashSet<string> deleted = [];
    private string sheet = "Statements";
    private bool hasTitle;
    private int typed;

    private HostileWorkbook(IXLWorksheet statements)
    {
        headers = [.. statements.Row(1).CellsUsed().Select(cell => cell.GetString())];
        foreach (var row in statements.RowsUsed().Skip(1))
            rows.Add(new WorkbookRow(row.Cell(1).GetString(), headers.Select((header, at) => (header, row.Cell(at + 1).Value)).Where(cell => cell.Value is not "").ToDictionary(cell => cell.header, cell => cell.Value)));
    }

    public IReadOnlyList<WorkbookRow> Rows => rows;

    /// <summary>The words that were typed and stand in the file.</summary>
    public IEnumerable<string> Typed => Enumerable.Range(0, typed).Select(at => $"typed{at}x").Where(word => rows.Exists(row => row.Cells.Any(cell => !deleted.Contains(cell.Key) && cell.Value is string words && words.Contains(word, StringComparison.Ordinal))));

    /// <summary>Changes the file, and saves it.</summary>
    public static HostileWorkbook Change(string path, IEnumerable<(WorkbookAct Do, int Row, int Other)> acts)
    {
        using var workbook = new XLWorkbook(path);
        var statements = workbook.Worksheet("Statements");
        var changed = new HostileWorkbook(statements);
        foreach (var (act, row, other) in acts)
            changed.Do(act, row, other);
        changed.WriteTo(statements);
        workbook.Save();
        return changed;
    }

    private void Do(WorkbookAct act, int at, int other)
    {
        if (act is WorkbookAct.AppendRow or WorkbookAct.AppendFormattedRow)
            rows.Add(new WorkbookRow(null, new() { ["Text"] = Type("entirely new words of their own"), ["Date"] = act == WorkbookAct.AppendRow ? "2026-05-06" : new DateTime(2026, 5, 6) }) { IsBold = act == WorkbookAct.AppendFormattedRow });
        if (rows.Count == 0)
            return;
        (at, other) = (at % rows.Count, other % rows.Count);
        if (act <= WorkbookAct.DoubleRow)
            Move(act, at, other);
        else if (act <= WorkbookAct.DatesAsDates)
            Write(act, rows[at]);
        else
            Shape(act, at, other);
    }

    private void Move(WorkbookAct act, int at, int other)
    {
        switch (act)
        {
            case WorkbookAct.SortRows:
                rows.Sort((one, two) => string.CompareOrdinal(one.Words, two.Words));
                break;
            case WorkbookAct.FilteredCopy:
                rows.RemoveAll(row => rows.IndexOf(row) % 3 != at % 3);
                break;
            case WorkbookAct.DeleteRow:
                rows.RemoveAt(at);
                break;
            case WorkbookAct.ClearId:
                rows[at].Cells.Remove("ID");
                break;
            case WorkbookAct.ClearIds:
                rows.ForEach(row => row.Cells.Remove("ID"));
                break;
            case WorkbookAct.RetypeId:
                rows[at].Cells["ID"] = $"S-9{other:000}";
                break;
            case WorkbookAct.FillIdsDown:
                rows.Skip(at).ToList().ForEach(row => row.Cells["ID"] = rows[at].Cells.GetValueOrDefault("ID", "S-0001"));
                break;
            default:
                rows.Insert(other, rows[at].Copy());
                break;
        }
    }

    private void Write(WorkbookAct act, WorkbookRow row)
    {
        switch (act)
        {
            case WorkbookAct.EditText or WorkbookAct.EditTextInBold:
                row.Type("Text", Type(row.Words));
                row.IsBold |= act == WorkbookAct.EditTextInBold;
                break;
            case WorkbookAct.EditSpeaker:
                row.Type("Speaker", Type("Avaria"));
                break;
            case WorkbookAct.ClearText:
                row.Cells.Remove("Text");
                break;
            case WorkbookAct.Withdraw:
                row.Type("Status", "Withdrawn");
                break;
            case WorkbookAct.DatesAsText:
                Dates(date => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture));
                break;
            case WorkbookAct.DatesAsDates:
                Dates(date => date);
                break;
        }
    }

    private void Shape(WorkbookAct act, int at, int other)
    {
        switch (act)
        {
            case WorkbookAct.MergeCells when merges.Count == 0 && at != other:
                merges.Add((Math.Min(at, other), Math.Max(at, other), Covered[at % Covered.Length]));
                break;
            case WorkbookAct.RenameSheet:
                sheet = at % 2 == 0 ? "Statements (2)" : "Sheet1";
                break;
            case WorkbookAct.RenameColumn:
                names[Renamed[at % Renamed.Length]] = other % 2 == 0 ? $"{Renamed[at % Renamed.Length]} (Anna)" : "What they said";
                break;
            case WorkbookAct.DeleteColumn:
                deleted.Add(Renamed[at % Renamed.Length]);
                break;
            case WorkbookAct.InsertColumn:
                rows.ForEach(row => row.Cells["Ours"] = "seen");
                break;
            case WorkbookAct.InsertTitle:
                hasTitle = true;
                break;
        }
    }

    private void Dates(Func<DateTime, object> form)
    {
        foreach (var row in rows)
        {
            if (row.Cells.GetValueOrDefault("Date") is { } value && (value is DateTime date || DateTime.TryParse(value.ToString(), CultureInfo.InvariantCulture, out date)))
                row.Cells["Date"] = form(date);
        }
    }

    private string Type(string words) => $"{words} typed{typed++}x".Trim();

    /// <summary>Puts the rows where the others stood. A table that gets a title or merged cells is none any more.</summary>
    private void WriteTo(IXLWorksheet statements)
    {
        foreach (var table in statements.Tables.Select(table => table.Name).ToList())
            statements.Tables.Remove(table);
        var top = hasTitle ? 3 : 1;
        statements.Range(1, 1, statements.LastRowUsed().RowNumber(), headers.Length).Clear(XLClearOptions.Contents);
        var shown = headers.Append("Ours").Where(header => !deleted.Contains(header) && (header != "Ours" || rows.Exists(row => row.Cells.ContainsKey("Ours")))).ToList();
        if (hasTitle)
            statements.Cell(1, 1).SetValue("What we have to look at");
        for (var column = 0; column < shown.Count; column++)
        {
            statements.Cell(top, column + 1).SetValue(names.GetValueOrDefault(shown[column], shown[column]));
            for (var row = 0; row < rows.Count; row++)
                Put(statements.Cell(top + row + 1, column + 1), rows[row], shown[column]);
        }

        foreach (var (from, to, column) in merges.Where(merge => shown.Contains(merge.Column) && merge.To < rows.Count))
        {
            var range = statements.Range(top + from + 1, shown.IndexOf(column) + 1, top + to + 1, shown.IndexOf(column) + 1);
            range.Cells().Skip(1).ToList().ForEach(cell => cell.Clear(XLClearOptions.Contents));
            rows.GetRange(from + 1, to - from).ForEach(row => row.Cells.Remove(column));
            range.Merge();
        }

        statements.Name = sheet;
    }

    private static void Put(IXLCell cell, WorkbookRow row, string column)
    {
        if (row.Cells.GetValueOrDefault(column) is not { } value)
            return;
        if (value is DateTime date)
            cell.SetValue(date).Style.DateFormat.Format = "dd/mm/yyyy";
        else if (value is double number)
            cell.SetValue(number);
        else if (row.IsBold && column == "Text")
            cell.RichText.AddText((string)value).Bold = true;
        else
            cell.SetValue(value.ToString());
    }
}

/// <param name="Home">The statement that was sent in it; null for a new row.</param>
internal sealed record WorkbookRow(string? Home, Dictionary<string, object> Cells)
{
    private readonly HashSet<(string Column, string Value)> typed = [];

    public bool IsBold { get; set; }

    public string Words => Cells.GetValueOrDefault("Text") as string ?? "";

    public WorkbookRow Copy()
    {
        var copy = new WorkbookRow(Home, new(Cells)) { IsBold = IsBold };
        copy.typed.UnionWith(typed);
        return copy;
    }

    public void Type(string column, string value)
    {
        Cells[column] = value;
        typed.Add((column, value));
    }

    public bool HasTyped(string column, string value) => typed.Any(cell => cell.Column == column && cell.Value == value.Replace("*", "", StringComparison.Ordinal));
}
