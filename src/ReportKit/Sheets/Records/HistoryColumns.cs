using ReportKit.Schema;

namespace ReportKit.Sheets.Records;

/// <summary>The sheet History: every change that a merge made, from which "who changed this quotation" is answered.</summary>
public static class HistoryColumns
{
    static HistoryColumns()
    {
        var sheet = new SheetDeclaration("History", "One row for each change that came from a colleague's file. Kept by the tool; sort and filter it as you like.");
        Date = sheet.Text("Date", "Day and time of the change.");
        Who = sheet.Text("Who", "Who made the change.");
        Of = sheet.Text("Sheet", "The sheet of the changed cell.");
        Id = sheet.Text("ID", "The row: the ID or name by which its sheet knows it.");
        Column = sheet.Text("Column", "The column; blank where a whole row was added.");
        Before = sheet.Text("Before", "What the cell held.", new() { Width = 60 });
        After = sheet.Text("After", "What it holds since.", new() { Width = 60 });
        File = sheet.Text("File", "The file that the change came in.", new() { Width = 30 });
        Sheet = sheet.Declared(cells => new HistoryEntry(cells));
    }

    public static Sheet<HistoryEntry> Sheet { get; }

    public static Column<string> Date { get; }

    public static Column<string> Who { get; }

    public static Column<string> Of { get; }

    public static Column<string> Id { get; }

    public static Column<string> Column { get; }

    public static Column<string> Before { get; }

    public static Column<string> After { get; }

    public static Column<string> File { get; }
}
