using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Interchange;

/// <summary>What came of putting several datasets together.</summary>
/// <param name="Added">How many rows of each sheet were new.</param>
/// <param name="Skipped">How many rows were there already, the same in every cell.</param>
public sealed record DatasetUnion(
    Dataset Dataset,
    ImmutableArray<(Sheet Sheet, int Rows)> Added,
    int Skipped,
    ImmutableArray<Diagnostic> Findings)
{
    /// <summary>
    /// Puts datasets together in order. A row whose key is there already is skipped where it is the same, and reported by column
    /// where it differs; the row that was there is kept. Only aliases and tags are united, and a setting that is there is kept
    /// with a remark. Statements without an ID get one.
    /// </summary>
    public static DatasetUnion Of(IReadOnlyCollection<(string File, Dataset Dataset)> parts)
    {
        var gathering = new Gathering();
        foreach (var (file, dataset) in parts)
        {
            foreach (var table in dataset.Tables)
                gathering.Add(file, table);
        }

        return gathering.ToUnion();
    }

    private sealed class Gathering
    {
        private static readonly Column[] United = [SpeakerColumns.Aliases, StatementColumns.Tags];

        private readonly Dictionary<Sheet, List<RowCells>> rows = MasterWorkbook.Sheets.ToDictionary(sheet => sheet, _ => new List<RowCells>());
        private readonly Dictionary<Sheet, Dictionary<string, int>> keys =
            MasterWorkbook.Sheets.ToDictionary(sheet => sheet, _ => new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));

        private readonly List<Diagnostic> findings = [];
        private int skipped;

        public void Add(string file, Table table)
        {
            foreach (var row in table.AllRows)
            {
                var sheet = table.Sheet;
                var known = keys[sheet];
                if (row[sheet.Key] is not string key)
                    rows[sheet].Add(Cells(row, sheet));
                else if (known.TryAdd(key.Trim(), rows[sheet].Count))
                    rows[sheet].Add(Cells(row, sheet));
                else
                    Compare(file, table, row, key, known[key.Trim()]);
            }
        }

        public DatasetUnion ToUnion()
        {
            StatementIds.Assign(rows[StatementColumns.Sheet]);
            return new DatasetUnion(
                DatasetBuilder.Build(sheet => (new JsonOrigin(), rows[sheet])),
                [.. MasterWorkbook.Sheets.Select(sheet => (sheet, rows[sheet].Count))],
                skipped,
                [.. findings]);
        }

        private static object?[] Values(Row row, Sheet sheet) => [.. sheet.Columns.Select(column => row[column])];

        private static string Unite(string there, string added) =>
            string.Join("; ", (there + ";" + added).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase));

        private RowCells Cells(Row row, Sheet sheet) => new(rows[sheet].Count, Values(row, sheet));

        private void Compare(string file, Table table, Row row, string key, int at)
        {
            var sheet = table.Sheet;
            var there = rows[sheet][at].Values;
            var differs = false;
            foreach (var column in sheet.Columns.Where(column => column != sheet.Key && !Equals(row[column], there[column.Index])))
            {
                if (United.Contains(column))
                {
                    there[column.Index] = Unite(there[column.Index] as string ?? "", row[column] as string ?? "");
                    continue;
                }

                differs = true;
                findings.Add(Difference(file, table, row, column, key, there[column.Index]));
            }

            if (!differs)
                skipped++;
        }

        private static Diagnostic Difference(string file, Table table, Row row, Column column, string key, object? there)
        {
            var isSetting = table.Sheet == SettingColumns.Sheet;
            return new Diagnostic(
                "RK013",
                isSetting ? Severity.Remark : Severity.Error,
                table.Place(row, column) with { Address = $"{file}: {table.Place(row, column).Address}" },
                $"{table.Sheet.Key.Name} “{CellFindings.Excerpt(key)}” is there already with another {(isSetting ? "value" : column.Name)}: {Shown(column, there)} instead of {Shown(column, row[column])}.",
                "What is there is kept.");
        }

        private static string Shown(Column column, object? value) =>
            value is null ? "nothing" : $"“{CellFindings.Excerpt(column.Kind.Print(value))}”";
    }
}
