using System.Buffers;
using System.Text;

namespace ReportKit.Document;

/// <summary>The characters that XML 1.0 (section 2.2) lets a document hold.</summary>
public static class PrintableText
{
    private static readonly SearchValues<char> Doubtful = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (char)code), '\uFFFE', '\uFFFF']);

    /// <summary>The index of the first character that may not be printed, or -1.</summary>
    public static int FirstUnprintable(string text)
    {
        var control = text.AsSpan().IndexOfAny(Doubtful);
        var surrogate = LoneSurrogate(text);
        return control < 0 ? surrogate : surrogate < 0 ? control : Math.Min(control, surrogate);
    }

    /// <summary>The text without what may not be printed.</summary>
    public static string Of(string text)
    {
        if (FirstUnprintable(text) < 0)
            return text;

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                kept.Append(text[at++]).Append(text[at]);
            else if (!char.IsSurrogate(text[at]) && !Doubtful.Contains(text[at]))
                kept.Append(text[at]);
        }

        return kept.ToString();
    }

    private static int LoneSurrogate(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return at;
            at++;
        }

        return -1;
    }
}
