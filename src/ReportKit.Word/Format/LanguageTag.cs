using ReportKit.Document;

namespace ReportKit.Word.Format;

/// <summary>A language as <c>w:lang</c> (ECMA-376-1, 17.3.2.20) takes it: under the attribute of the script it is written in.</summary>
/// <param name="Attribute"><c>val</c>, <c>eastAsia</c> or <c>bidi</c>.</param>
/// <param name="Tag">As Word names it: by region where BCP 47 names the script.</param>
internal sealed record LanguageTag(string Attribute, string Tag)
{
    public bool IsEastAsian => Attribute == "eastAsia";

    public bool IsRightToLeft => Attribute == "bidi";

    /// <summary>The script that a theme names the fonts of an East Asian language by.</summary>
    public string EastAsianScript => Tag switch
    {
        "zh-TW" => "Hant",
        "ja-JP" => "Jpan",
        "ko-KR" => "Hang",
        _ => "Hans",
    };

    /// <summary>Null where there is no language, or what stands there is none.</summary>
    public static LanguageTag? Of(string? language)
    {
        if (language is null || !Script.IsLanguage(language))
            return null;
        if (EastAsian(language) is { } region)
            return new LanguageTag("eastAsia", region);
        return new LanguageTag(Script.IsRightToLeft(language) ? "bidi" : "val", string.Join('-', Script.Subtags(language)));
    }

    private static string? EastAsian(string language)
    {
        var subtags = Script.Subtags(language.ToLowerInvariant());
        return subtags[0] switch
        {
            "zh" or "yue" => Array.Exists(subtags, subtag => subtag is "hant" or "tw" or "hk" or "mo") ? "zh-TW" : "zh-CN",
            "ja" => "ja-JP",
            "ko" => "ko-KR",
            _ => null,
        };
    }
}
