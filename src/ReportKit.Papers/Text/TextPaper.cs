using System.Text.RegularExpressions;

namespace ReportKit.Papers.Text;

/// <summary>
/// Reads a paper that is plain text: Markdown, as people type it and as pandoc writes it, or the text of a PDF with the lines of its pages.
/// </summary>
public static partial class TextPaper
{
    private const int LongestLineOfPage = 170;

    /// <param name="text">The whole text, whatever its line ends.</param>
    /// <param name="name">The file's name, without its folder.</param>
    public static Paper Read(string text, string name)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\uFEFF", "", StringComparison.Ordinal);
        return IsOfPages(text) ? new PageText(text, name).Read() : new Markdown(text, name).Read();
    }

    /// <summary>Whether the lines are those of pages: none is long, and nothing is marked up.</summary>
    private static bool IsOfPages(string text)
    {
        if (text.Contains('\f', StringComparison.Ordinal))
            return true;
        var lines = text.Split('\n');
        var tooLong = lines.Count(line => line.Length > LongestLineOfPage && !line.Contains("://", StringComparison.Ordinal));
        var full = lines.Count(line => line.Length > 40);
        return tooLong * 50 <= full && full > 20 && !Marks().IsMatch(text);
    }

    [GeneratedRegex(@"^#{1,6} \S|^\[\^[^\]]+\]:|^[¹²³⁴-⁹⁰]+\s|^> |^\|.*\|\s*$|\]\([^)]+\)|\*\*\S", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
