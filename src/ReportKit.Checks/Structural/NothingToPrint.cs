using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A workbook has what a report is made of; a new one is told what to fill in first, and what comes after.</summary>
public sealed class NothingToPrint : Check
{
    /// <summary>By this, building tells a new workbook from one whose report has no statements yet.</summary>
    public const string Code = "RK268";

    public override Rule Rule { get; } = new()
    {
        Code = Code,
        Severity = Severity.Warning,
        Title = "a workbook has a report, a section and a statement",
        Reason = "There is nothing to print without them.",
        Fix = "Fill in a row of Reports first, then of Sections, Sources and Speakers, and last of Statements.",
        Failing = """{}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s"}], "statements": [{"section": "s"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var dataset = views.Dataset;
        if (!IsNew(dataset))
            return [];
        return dataset switch
        {
            { Reports.Rows.IsEmpty: true } => [Missing(dataset.Reports, "a row with its Number (such as GE-001), its Title and its Date", $"Then come {SectionColumns.Sheet}, {SourceColumns.Sheet}, {SpeakerColumns.Sheet} and {StatementColumns.Sheet}, in this order; the Guide says what goes where.")],
            { Sections.Rows.IsEmpty: true } => [Missing(dataset.Sections, "a row with a Key, its Report, its Level and its Title", $"Then come {SourceColumns.Sheet}, {SpeakerColumns.Sheet} and {StatementColumns.Sheet}.")],
            _ => [Missing(dataset.Statements, "a row with its Report, its Section, its Speaker, its Text and its Source", $"Sources and speakers are rows of their own sheets, {SourceColumns.Sheet} and {SpeakerColumns.Sheet}.")],
        };
    }

    /// <summary>Whether the workbook has nothing yet that a report prints below its headings.</summary>
    internal static bool IsNew(Dataset dataset) =>
        dataset.Statements.Rows.IsEmpty && !dataset.Sections.Rows.Any(section => section.Introduction is not null);

    /// <summary>A finding at the row that is to be filled in.</summary>
    private Finding Missing(Table table, string row, string then)
    {
        const int FirstRow = 2;
        return Found(table.PlaceAt(FirstRow, table.Sheet.Key), $"The sheet {table.Sheet} has no rows yet, and there is nothing to print.", $"Fill in {row} next. {then}");
    }
}
