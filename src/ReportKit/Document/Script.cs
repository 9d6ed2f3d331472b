namespace ReportKit.Document;

/// <summary>What a language tag (BCP 47) says of the script it is written in.</summary>
public static class Script
{
    /// <summary>The parts of a tag, as typed; an underscore counts as a hyphen.</summary>
    public static string[] Subtags(string language) => language.Trim().Split('-', '_');

    /// <summary>Whether a text has the form of a tag: a language of two or three letters, and subtags of up to eight.</summary>
    public static bool IsLanguage(string text)
    {
        const int Longest = 35;
        return text.Trim().Length <= Longest
            && Subtags(text) is [{ Length: 2 or 3 } language, ..] subtags
            && language.All(char.IsAsciiLetter)
            && subtags.All(subtag => subtag.Length is > 0 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>
    /// Whether text in this language runs from right to left: by the script subtag where the tag has one, else by the language's
    /// usual script.
    /// </summary>
    public static bool IsRightToLeft(string? language)
    {
        if (language is null)
            return false;

        var subtags = Subtags(language.ToLowerInvariant());
        if (Array.Find(subtags, subtag => subtag.Length == 4) is { } script)
            return script is "arab" or "hebr" or "syrc" or "thaa" or "nkoo" or "adlm" or "rohg";
        return subtags[0] is "ar" or "fa" or "he" or "iw" or "ur" or "ps" or "sd" or "ug" or "yi" or "dv" or "ckb" or "syr" or "nqo";
    }
}
