using Newtonsoft.Json.Linq;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests;

/// <summary>The example of a rule, tried: words stand in a cell of each role at once.</summary>
internal static class Example
{
    public static Finding[] Run(Check check, string example) => [.. check.Run(new DatasetViews(Dataset(check, example)))];

    /// <summary>What the rule finds in the failing example once a correction is made.</summary>
    public static Finding[] RunCorrected(Check check, Finding finding)
    {
        var dataset = Dataset(check, check.Rule.Failing);
        var (sheet, column) = (finding.Place.Sheet!, finding.Place.Column!);
        var corrected = dataset.With(sheet, [.. dataset[sheet].AllRows.Select(row =>
            row.Line == finding.Place.Line ? row.Cells.WithCell(column, column.Kind.Parse(finding.Correction!.After)) : row.Cells)]);
        return [.. check.Run(new DatasetViews(corrected))];
    }

    /// <summary>Whether a finding stands in words that somebody else said.</summary>
    public static bool IsQuotation(Check check, Finding finding) =>
        finding.Place.Column == StatementColumns.Text
        && Dataset(check, check.Rule.Failing).Statements.Rows.Single(row => row.Line == finding.Place.Line).Kind is StatementKind.Statement or StatementKind.Continuation;

    private static Dataset Dataset(Check check, string example) => check is TextCheck ? InEachRole(Sample.Quoted(example)) : WithRecords(JObject.Parse(example));

    /// <summary>Interchange JSON that may hold rows of the sheets that the tool keeps, too.</summary>
    public static Dataset WithRecords(JObject json)
    {
        var records = MasterWorkbook.Records.ToDictionary(sheet => sheet, sheet => json.Remove(sheet.JsonName, out var rows) ? rows! : new JArray());
        return records.Aggregate(Sample.Dataset(json.ToString()), (dataset, record) => record.Value.Any() ? dataset.With(record.Key, [.. record.Value.Select((row, line) => Cells(record.Key, line, row))]) : dataset);
    }

    private static RowCells Cells(Sheet sheet, int line, JToken row) =>
        RowCells.Of(sheet, line, sheet.Columns.Select(column => (column, row[column.JsonName] is { } value ? column.Kind.Parse((string)value!) : null)));

    /// <summary>A dataset that holds these words, given as a JSON string, in a cell of each role.</summary>
    public static Dataset InEachRole(string words) => Sample.Dataset($$"""
        {
          "reports": [{"number": "GE-1", "title": {{words}}}],
          "sections": [{"key": "s", "report": "GE-1", "title": {{words}}, "introduction": {{words}}, "note": {{words}}}],
          "statements": [
            {"report": "GE-1", "section": "s", "text": {{words}}},
            {"report": "GE-1", "section": "s", "kind": "Narrative", "text": {{words}}},
            {"report": "GE-1", "section": "s", "kind": "Heading", "text": {{words}}},
            {"report": "GE-1", "section": "s", "text": "Words.", "leadIn": {{words}}, "note": {{words}}, "context": {{words}}}
          ],
          "sources": [{"id": "a", "citeAs": {{words}}}, {"id": "b", "title": {{words}}}]
        }
        """);
}
