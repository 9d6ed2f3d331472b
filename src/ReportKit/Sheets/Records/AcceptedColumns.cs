using ReportKit.Schema;

namespace ReportKit.Sheets.Records;

/// <summary>The sheet Accepted: findings that somebody looked at and found to be no mistake.</summary>
public static class AcceptedColumns
{
    static AcceptedColumns()
    {
        var sheet = new SheetDeclaration("Accepted", "One row for each finding that is accepted and no longer listed. Written when somebody accepts a finding, or by hand; delete a row to have its finding back.");
        Code = sheet.Text("Code", "The rule, such as RK301.", new() { Width = 14 });
        Key = sheet.Text("Key", "The row: the ID or name by which its sheet knows it.");
        Column = sheet.Text("Column", "The column; blank: any of the row.");
        Reason = sheet.Text("Reason", "Why it is no mistake.");
        Who = sheet.Text("Who", "Who accepted it.");
        Date = sheet.Text("Date", "When.");
        Mark = sheet.Text("Mark", "A mark of the cell as it was, so that the finding comes back when its text changes. Leave it blank in a new row; the tool fills it in.");
        Sheet = sheet.Declared(cells => new AcceptedFinding(cells));
    }

    public static Sheet<AcceptedFinding> Sheet { get; }

    public static Column<string> Code { get; }

    public static Column<string> Key { get; }

    public static Column<string> Column { get; }

    public static Column<string> Reason { get; }

    public static Column<string> Who { get; }

    public static Column<string> Date { get; }

    public static Column<string> Mark { get; }
}
