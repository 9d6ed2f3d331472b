using ReportKit.Languages;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition;

/// <summary>The language of a paper, by its small words and its script.</summary>
internal static class PaperLanguage
{
    private static readonly (string Tag, string[] Words)[] SmallWords =
    [
        ("en", ["the", "of", "and", "to", "in", "that", "for", "on", "with", "by"]),
        ("fr", ["le", "la", "les", "des", "et", "du", "une", "dans", "que", "pour"]),
        ("es", ["el", "los", "las", "del", "y", "una", "en", "que", "para", "por"]),
        ("ru", ["и", "в", "на", "что", "по", "для", "не", "с", "от", "о"]),
        ("ar", ["في", "من", "على", "إلى", "أن", "عن", "التي", "هذا", "هذه", "ما"]),
    ];

    /// <summary>English where nothing tells.</summary>
    public static ReportLanguage Of(IEnumerable<string> paragraphs)
    {
        var words = paragraphs.SelectMany(PaperWords.Of).Take(4000).ToList();
        if (words.Count(word => word.Any(letter => letter is >= '\u4E00' and <= '\u9FFF')) * 2 > words.Count)
            return ReportLanguage.Of("zh");
        var counts = SmallWords.Select(language => (language.Tag, Count: words.Count(word => Array.IndexOf(language.Words, word) >= 0))).OrderByDescending(language => language.Count).ToList();
        return ReportLanguage.Of(counts[0].Count > 0 ? counts[0].Tag : "en");
    }
}
