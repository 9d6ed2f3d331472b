using System.Text.RegularExpressions;
using ReportKit.Document;

namespace ReportKit.Excel.Worksheets;

/// <summary>Words as the text of cells and notes holds them (ST_Xstring, ECMA-376-1, 22.9.2.19).</summary>
internal static partial class EscapedText
{
    /// <summary>Characters that XML cannot hold, and words that look like their escapes, as escapes.</summary>
    public static string Of(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
            text = Escape().Replace(text, "_x005F_");
        for (int at; (at = PrintableText.FirstUnprintable(text)) >= 0;)
            text = $"{text[..at]}_x{(int)text[at]:X4}_{text[(at + 1)..]}";
        return text;
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4})")]
    private static partial Regex Escape();
}
