using System.Globalization;

namespace ReportKit.Schema;

/// <summary>A heading's level: 1, 2 or 3.</summary>
public sealed record LevelKind : ColumnKind
{
    private static readonly object[] Levels = [1, 2, 3];

    public override string Description => "1, 2 or 3";

    public override IReadOnlyList<string> Allowed { get; } = ["1", "2", "3"];

    public override object Parse(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 3
            ? Levels[level - 1]
            : new Unreadable(text);

    public override string Print(object value) =>
        value is int level ? level.ToString(CultureInfo.InvariantCulture) : base.Print(value);
}
