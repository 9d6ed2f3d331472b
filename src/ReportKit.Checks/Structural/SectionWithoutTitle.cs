using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A section has a title; else its heading is blank, and so is its line in the contents.</summary>
public sealed class SectionWithoutTitle : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK224",
        Severity = Severity.Error,
        Title = "every section has a title",
        Reason = "Its heading would be blank, and so would its line in the contents.",
        Fix = "Fill in the title, or delete the section.",
        Failing = """{"sections": [{"key": "s"}]}""",
        Passing = """{"sections": [{"key": "s", "title": "Introduction"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from section in views.Dataset.Sections.Rows
        where string.IsNullOrWhiteSpace(section.Title)
        select Found(views.Dataset.Sections, section, SectionColumns.Title, $"The section “{CellFindings.Excerpt(section.Key)}” has no title.");
}
