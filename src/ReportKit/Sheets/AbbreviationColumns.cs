using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>The sheet Abbreviations.</summary>
public static class AbbreviationColumns
{
    static AbbreviationColumns()
    {
        var sheet = new SheetDeclaration("Abbreviations", "The abbreviations that the reports use.");
        Abbreviation = sheet.Key("Abbreviation", "The short form.");
        Expansion = sheet.Text("Expansion", "What it stands for.", new() { IsTerm = true, Width = 44 });
        Sheet = sheet.Declared(cells => new Abbreviation(cells));
    }

    public static Sheet<Abbreviation> Sheet { get; }

    public static Column<string> Abbreviation { get; }

    public static Column<string> Expansion { get; }
}
