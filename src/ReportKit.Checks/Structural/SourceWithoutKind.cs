using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A source without a citation of its own has a kind, because the form of its footnote depends on it.</summary>
public sealed class SourceWithoutKind : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK229",
        Severity = Severity.Warning,
        Title = "every source has a kind",
        Reason = "The form of its footnote depends on it, and whether 1:14:20 is a time or a number.",
        Fix = "Choose one, such as Video or Document.",
        Failing = """{"sources": [{"id": "a", "title": "Assembly"}]}""",
        Passing = """{"sources": [{"id": "a", "title": "Assembly", "kind": "Video"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from source in views.Dataset.Sources.Rows
        where source.CiteAs is null && source[SourceColumns.Kind] is null
        select Found(views.Dataset.Sources, source, SourceColumns.Kind, $"The source “{CellFindings.Excerpt(source.Id)}” has no kind.");
}
