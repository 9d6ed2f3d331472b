using System.Collections.Immutable;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>What is found in a table while its rows are read: each with its place there, and with the cell of ours that it concerns.</summary>
internal sealed class Remarks(ForeignTable table)
{
    /// <summary>What is found in cell after cell is said so often, and then counted.</summary>
    private const int MostOfKind = 20;

    private readonly List<Finding> findings = [.. table.Findings];
    private readonly Dictionary<string, int> counts = [];

    public ImmutableArray<Finding> All =>
    [
        .. findings,
        .. counts.Where(count => count.Value > MostOfKind).Select(count => new Finding(
            FileRules.Guessed, Severity.Warning, new Place(table.Name), $"{count.Value - MostOfKind} more cells are like this: {count.Key}")),
    ];

    /// <summary>Of a cell of the table, or of a row where <paramref name="column"/> is negative.</summary>
    public void Add(Rule rule, Severity severity, int row, int column, string message, string advice = "") =>
        findings.Add(new Finding(rule, severity, new Place(table.Address(row, column)), message, advice));

    /// <summary>Of the table as a whole.</summary>
    public void Add(Rule rule, Severity severity, string message, string advice = "") =>
        findings.Add(new Finding(rule, severity, new Place(table.Name), message, advice));

    /// <summary>Of a cell that came into one of ours.</summary>
    /// <param name="line">The line of our row.</param>
    public void AddOfCell(Rule rule, Severity severity, int row, int column, Column ours, int line, string message, string advice = "")
    {
        if (severity != Severity.Error && (counts[message.Split('“')[0]] = counts.GetValueOrDefault(message.Split('“')[0]) + 1) > MostOfKind)
            return;
        findings.Add(new Finding(rule, severity, new Place(table.Address(row, column), Headings.Target.Of(ours).Sheet, line, ours), message, advice));
    }

    /// <summary>A value that a column of ours cannot hold; it is kept as typed.</summary>
    public void AddUnreadable(int row, int column, Column ours, int line, string typed) =>
        findings.Add(CellFindings.Unreadable(new Place(table.Address(row, column), Headings.Target.Of(ours).Sheet, line, ours), ours, typed));
}
