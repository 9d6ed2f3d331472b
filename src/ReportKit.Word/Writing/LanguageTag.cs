namespace ReportKit.Word.Writing;

/// <summary>Languages as Word names them: by region where BCP 47 names the script.</summary>
internal static class LanguageTag
{
    /// <summary>The tag under which Word knows an East Asian language; null for all others.</summary>
    public static string? EastAsian(string? tag)
    {
        if (tag is null)
            return null;

        var subtags = tag.ToLowerInvariant().Split('-', '_');
        return subtags[0] switch
        {
            "zh" or "yue" => Array.Exists(subtags, subtag => subtag is "hant" or "tw" or "hk" or "mo") ? "zh-TW" : "zh-CN",
            "ja" => "ja-JP",
            "ko" => "ko-KR",
            _ => null,
        };
    }
}
