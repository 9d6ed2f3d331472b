using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.UseCases.Hosts;
using ReportKit.UseCases.Reports;

namespace ReportKit.UseCases.Checking;

/// <summary>Which findings of a dataset are asked for.</summary>
internal sealed class FindingScope
{
    private readonly ReportScope? report;
    private readonly ChosenRules rules;

    /// <param name="number">Only what concerns the report of this number; null: everything.</param>
    /// <exception cref="RefusalException">There is no such report.</exception>
    public FindingScope(Dataset dataset, string? number, ChosenRules rules)
    {
        report = ReportChoice.Named(dataset.Reports, number) is { } named ? new ReportScope(named, dataset) : null;
        this.rules = rules;
    }

    public bool Holds(Finding finding) => rules.Hold(finding) && report?.Holds(finding.Place) != false;
}
