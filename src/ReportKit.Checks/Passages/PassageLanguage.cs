using ReportKit.Datasets;

namespace ReportKit.Checks.Passages;

/// <summary>In which language the words of a text are, as far as its row and the report say.</summary>
internal static class PassageLanguage
{
    /// <summary>Whether a text is in English.</summary>
    public static bool IsEnglish(Passage passage, Settings settings) => IsEnglish(passage.Language ?? settings.Language);

    /// <summary>Whether the report itself is.</summary>
    public static bool IsEnglish(Settings settings) => IsEnglish(settings.Language);

    /// <summary>Whether the row of quoted words names another language than that of the report.</summary>
    public static bool IsForeign(Passage passage, Settings settings) =>
        passage.Language is { } language && !Primary(language).Equals(Primary(settings.Language), StringComparison.OrdinalIgnoreCase);

    private static bool IsEnglish(string tag) => Primary(tag).Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The language of a tag, without script and region (BCP 47).</summary>
    private static ReadOnlySpan<char> Primary(string tag)
    {
        var primary = tag.AsSpan().Trim();
        return primary.IndexOfAny('-', '_') is >= 0 and var end ? primary[..end] : primary;
    }
}
