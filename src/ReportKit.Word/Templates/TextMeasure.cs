using ReportKit.Document;

namespace ReportKit.Word.Templates;

/// <summary>Guesses how much room words take, a little too much rather than too little: neither Word nor its fonts are at hand.</summary>
internal static class TextMeasure
{
    /// <summary>Bold letters, and fonts wider than Arial, by whose letters the widths are.</summary>
    private const double Wider = 1.12;

    /// <summary>How high a line is, in heights of its letters.</summary>
    public static double LineHeight(string text) => text.Any(IsIdeograph) ? 1.5 : 1.2;

    /// <summary>The width of a text in heights of its letters.</summary>
    public static double Width(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var letter in text)
            width += WidthOf(letter);
        return width * Wider;
    }

    /// <summary>How many lines a text takes.</summary>
    /// <param name="width">Of a line, in heights of the letters.</param>
    public static int Lines(string text, double width)
    {
        var lines = 0;
        foreach (var line in PrintableText.Of(text).Split('\n'))
            lines += LinesOf(line, Math.Max(1, width));
        return lines;
    }

    private static int LinesOf(string text, double width)
    {
        var lines = 1;
        var at = 0.0;
        foreach (var word in text.Split(' '))
        {
            var length = Width(word);
            var breaksAnywhere = word.Any(IsIdeograph);
            if (at > 0 && !breaksAnywhere && at + length > width)
            {
                lines++;
                at = 0;
            }

            // What fits no line is broken within.
            at += length;
            for (; at > width; at -= width)
                lines++;
            at += Width(" ");
        }

        return lines;
    }

    private static double WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 'I' or '\'' or '.' or ',' or ':' or ';' or '|' or '!' or ' ' or '\u00A0' or 'f' or 't' or '(' or ')' or '/' or 'r' => 0.3,
        'm' or 'M' or 'W' or '@' or '%' or '—' or '…' => 0.9,
        >= 'A' and <= 'Z' or 'w' => 0.71,
        < '\u0250' => char.IsUpper(letter) ? 0.72 : 0.55,
        >= '\u0400' and < '\u0530' => char.IsUpper(letter) ? 0.72 : 0.6,
        _ => IsIdeograph(letter) || char.IsSurrogate(letter) ? 1 : 0.6,
    };

    /// <summary>A letter as wide as it is high, after which a line may end.</summary>
    private static bool IsIdeograph(char letter) => letter is >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60';
}
