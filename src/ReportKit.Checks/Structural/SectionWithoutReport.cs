using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A section names its report, unless there is only one draft; else no report prints it.</summary>
public sealed class SectionWithoutReport : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK220",
        Severity = Severity.Warning,
        Title = "some report prints every section",
        Reason = "A section that no report prints takes its statements with it.",
        Fix = "Fill in the report.",
        Failing = """{"sections": [{"key": "s"}]}""",
        Passing = """{"sections": [{"key": "s"}], "reports": [{"number": "GE-1"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from section in views.Dataset.Sections.Rows
        where section.Report is null && views.Assignment.ReportOf(section) is null
        select Found(
            views.Dataset.Sections,
            section,
            SectionColumns.Report,
            $"The section “{CellFindings.Excerpt(section.Key)}” names no report, and there is not just one draft: no report prints it.");
}
