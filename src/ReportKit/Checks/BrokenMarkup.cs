using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks;

/// <summary>What looks like markup can be read as such. It is printed as typed; a footnote that is lost by it is an error.</summary>
public sealed class BrokenMarkup : ICheck
{
    public string Code => "RK207";

    public string Title => "markup can be read";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
        from cell in MarkupCells.Of(dataset)
        from problem in cell.Text.Problems
        select new Diagnostic(
            Code,
            problem.IsLost ? Severity.Error : Severity.Warning,
            cell.Table.Place(cell.Row, cell.Column),
            problem.Message,
            $"It is printed as typed: {CellFindings.Excerpt(problem.Excerpt)}");
}
