using ReportKit.Schema;

namespace ReportKit.Sheets.Records;

/// <summary>The sheet Review of a review workbook: what a merge left open, a line each, and what a person decides on it.</summary>
public static class ReviewColumns
{
    static ReviewColumns()
    {
        var sheet = new SheetDeclaration("Review", "One row for each thing that the merge leaves to you.");
        Number = sheet.Text("No", "The number of the line.");
        Of = sheet.Text("Sheet", "The sheet of the master workbook.");
        Id = sheet.Text("ID", "The row: the ID or name by which its sheet knows it.");
        Column = sheet.Text("Column", "The column; blank for a whole row.");
        Why = sheet.Text("Why", "Why it is left to you.");
        Mine = sheet.Text("Mine", "What the master workbook holds.");
        Theirs = sheet.Text("Theirs", "What came back.");
        Decision = sheet.Text("Decision", "Mine, Theirs, or the text that is to stand. Blank: nothing is decided yet, and the workbook keeps its own.");
        Who = sheet.Text("Who", "Who it came from.");
        Base = sheet.Text("Base", "What was sent.");
        Sheet = sheet.Declared(cells => new ReviewRow(cells));
    }

    public static Sheet<ReviewRow> Sheet { get; }

    public static Column<string> Number { get; }

    public static Column<string> Of { get; }

    public static Column<string> Id { get; }

    public static Column<string> Column { get; }

    public static Column<string> Why { get; }

    public static Column<string> Mine { get; }

    public static Column<string> Theirs { get; }

    public static Column<string> Decision { get; }

    public static Column<string> Who { get; }

    public static Column<string> Base { get; }
}
