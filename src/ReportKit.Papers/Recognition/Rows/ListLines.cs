using System.Text.RegularExpressions;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>Items of lists: by their mark, or by a bullet or letter among their words.</summary>
internal static partial class ListLines
{
    public static bool IsItem(PaperLine line) => line.Look.ListMark is not null || Bullet().IsMatch(line.Passage.Text);

    public static bool IsBullet(PaperLine line) => line.Look.ListMark is { IsNumber: false } || Bullet().IsMatch(line.Passage.Text);

    /// <summary>The item without its bullet; with its number, which is a word of the paper.</summary>
    public static Passage WordsOf(PaperLine line)
    {
        if (Bullet().Match(line.Passage.Text) is { Success: true } bullet)
            return line.Passage.From(bullet.Length).Trim();
        return line.Look.ListMark is { IsNumber: true, Label: var label } && label.Any(char.IsLetterOrDigit) && !line.Passage.Text.StartsWith(label, StringComparison.Ordinal)
            ? Passage.Of(label + " ").Append(line.Passage)
            : line.Passage;
    }

    [GeneratedRegex(@"^\s*[-–—•·▪●◦‣►\uF0B7*]\s+(?=\S)")]
    private static partial Regex Bullet();
}
