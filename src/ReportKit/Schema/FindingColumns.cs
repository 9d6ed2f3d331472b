using ReportKit.Datasets;

namespace ReportKit.Schema;

/// <summary>The sheet Findings of a marked copy: what was found in a workbook, with a link to each cell.</summary>
public static class FindingColumns
{
    static FindingColumns()
    {
        var sheet = new SheetDeclaration("Findings", "One row for each finding.");
        Cell = sheet.Text("Cell", "Where it is; a link.");
        Severity = sheet.Text("Severity", "How much it matters.");
        Code = sheet.Text("Code", "The rule.");
        Finding = sheet.Text("Finding", "What is wrong.");
        Advice = sheet.Text("What to do", "What to do about it.");
        Evidence = sheet.Text("Words", "The words in question.");
        Correction = sheet.Text("Correction", "What the cell would hold then, where that is sure.");
        Sheet = sheet.Declared(cells => new ListedFinding(cells));
    }

    public static Sheet<ListedFinding> Sheet { get; }

    public static Column Cell { get; }

    public static Column Severity { get; }

    public static Column Code { get; }

    public static Column Finding { get; }

    public static Column Advice { get; }

    public static Column Evidence { get; }

    public static Column Correction { get; }
}
