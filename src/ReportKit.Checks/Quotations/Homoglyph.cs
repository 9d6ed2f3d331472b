using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations;

/// <summary>
/// No letter of another alphabet stands for one that looks the same: Cyrillic or Greek in a Latin word, or Latin in a Cyrillic one.
/// Parts of a word that a hyphen or an apostrophe sets apart may have alphabets of their own.
/// </summary>
public sealed class Homoglyph : Check
{
    private const string Foreign = "аеорсухіјѕһԁАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string Latin = "aeopcyxijshdABEKMHOPCTYXIJSABEZHIKMNOPTYXo";

    public override Rule Rule { get; } = new()
    {
        Code = "RK325",
        Severity = Severity.Warning,
        Title = "a word is written in one alphabet",
        Reason = "A Cyrillic “а” looks like a Latin one, but search, spelling checks and links do not take it for one.",
        Fix = "Type the word anew.",
        HasCorrection = true,
        Failing = """{"statements": [{"text": "H\u0430rbour."}, {"kind": "Narrative", "text": "The h\u0430rbour."}]}""",
        Passing = """{"statements": [{"text": "Harbour, \u043f\u043e\u0440\u0442, IT-\u043f\u043e\u0440\u0442, 5 \u03bcm."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var term in views.Vocabulary.Terms)
        {
            if (!term.Word.AsSpan().ContainsAnyInRange('\u0370', '\u052F'))
                continue;

            foreach (var (start, end) in Parts(term.Word))
            {
                if (Corrected(term.Word[start..end]) is not { } corrected)
                    continue;
                foreach (var use in term.Uses.Where(use => corrected.Length > 2 || IsAmongLatin(use.Passage.Text)))
                    yield return Mixed(use, term.Word, start, corrected);
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Parts(string word)
    {
        var start = 0;
        for (var at = 0; at <= word.Length; at++)
        {
            if (at < word.Length && char.IsLetter(word[at]))
                continue;
            if (at > start)
                yield return (start, at);
            start = at + 1;
        }
    }

    /// <summary>
    /// The word in the alphabet that it was meant in; null where it is in one already, or has letters that no other resemble. One
    /// or two letters that all look Latin are meant to be, where everything around them is.
    /// </summary>
    private static string? Corrected(string word)
    {
        var latin = word.Count(char.IsAsciiLetter);
        var lookalikes = word.Count(letter => Foreign.Contains(letter, StringComparison.Ordinal));
        if (latin + lookalikes == word.Length && lookalikes > 0 && (latin > 0 || word.Length <= 2))
            return Exchanged(word, Foreign, Latin);

        var cyrillic = word.Count(letter => letter is >= '\u0400' and <= '\u052F');
        var returning = word.Count(letter => char.IsAsciiLetter(letter) && Latin.Contains(letter, StringComparison.Ordinal));
        return latin > 0 && returning == latin && cyrillic + latin == word.Length && cyrillic > lookalikes ? Exchanged(word, Latin, Foreign) : null;
    }

    private static string Exchanged(string word, string from, string to) =>
        string.Concat(word.Select(letter => from.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? to[at] : letter));

    private static bool IsAmongLatin(string text)
    {
        const int Few = 2;
        return text.Count(char.IsAsciiLetter) > 10 * Few && text.Count(letter => letter is >= '\u0370' and <= '\u052F') <= Few;
    }

    private Finding Mixed(WordUse use, string word, int start, string corrected)
    {
        var at = Enumerable.Range(0, corrected.Length).First(i => word[start + i] != corrected[i]);
        var alphabet = word[start + at] switch { <= '\u007F' => "Latin", <= '\u03FF' => "Greek", _ => "Cyrillic" };
        return Found(use.Passage, use.At + start, corrected.Length, $"In “{word}” the letter {word[start + at]} is {alphabet}.", corrected);
    }
}
