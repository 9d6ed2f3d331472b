using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Sheets.Records;
using ReportKit.Spelling;

namespace ReportKit.Checks.Structural.Keys;

/// <summary>What the sheet Accepted names is there.</summary>
/// <param name="catalogue">The rules that there are, this one too.</param>
public sealed class AcceptedNothing(Func<IEnumerable<Rule>> catalogue) : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK234",
        Severity = Severity.Remark,
        Title = "every row of Accepted names a rule, a row and a column that there are",
        Reason = "A row that was typed with a slip accepts nothing, and one whose statement is gone never will again.",
        Fix = "Correct it, or delete the row.",
        Failing = """{"statements": [{"id": "S-1"}], "accepted": [{"code": "RK30O", "key": "S-1", "reason": "So it was said."}]}""",
        Passing = """{"statements": [{"id": "S-1"}], "accepted": [{"code": "RK301", "key": "S-1", "column": "Text", "reason": "So it was said."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var table = views.Dataset.Accepted;
        if (table.Rows.IsEmpty)
            return [];

        var codes = catalogue().Select(rule => rule.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var keys = views.Dataset.Tables.SelectMany(Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var columns = MasterWorkbook.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. Unknown(AcceptedColumns.Code, "rule", codes.Contains, codes),
            .. Unknown(AcceptedColumns.Key, "row", keys.Contains, keys),
            .. Unknown(AcceptedColumns.Column, "column", columns.Contains, columns),
        ];

        IEnumerable<Finding> Unknown(Column column, string what, Func<string, bool> isKnown, IEnumerable<string> known)
        {
            var nearest = new NearestNames(known);
            return
                from row in table.Rows
                let name = (row[column] as string)?.Trim()
                where name is not null && !isKnown(name)
                select Found(table, row, column, $"There is no {what} “{CellFindings.Excerpt(name)}”.", nearest.Or(name, Rule.Fix));
        }
    }

    private static IEnumerable<string> Keys(Table table) => table.AllRows.Select(row => (row[table.Sheet.Key] as string)?.Trim()).OfType<string>();
}
