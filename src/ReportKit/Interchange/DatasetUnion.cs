using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Interchange;

/// <summary>What came of adding datasets to one that is there.</summary>
/// <param name="Dataset">First the rows that were there, in their order, then the new ones.</param>
/// <param name="Added">How many rows of each sheet were new.</param>
/// <param name="Skipped">How many rows were there already, the same in every cell.</param>
public sealed record DatasetUnion(
    Dataset Dataset,
    ImmutableArray<(Sheet Sheet, int Rows)> Added,
    int Skipped,
    ImmutableArray<Finding> Findings)
{
    /// <summary>
    /// Adds datasets in order. A row whose key is there already is skipped where it is the same, and reported by column where it
    /// differs; the row that was there is kept. So is a row without a key where another file brought the same words. Only
    /// aliases and tags are united, and a setting that is there is kept with a remark. Statements without an ID get one.
    /// </summary>
    public static DatasetUnion Of(Dataset there, IReadOnlyCollection<(string File, Dataset Dataset)> parts)
    {
        var sheets = there.Tables.Select(table => new Gathering(table)).ToList();
        foreach (var (file, dataset) in parts)
        {
            foreach (var (sheet, table) in sheets.Zip(dataset.Tables))
                sheet.Add(file, table);
        }

        var united = DatasetBuilder.Build(
            sheet => sheets.Single(gathering => gathering.Sheet == sheet).Result,
            record => (there[record].Origin, [.. there[record].AllRows.Select(row => row.Cells)]));
        return new DatasetUnion(
            StatementIds.Numbered(united),
            [.. sheets.Select(sheet => (sheet.Sheet, sheet.Added))],
            sheets.Sum(sheet => sheet.Skipped),
            [.. sheets.SelectMany(sheet => sheet.Findings)]);
    }

    /// <summary>The rows of one sheet while they are gathered.</summary>
    private sealed class Gathering
    {
        private readonly Origin origin;
        private readonly int there;
        private readonly List<RowCells> rows;
        private readonly Dictionary<string, int> keys = new(StringComparer.OrdinalIgnoreCase);

        public Gathering(Table table)
        {
            Sheet = table.Sheet;
            origin = table.Origin;
            there = table.AllRows.Count;
            rows = [.. table.AllRows.Select(row => row.Cells)];
            for (var index = 0; index < rows.Count; index++)
            {
                if (rows[index][Sheet.Key] is string key)
                    keys.TryAdd(key.Trim(), index);
            }
        }

        public Sheet Sheet { get; }

        public int Added => rows.Count - there;

        public int Skipped { get; private set; }

        public List<Finding> Findings { get; } = [];

        public (Origin Origin, IReadOnlyCollection<RowCells> Rows) Result => (origin, rows);

        public void Add(string file, Table table)
        {
            var known = ContentsThere(table);
            foreach (var row in table.AllRows)
            {
                if (row[Sheet.Key] is not string key)
                    AddWithoutKey(row, known);
                else if (keys.TryAdd(key.Trim(), rows.Count))
                    rows.Add(row.Cells);
                else
                    Compare(file, table, row, keys[key.Trim()]);
            }
        }

        /// <summary>How often each content stands there already; asked only where a row of the file has no key.</summary>
        private Dictionary<RowContent, int> ContentsThere(Table table) =>
            table.AllRows.All(row => row[Sheet.Key] is string)
                ? []
                : rows.CountBy(row => new RowContent(Sheet, row)).ToDictionary();

        private void AddWithoutKey(Row row, Dictionary<RowContent, int> known)
        {
            var content = new RowContent(Sheet, row.Cells);
            if (known.GetValueOrDefault(content) > 0)
            {
                known[content]--;
                Skipped++;
            }
            else
            {
                rows.Add(row.Cells);
            }
        }

        private void Compare(string file, Table table, Row row, int at)
        {
            var differs = false;
            foreach (var column in Sheet.Columns.Where(column => column != Sheet.Key && !Equals(row[column], rows[at][column])))
            {
                if (Joined(column, rows[at][column], row[column]) is { } joined)
                {
                    rows[at] = rows[at].WithCell(column, joined);
                    continue;
                }

                differs = true;
                Findings.Add(Difference(file, table, row, column, rows[at][column]));
            }

            if (!differs)
                Skipped++;
        }

        /// <summary>What takes the place of two values that do not contradict each other; null where they do.</summary>
        private static object? Joined(Column column, object? there, object? added) => (there, added) switch
        {
            _ when column.Facts.IsUnited => Unite(there as string ?? "", added as string ?? ""),
            // Every setting has its row in a new workbook, most of them blank.
            (null, { } value) when column == SettingColumns.Value => value,
            _ => null,
        };

        private static string Unite(string there, string added) =>
            string.Join("; ", (there + ";" + added).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase));

        private static Finding Difference(string file, Table table, Row row, Column column, object? there)
        {
            var isSetting = table.Sheet == SettingColumns.Sheet;
            var (known, other) = (Shown(column, there), Shown(column, row[column]));
            // Long texts are alike where a sentence shows them: then what differs is shown.
            if (known == other && there is string before && row[column] is string after && ChangedWords.Of(before, after) is var words)
                (known, other) = ($"“{words.Ahead}{words.Before}{words.Following}”", $"“{words.Ahead}{words.After}{words.Following}”");
            return new Finding(
                FileRules.RowDiffers,
                isSetting ? Severity.Remark : Severity.Error,
                table.Place(row, column) with { Address = $"{file}: {table.Place(row, column).Address}" },
                $"{table.Sheet.Key.Name} “{CellFindings.Excerpt((string)row[table.Sheet.Key]!)}” is there already with another {(isSetting ? "value" : column.Name)}: {known} instead of {other}.",
                IsCut(there, row[column]) ? "What is there is kept: the other text breaks off, as if a program had cut it." : "What is there is kept.");
        }

        private static bool IsCut(object? there, object? added) => there is string before && added is string after && BrokenText.IsByProgram(before, after);

        private static string Shown(Column column, object? value) =>
            value is null ? "nothing" : $"“{CellFindings.Excerpt(column.Kind.Print(value))}”";
    }
}
