using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks;

/// <summary>Everything that was found in a workbook.</summary>
/// <param name="Findings">What is open: what reading found, then by rule in the order of the workbook.</param>
/// <param name="Accepted">What somebody accepted, and the cell still says.</param>
public sealed record CheckResult(ImmutableArray<Finding> Findings, ImmutableArray<Finding> Accepted)
{
    public static CheckResult Of(Outcome<Dataset> read)
    {
        ImmutableArray<Finding> found = [.. WithKeys(read), .. OfRules(read)];
        if (found.IsEmpty || read.Value.Accepted.Rows.IsEmpty)
            return new CheckResult(found, []);

        var acceptances = new Acceptances(read.Value);
        var accepted = found.Where(acceptances.Hold).ToHashSet(ReferenceEqualityComparer.Instance);
        return new CheckResult([.. found.Where(finding => !accepted.Contains(finding))], [.. found.Where(accepted.Contains)]);
    }

    /// <summary>As a person goes through the workbook: what concerns all of it, then sheet by sheet, row by row.</summary>
    public static ImmutableArray<Finding> InOrder(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Place.Sheet is { } sheet ? MasterWorkbook.Sheets.IndexOf(sheet) : -1)
            .ThenBy(finding => finding.Place.Line)
            .ThenBy(finding => finding.Place.Column, Column.SheetOrder),
    ];

    /// <summary>What the rules find. A place in a source that a spreadsheet program made a date of was told when it was read: one slip is told once.</summary>
    private static IEnumerable<Finding> OfRules(Outcome<Dataset> read)
    {
        HashSet<Place>? told = null;
        foreach (var finding in RuleRun.Of(read.Value))
        {
            if (finding.Place.Column is not { } column || (column != StatementColumns.Locator && column != StatementColumns.AlsoLocator))
                yield return finding;
            else if (!(told ??= [.. read.Findings.Select(before => Cell(before.Place))]).Contains(Cell(finding.Place)))
                yield return finding;
        }
    }

    private static Place Cell(Place place) => new("", place.Sheet, place.Line, place.Column);

    /// <summary>The findings of the reading, which goes cell by cell, with the keys of their rows.</summary>
    private static IEnumerable<Finding> WithKeys(Outcome<Dataset> read)
    {
        var rows = new Dictionary<Sheet, Dictionary<int, Row>>();
        foreach (var finding in read.Findings)
        {
            var (_, sheet, line, _, key) = finding.Place;
            if (sheet is null || line < 0 || key is not null)
                yield return finding;
            else
                yield return finding with { Place = finding.Place with { Key = (RowsOf(sheet).GetValueOrDefault(line)?[sheet.Key] as string)?.Trim() } };
        }

        Dictionary<int, Row> RowsOf(Sheet sheet)
        {
            if (!rows.TryGetValue(sheet, out var byLine))
                rows[sheet] = byLine = read.Value[sheet].AllRows.DistinctBy(row => row.Line).ToDictionary(row => row.Line);
            return byLine;
        }
    }
}
