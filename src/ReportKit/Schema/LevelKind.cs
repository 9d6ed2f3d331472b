using System.Globalization;
using ReportKit.Spelling;

namespace ReportKit.Schema;

/// <summary>A heading's level: 1, 2 or 3.</summary>
public sealed record LevelKind : ColumnKind<int>
{
    private static readonly object[] Levels = [1, 2, 3];

    public override string Description => "1, 2 or 3";

    public override IReadOnlyList<string> Allowed { get; } = ["1", "2", "3"];

    public override object Parse(string text) => FoldedWord.Of(text) switch
    {
        "1" or "level1" or "l1" or "h1" or "heading1" or "one" or "chapter" => Levels[0],
        "2" or "level2" or "l2" or "h2" or "heading2" or "two" or "session" or "topic" => Levels[1],
        "3" or "level3" or "l3" or "h3" or "heading3" or "three" => Levels[2],
        _ => new Unreadable(text),
    };

    public override string Print(object value) =>
        value is int level ? level.ToString(CultureInfo.InvariantCulture) : base.Print(value);
}
