using ReportKit.Checks.Passages;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Shapes;

/// <summary>One rule that a workbook has to keep. It sees the whole of it and changes nothing.</summary>
public abstract class Check
{
    /// <summary>What a person does about a slip in words that are not ours to change.</summary>
    public const string AgainstTheSource = "Check it against the source.";

    public abstract Rule Rule { get; }

    /// <summary>What is found, in the order of the workbook.</summary>
    public abstract IEnumerable<Finding> Run(DatasetViews views);

    /// <summary>A finding at a place.</summary>
    /// <param name="advice">What to do, where it is not the rule's <see cref="Rule.Fix"/>.</param>
    /// <param name="severity">Where it is not the rule's.</param>
    protected Finding Found(Place place, string message, string? advice = null, Severity? severity = null) =>
        new(Rule, severity ?? Rule.Severity, place, message, advice ?? Rule.Fix);

    /// <summary>A finding in a cell, with what the cell holds as its evidence.</summary>
    protected Finding Found(Table table, Row row, Column column, string message, string? advice = null, Severity? severity = null) =>
        Found(table.Place(row, column), message, advice, severity) with
        {
            Evidence = row[column] is { } value ? CellFindings.Excerpt(column.Kind.Print(value)) : null,
        };

    /// <summary>
    /// A finding in some words of a text, with the words around them as its evidence. Words that somebody else said are to be
    /// checked against the source, and never bring a correction along.
    /// </summary>
    /// <param name="replacement">The words that these can become without change of meaning, or null.</param>
    protected Finding Found(Passage passage, int at, int length, string message, string? replacement = null, Severity? severity = null) =>
        Found(passage, at, length, message, replacement, severity, passage.IsQuotedAt(at));

    /// <summary>A finding in a quotation mark: those that we set around words of others are ours.</summary>
    protected Finding FoundMark(Passage passage, int at, int length, string message, string? replacement = null) =>
        Found(passage, at, length, message, replacement, null, passage.Role == TextRole.Quotation);

    private Finding Found(Passage passage, int at, int length, string message, string? replacement, Severity? severity, bool isTheirs) =>
        Found(passage.Cell.Place, message, isTheirs ? AgainstTheSource : null, severity) with
        {
            Evidence = passage.Around(at, length),
            Correction = replacement is null || isTheirs ? null : passage.Cell.CorrectionOf(passage.Text, at, length, replacement),
        };
}
