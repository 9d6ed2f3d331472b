using System.Text.RegularExpressions;

namespace ReportKit.Papers.Text;

/// <summary>A line of a page.</summary>
/// <param name="Page">From 1.</param>
internal sealed record PageLine(string Text, int Page)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A page of a text, from which running lines and footnotes are taken away.</summary>
internal sealed partial class TextPage(int number, List<PageLine> lines)
{
    public int Number { get; } = number;

    public List<PageLine> Lines { get; } = lines;

    /// <summary>The pages: parted by form feeds, or, where a program made spaces of them, by lines that begin with a single space.</summary>
    public static List<TextPage> Of(string text)
    {
        var isFed = text.Contains('\f', StringComparison.Ordinal);
        if (!isFed)
            text = IsSpaced(text) ? PageStart().Replace(text, "\f") : text;
        return [.. text.Split('\f').Select((page, at) => new TextPage(at + 1, [.. page.Split('\n').Select(line => new PageLine(line.Replace('\u00A0', ' ').TrimEnd(), at + 1))]))];
    }

    /// <summary>Whether so few lines begin with a space that they begin pages.</summary>
    private static bool IsSpaced(string text)
    {
        var lines = text.Split('\n').Where(line => line.Trim().Length > 0).ToList();
        var spaced = lines.Count(line => line.Length > 1 && line[0] == ' ' && line[1] != ' ');
        return spaced > 1 && spaced * 15 < lines.Count && !lines.Exists(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Trim().Length > 20);
    }

    [GeneratedRegex(@"^ (?=\S)", RegexOptions.Multiline)]
    private static partial Regex PageStart();
}
