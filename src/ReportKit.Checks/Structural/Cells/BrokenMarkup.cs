using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>What looks like markup can be read as such. It is printed as typed; a footnote that is lost by it is an error.</summary>
public sealed class BrokenMarkup : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK207",
        Severity = Severity.Error,
        Title = "markup can be read",
        Reason = "It is printed as typed; a footnote in it is lost.",
        Fix = "Close what is open, or put a backslash before the mark.",
        Failing = """{"statements": [{"text": "an ^[open note"}]}""",
        Passing = """{"statements": [{"text": "a ^[closed note]"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from cell in views.Cells
        where cell.HasMarkup
        from problem in cell.Markup.Problems
        select Found(
            cell.Place,
            problem.Message,
            $"It is printed as typed: {CellFindings.Excerpt(problem.Excerpt)}",
            problem.IsLost ? Severity.Error : Severity.Warning) with
        {
            Evidence = CellFindings.Excerpt(problem.Excerpt),
        };
}
