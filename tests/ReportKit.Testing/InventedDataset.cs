using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Testing;

/// <summary>A dataset of any size: one report, a section for every 20 statements, a source for every second one.</summary>
public static class InventedDataset
{
    private const string Quotation =
        "We thank the Chair for the draft before us. My delegation reads paragraph 12 as a promise to every harbour, large or small, "
        + "and not to the largest alone. [...] The list is open; let it stay so, and let those who tend the lamps correct it.";

    private const string Context = "The delegation had asked for the same at the session before[@src-1, p. 4] and returned to it here.";

    public static Dataset Of(int statements)
    {
        var sections = Math.Max(1, statements / 20);
        return DatasetBuilder.Build(sheet => (new JsonOrigin(), sheet.Name switch
        {
            "Reports" => [Row(sheet, 0, ("Number", "GE-1"), ("Title", "A report of any length"), ("Date", "2026-01-31"))],
            "Sections" => [.. Rows(sections, i => Row(sheet, i, ("Key", "s-" + i), ("Report", "GE-1"), ("Level", i % 5 == 0 ? "1" : "2"), ("Title", "Session " + i), ("Date headings", "yes")))],
            "Statements" => [.. Rows(statements, i => Statement(sheet, i, sections))],
            "Sources" => [.. Rows(Math.Max(2, (statements + 1) / 2), i => Row(sheet, i, ("ID", "src-" + i), ("Kind", "Statement"), ("Title", "Statement on item " + i), ("Date", DateOf(i)), ("URL", "https://records.example.org/statements/" + i)))],
            "Speakers" => [Row(sheet, 0, ("Name", "Avaria"))],
            _ => [],
        }));
    }

    private static RowCells Statement(Sheet sheet, int i, int sections) => Row(
        sheet,
        i,
        ("ID", "S-" + i.ToString("00000", CultureInfo.InvariantCulture)),
        ("Report", "GE-1"),
        ("Section", "s-" + i % sections),
        ("Date", DateOf(i / 2)),
        ("Speaker", "Avaria"),
        ("Text", $"{Quotation} ({i})"),
        ("Source", "src-" + i / 2),
        ("Locator", "p. " + (i % 9 + 1)),
        ("Context", i % 3 == 0 ? Context : ""));

    private static string DateOf(int source) => $"2025-{source % 12 + 1:00}-{source % 28 + 1:00}";

    private static IEnumerable<RowCells> Rows(int count, Func<int, RowCells> row) => Enumerable.Range(0, count).Select(row);

    private static RowCells Row(Sheet sheet, int line, params (string Column, string Value)[] cells)
    {
        var values = new object?[sheet.Columns.Length];
        foreach (var (name, value) in cells.Where(cell => cell.Value.Length > 0))
        {
            var column = sheet.Find(name)!;
            values[column.Index] = column.Kind.Parse(value);
        }

        return new RowCells(line, values);
    }
}
