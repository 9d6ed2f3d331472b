using System.Globalization;

namespace ReportKit.Papers.Text;

/// <summary>Lines of a text that no blank line parts.</summary>
/// <param name="Place">Its first line.</param>
internal sealed record TextBlock(List<string> Lines, string Place)
{
    /// <summary>A shorter paragraph may be a heading or a label, which ends without a stop.</summary>
    private const int ShortestBroken = 60;

    /// <summary>Stands where the footnotes of a page were.</summary>
    public static TextBlock PageEnd { get; } = new([], "");

    public bool IsPageEnd => Lines.Count == 0;

    public static List<TextBlock> Of(string text)
    {
        var blocks = new List<TextBlock>();
        var lines = new List<string>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                lines.Add(line.Replace('\u00A0', ' '));
            else
                Close(number);
        }

        Close(number + 1);
        return blocks;

        void Close(int next)
        {
            if (lines.Count > 0)
                blocks.Add(new TextBlock([.. lines], "line " + (next - lines.Count).ToString(CultureInfo.InvariantCulture)));
            lines.Clear();
        }
    }

    /// <summary>Whether a paragraph is broken off here, and the next one goes on with it.</summary>
    public bool GoesOnIn(TextBlock next)
    {
        var (before, after) = (Lines[^1].TrimEnd(), next.Lines[0].TrimStart());
        return before.Length > 0 && after.Length > 0
            && (char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or '-' or '’' or '(' or '–')
            && (char.IsLower(after[0]) || (Lines.Sum(line => line.Length) > ShortestBroken && char.IsLetter(after[0]) && next.Lines.Sum(line => line.Length) > ShortestBroken));
    }

    public TextBlock With(TextBlock next) => this with { Lines = [.. Lines[..^1], Lines[^1].TrimEnd() + " " + next.Lines[0].TrimStart(), .. next.Lines[1..]] };
}
