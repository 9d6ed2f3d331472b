
namespace ReportKit.Spreadsheets.Delimited;

/// <summary>How much sense the letters of a text make that are not of ASCII, beside those around them.</summary>
internal static class Sense
{
    private const string Western = "éèêëàâáäåãçñíìîïóòôöõøúùûüßæœ";
    private const string Eastern = "ąćęłńśźżčďěňřšťůžýőűăđșțşğı";
    private const string Cyrillic = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїє";
    private const string Typographic = "“”„‘’–—…€«»°№•§ ";
    private const string Arabic = "اليمونرتبةعدسفهكقحجشأصطىخإذئءضغزثظؤآ،؟";

    /// <summary>From below 0, for a text that is garbled, to 1; 1 also for a text that is all ASCII.</summary>
    public static double Of(string text)
    {
        var (sum, count) = (0.0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < 0x80)
                continue;
            sum += OfLetter(text, at);
            count++;
        }

        return count == 0 ? 1 : sum / count;
    }

    private static double OfLetter(string text, int at)
    {
        var letter = text[at];
        if (letter == '\uFFFD' || char.IsControl(letter) || letter is >= '\uE000' and <= '\uF8FF')
            return -2;
        if (Typographic.Contains(letter, StringComparison.Ordinal))
            return IsLatin(text, at - 1) && IsLatin(text, at + 1) && letter is not ('’' or '–' or '—') ? -0.3 : 0.6;
        var lower = char.ToLowerInvariant(letter);
        if (letter is >= '\u0400' and <= '\u04FF')
            return OfScript(text, at, Cyrillic.IndexOf(lower, StringComparison.Ordinal), Cyrillic.Length);
        if (letter is >= '\u0600' and <= '\u06FF')
            return OfScript(text, at, Arabic.IndexOf(letter, StringComparison.Ordinal), Arabic.Length);
        if (letter is >= '\u0370' and <= '\u03FF')
            return OfScript(text, at, 5, 30);
        if (letter is >= '\u3040' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF' or >= '\u3000' and <= '\u303F')
            return IsLatin(text, at - 1) || IsLatin(text, at + 1) ? -0.5 : OfSign(letter);
        return OfLatin(text, at, lower);
    }

    /// <summary>Kana, and the signs of the standard that are in daily use, which come first there.</summary>
    private static double OfSign(char letter)
    {
        if (letter is >= '\u3040' and <= '\u30FF' or >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF')
            return 0.9;
        Span<byte> bytes = stackalloc byte[4];
        var length = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes([letter], bytes);
        if (length == 2 && bytes[0] is >= 0xB0 and <= 0xD7 && bytes[1] >= 0xA1)
            return 1;
        length = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes([letter], bytes);
        return length == 2 && bytes[0] is >= 0xA4 and <= 0xC6 ? 0.95 : -0.3;
    }

    private static double OfScript(string text, int at, int rank, int ranks)
    {
        if (rank < 0)
            return -0.3;
        if (IsLatin(text, at - 1) || IsLatin(text, at + 1))
            return -0.5;
        // A capital after a small letter is what another code page makes of a small one.
        if (char.IsUpper(text[at]) && at > 0 && char.IsLower(text[at - 1]))
            return -0.5;
        return (char.IsUpper(text[at]) ? 0.5 : 1) - (0.4 * rank / ranks);
    }

    private static double OfLatin(string text, int at, char lower)
    {
        var known = Western.Contains(lower, StringComparison.Ordinal) ? 1 : Eastern.Contains(lower, StringComparison.Ordinal) ? 0.97 : 0;
        if (known == 0 || !char.IsLetter(lower))
            return -0.2;
        var neighbours = (IsOther(text, at - 1) ? 1 : 0) + (IsOther(text, at + 1) ? 1 : 0);
        if (char.IsUpper(text[at]) && at > 0 && char.IsLower(text[at - 1]))
            return -0.5;
        return neighbours == 2 ? -0.5 : neighbours == 1 ? 0.3 : char.IsUpper(text[at]) ? 0.8 : known;
    }

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);

    private static bool IsOther(string text, int at) => at >= 0 && at < text.Length && text[at] >= 0x80 && char.IsLetter(text[at]);
}
