namespace ReportKit.Document;

/// <summary>What a language tag says about the direction of its script.</summary>
public static class Script
{
    /// <summary>
    /// Whether text in this language runs from right to left: by the script subtag of BCP 47 where the tag has one, else by the
    /// language's usual script.
    /// </summary>
    public static bool IsRightToLeft(string? language)
    {
        if (language is null)
            return false;

        var subtags = language.Trim().ToLowerInvariant().Split('-', '_');
        if (Array.Find(subtags, subtag => subtag.Length == 4) is { } script)
            return script is "arab" or "hebr" or "syrc" or "thaa" or "nkoo" or "adlm" or "rohg";
        return subtags[0] is "ar" or "fa" or "he" or "iw" or "ur" or "ps" or "sd" or "ug" or "yi" or "dv" or "ckb" or "syr" or "nqo";
    }
}
