using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>An abbreviation and what it stands for.</summary>
public sealed class Abbreviation(RowCells cells) : Row(cells)
{
    public string Name => TextOf(AbbreviationColumns.Abbreviation) ?? "";

    public string? Expansion => TextOf(AbbreviationColumns.Expansion);
}
