using ReportKit.Schema;

namespace ReportKit.Sheets.Records;

/// <summary>The sheet Findings of a marked copy: what was found in a workbook, with a link to each cell.</summary>
public static class FindingColumns
{
    static FindingColumns()
    {
        var sheet = new SheetDeclaration("Findings", "One row for each finding.");
        Cell = sheet.Text("Cell", "Where it is; a link.");
        Severity = sheet.Text("Severity", "How much it matters.");
        Code = sheet.Text("Code", "The rule.", new() { Width = 14 });
        Finding = sheet.Text("Finding", "What is wrong.", new() { Width = 60 });
        Advice = sheet.Text("What to do", "What to do about it.", new() { Width = 60 });
        Evidence = sheet.Text("Words", "The words in question.", new() { Width = 60 });
        Correction = sheet.Text("Correction", "What the cell would hold then, where that is sure.", new() { Width = 60 });
        Sheet = sheet.Declared(cells => new ListedFinding(cells));
    }

    public static Sheet<ListedFinding> Sheet { get; }

    public static Column<string> Cell { get; }

    public static Column<string> Severity { get; }

    public static Column<string> Code { get; }

    public static Column<string> Finding { get; }

    public static Column<string> Advice { get; }

    public static Column<string> Evidence { get; }

    public static Column<string> Correction { get; }
}
