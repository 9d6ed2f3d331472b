using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spelling;

namespace ReportKit.Checks.Structural.Keys;

/// <summary>Every report that a section or statement names is in Reports.</summary>
public sealed class UnknownReport : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK205",
        Severity = Severity.Error,
        Title = "every report that a section or statement names is in Reports",
        Reason = "A row whose report is not there is printed nowhere.",
        Fix = "Correct the number, or add the report.",
        Failing = """{"statements": [{"report": "GE-1"}]}""",
        Passing = """{"statements": [{"report": "GE-1"}], "reports": [{"number": "GE-1"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var nearest = new NearestNames(views.Dataset.Reports.Keys);
        return
        [
            .. Unknown(views.Dataset, views.Dataset.Sections, SectionColumns.Report, nearest),
            .. Unknown(views.Dataset, views.Dataset.Statements, StatementColumns.Report, nearest),
        ];
    }

    private IEnumerable<Finding> Unknown(Dataset dataset, Table table, Column column, NearestNames nearest) =>
        from row in table.AllRows
        let number = row[column] as string
        where number is not null && dataset.Reports.Find(number) is null
        select Found(
            table,
            row,
            column,
            $"There is no report “{CellFindings.Excerpt(number)}” in the sheet Reports.",
            nearest.Or(number, Rule.Fix));
}
