using ReportKit.Document;

namespace ReportKit.Schema;

/// <summary>
/// A language: a BCP 47 tag, or the name of a language in English or in itself, which becomes its tag. Any other text is kept as
/// typed.
/// </summary>
public sealed record LanguageKind : ColumnKind<string>
{
    /// <summary>Each tag with the names that stand for it; a code of three letters that has a shorter one is a name too (RFC 5646, 2.2.1).</summary>
    private static readonly (string Tag, string[] Names)[] Languages =
    [
        ("en", ["english", "anglais", "inglés", "eng"]),
        ("fr", ["french", "français", "francais", "francés", "fra", "fre"]),
        ("es", ["spanish", "español", "espanol", "castellano", "espagnol", "spa"]),
        ("ar", ["arabic", "العربية", "عربي", "arabe", "árabe", "ara"]),
        ("zh", ["chinese", "中文", "汉语", "漢語", "mandarin", "chinois", "chino", "zho", "chi"]),
        ("ru", ["russian", "русский", "русский язык", "russe", "ruso", "rus"]),
        ("de", ["german", "deutsch", "allemand", "alemán", "deu", "ger"]),
        ("pt", ["portuguese", "português", "portugues", "portugais", "por"]),
        ("it", ["italian", "italiano", "italien", "ita"]),
        ("nl", ["dutch", "nederlands", "nld", "dut"]),
        ("pl", ["polish", "polski", "pol"]),
        ("uk", ["ukrainian", "українська", "ukr"]),
        ("tr", ["turkish", "türkçe", "tur"]),
        ("ja", ["japanese", "日本語", "jpn"]),
        ("ko", ["korean", "한국어", "kor"]),
        ("hi", ["hindi", "हिन्दी", "hin"]),
        ("fa", ["persian", "farsi", "فارسی", "fas", "per"]),
        ("he", ["hebrew", "עברית", "heb"]),
        ("sw", ["swahili", "kiswahili", "swa"]),
        ("el", ["greek", "ελληνικά", "ell", "gre"]),
        ("sv", ["swedish", "svenska", "swe"]),
        ("zh-Hans", ["simplified chinese", "简体中文"]),
        ("zh-Hant", ["traditional chinese", "繁體中文"]),
        ("en-GB", ["british english", "english (uk)", "english (united kingdom)"]),
        ("en-US", ["american english", "english (us)", "english (united states)"]),
        ("pt-BR", ["brazilian portuguese", "portuguese (brazil)"]),
    ];

    public override string Description => "language: a BCP 47 tag or its name";

    /// <summary>The English names of the languages that are known.</summary>
    public static IEnumerable<string> Names => Languages.Select(language => language.Names[0]);

    public override object Parse(string text)
    {
        var typed = text.Trim().TrimEnd('.');
        foreach (var (tag, names) in Languages)
        {
            if (Array.Exists(names, name => name.Equals(typed, StringComparison.OrdinalIgnoreCase)))
                return tag;
        }

        return Script.IsLanguage(typed) ? Canonical(typed) : text;
    }

    /// <summary>The tag with the case of its parts (RFC 5646, 2.1.1): <c>zh-Hans</c>, <c>en-GB</c>.</summary>
    private static string Canonical(string typed)
    {
        var subtags = Script.Subtags(typed.ToLowerInvariant());
        for (var at = 1; at < subtags.Length && subtags[at - 1].Length > 1; at++)
        {
            // The code of the United Kingdom is GB (ISO 3166-1); UK is only kept free.
            if (subtags[at].Length == 2)
                subtags[at] = subtags[at] == "uk" ? "GB" : subtags[at].ToUpperInvariant();
            else if (subtags[at].Length == 4 && char.IsAsciiLetter(subtags[at][0]))
                subtags[at] = char.ToUpperInvariant(subtags[at][0]) + subtags[at][1..];
        }

        return string.Join('-', subtags);
    }
}
