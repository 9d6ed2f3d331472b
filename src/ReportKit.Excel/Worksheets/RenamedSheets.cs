using System.Collections.Immutable;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Worksheets;

/// <summary>
/// Sheets of the schema under another name, as programs and people give them (<c>Statements (2)</c>): known by the name of their
/// table, or by their columns.
/// </summary>
internal static class RenamedSheets
{
    /// <summary>So many columns tell a sheet whatever its name; fewer only where the name says the same.</summary>
    private const int EnoughColumns = 3;

    /// <summary>The worksheets that hold what a sheet of the schema holds, while none is named so.</summary>
    public static ImmutableArray<Worksheet> Candidates(WorkbookFile workbook, Sheet sheet) => MasterWorkbook.Sheets.Contains(sheet)
        ? [.. workbook.Sheets.Where(worksheet => workbook.Looks.GetValueOrDefault(worksheet.Part) == sheet)]
        : [];

    /// <summary>What each sheet that is named like none of the schema looks like, by its part.</summary>
    public static ImmutableDictionary<string, Sheet> Looks(WorkbookFile workbook)
    {
        var looks = ImmutableDictionary.CreateBuilder<string, Sheet>();
        foreach (var worksheet in workbook.Sheets.Where(worksheet => !IsNamed(worksheet.Name)))
        {
            if (LookOf(workbook, worksheet) is { } sheet)
                looks[worksheet.Part] = sheet;
        }

        return looks.ToImmutable();
    }

    /// <summary>RK240: the sheet is read in spite of its name.</summary>
    public static Finding Finding(string name, Sheet sheet) => new(
        FileRules.ReadByColumns,
        Severity.Warning,
        new Place(name),
        $"The sheet is read as “{sheet.Name}”, by its columns.",
        $"Name it “{sheet.Name}” again.");

    /// <summary>The sheet of the schema, or of the tool's records, that has this name.</summary>
    public static Sheet? Named(string name) =>
        MasterWorkbook.Sheets.Concat(MasterWorkbook.Records).FirstOrDefault(sheet => sheet.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name says what a sheet is, so that its columns are not asked.</summary>
    public static bool IsNamed(string name) => name is ToolSheets.Guide or ToolSheets.Embedded || Named(name) is not null;

    /// <summary>The sheet whose name one of the tables on a worksheet bears.</summary>
    public static Sheet? NamedByTable(ImmutableArray<string> tables) =>
        MasterWorkbook.Sheets.FirstOrDefault(sheet => tables.Contains(sheet.Name, StringComparer.OrdinalIgnoreCase));

    private static Sheet? LookOf(WorkbookFile workbook, Worksheet worksheet)
    {
        if (NamedByTable([.. workbook.Tables(worksheet).Select(table => table.Name)]) is { } named)
            return named;
        using var rows = workbook.OpenRows(worksheet);
        while (rows.Read() && rows.Number <= HeaderRow.DeepestRow)
        {
            if (LookOf(rows.Cells, worksheet.Name) is { } sheet)
                return sheet;
        }

        return null;
    }

    /// <summary>The sheet whose key and other columns make up most of a header; null where it is none, or two fit alike.</summary>
    public static Sheet? LookOf(ReadOnlySpan<RawCell> header, string name)
    {
        var (filled, best, most, isAlone) = (0, (Sheet?)null, 0, false);
        foreach (var cell in header)
            filled += cell.Type == RawCellType.Text && cell.Text.Length > 0 ? 1 : 0;
        foreach (var sheet in MasterWorkbook.Sheets)
        {
            var known = Known(header, sheet);
            isAlone = known != most && (known > most || isAlone);
            if (known > most)
                (best, most) = (sheet, known);
        }

        return isAlone && most * 3 >= filled * 2 && most >= (name.Contains(best!.Name, StringComparison.OrdinalIgnoreCase) ? 2 : EnoughColumns) ? best : null;
    }

    /// <summary>How many columns of a sheet a header names; none where the key is not among them.</summary>
    private static int Known(ReadOnlySpan<RawCell> header, Sheet sheet)
    {
        var (known, hasKey) = (0, false);
        foreach (var cell in header)
        {
            if (cell.Type != RawCellType.Text || sheet.Find(cell.Text) is not { } column)
                continue;
            known++;
            hasKey |= column.IsKey;
        }

        return hasKey ? known : 0;
    }
}
