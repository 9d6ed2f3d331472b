using ReportKit.Findings;
using ReportKit.UseCases.Importing;
using ReportKit.UseCases.Workbooks;

namespace ReportKit.Cli.Commands.Import;

/// <summary>What became of a file, in lines: how each column was understood, and how many rows it brought.</summary>
internal static class ImportedFileLines
{
    private const int WidestHeader = 40;

    public static void Write(ImportedFile file, TextWriter output)
    {
        if (!file.KnownReports.IsEmpty)
        {
            output.WriteLine($"{file.Name}: {string.Join(", ", file.KnownReports)} is there already; nothing of it was added.");
            return;
        }

        var rows = file.Rows.IsEmpty ? "nothing new" : SheetCount.Listed(file.Rows);
        output.WriteLine($"{file.Name}: {(file is { Rows.IsEmpty: true, Filled: > 0 } ? "no new rows" : rows)}.");
        if (file.HasNoStatements)
            output.WriteLine("  It quotes nobody: no statement was found in it.");
        foreach (var table in file.Tables)
            Write(table, output);
        if (file.Known > 0)
            output.WriteLine($"  {Counted.Of(file.Known, "statement was", "statements were")} there already.");
        if (file.Filled > 0)
            output.WriteLine($"  {Counted.Of(file.Filled, "statement that was there got", "statements that were there got")} what was missing.");
    }

    private static void Write(ImportedTable table, TextWriter output)
    {
        var place = table.Name is { } sheet ? $"Sheet {sheet}" : table.ReadAs;
        var header = table.HeaderRow == 0 ? "no header" : $"header in {(table.Name is null ? "line" : "row")} {table.HeaderRow}";
        output.WriteLine($"  {place}; {header}, {Counted.Of(table.Rows, "row")} of {table.Sheet}:");
        var width = table.Columns.IsEmpty ? 0 : Math.Min(WidestHeader, table.Columns.Max(column => column.Name.Length));
        foreach (var column in table.Columns)
            output.WriteLine($"    {Cut(column.Name).PadRight(width)}  {Meaning(column, table.Sheet)}");
    }

    private static string Meaning(ImportedColumn column, string sheet) => column.Target is { } target
        ? $"→ {target} ({column.Why})"
        : sheet == "Statements" ? $"  stays a column of your own ({column.Why})" : $"  is not imported ({column.Why})";

    private static string Cut(string name) => name.Length <= WidestHeader ? name : name[..(WidestHeader - 1)] + "…";
}
