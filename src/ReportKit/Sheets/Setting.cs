using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>One setting as it stands in the sheet.</summary>
public sealed class Setting(RowCells cells) : Row(cells)
{
    /// <summary>As it is declared, where a setting is called so; else as typed.</summary>
    public string Name => TextOf(SettingColumns.Name) is { } typed ? SettingColumns.Find(typed)?.Name ?? typed : "";

    public string? Value => TextOf(SettingColumns.Value);
}
