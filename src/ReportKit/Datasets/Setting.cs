using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>One setting as it stands in the sheet.</summary>
public sealed class Setting(RowCells cells) : Row(cells)
{
    /// <summary>As it is declared, where a setting is called so; else as typed.</summary>
    public string Name => TextOf(SettingColumns.Name) is { } typed ? SettingColumns.Find(typed)?.Name ?? typed : "";

    public string? Value => TextOf(SettingColumns.Value);
}

/// <summary>How a footnote refers back to the one before it.</summary>
public enum BackReferenceStyle
{
    Ibid,
    Ibidem,

    /// <summary><c>Ibid</c>, and a source that comes again later is cited in short.</summary>
    ShortForm,

    /// <summary>Every citation in full.</summary>
    Full,
}
