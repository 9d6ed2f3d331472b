using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;

namespace ReportKit.Checks.Quotations.Wording;

/// <summary>
/// A space stands between two words: no <c>of theCommittee</c>, <c>FirstSession</c>, <c>Statesand</c>, <c>ofthe</c>. Names such as <c>YouTube</c> have
/// their capital within.
/// </summary>
public sealed class WordsRunTogether : Check
{
    /// <summary>A word with a capital within that is used more often is a name.</summary>
    private const int Seldom = 2;

    /// <summary>The letters of a word before one that is joined to it; shorter ones begin too many others.</summary>
    private const int ShortestName = 4;

    public override Rule Rule { get; } = new()
    {
        Code = "RK330",
        Severity = Severity.Warning,
        Title = "a space stands between two words",
        Reason = "It is lost where a title breaks over two lines, or a link begins; the contents print the words as one.",
        Fix = "Insert the space.",
        HasCorrection = true,
        Failing = """{"sections": [{"key": "s", "title": "The work of theKeepers"}]}""",
        Passing = """{"sections": [{"key": "s", "title": "The work of the Keepers on YouTube and LinkedIn", "introduction": "The keepers of McBride met."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var term in views.Vocabulary.Terms)
        {
            if (Split(term, views.Vocabulary) is not (> 0 and var at))
                continue;
            foreach (var use in term.Count > Seldom && term.Word.AsSpan(1).ContainsAnyInRange('A', 'Z') ? [] : term.Uses)
            {
                if (!IsPartOfAddress(use, term.Word.Length) && (!IsEnglishSmall(term.Word[..at]) || PassageLanguage.IsEnglish(use.Passage, views.Dataset.Settings)))
                    yield return Found(use.Passage, use.At, term.Word.Length, $"A space is missing in “{term.Word}”.", $"{term.Word[..at]} {term.Word[at..]}");
            }
        }
    }

    /// <summary>Where two words meet in one; 0 where it is one.</summary>
    private static int Split(Term term, Vocabulary vocabulary)
    {
        var word = term.Word;
        if (Joined(word) is > 0 and var joint)
            return joint;
        if (term.Count <= Seldom && SmallAfter(word, vocabulary) is > 0 and var small)
            return small;

        for (var at = 2; at < word.Length - 2; at++)
        {
            if (!char.IsUpper(word[at]))
                continue;
            return char.IsLower(word[at - 1]) && char.IsLower(word[at + 1]) && AreWords(word[..at], word[at..], vocabulary) ? at : 0;
        }

        return 0;
    }

    /// <summary>Whether a small word stands before a capital, or two words that the texts also have apart, or an ordinal and its noun.</summary>
    private static bool AreWords(string left, string right, Vocabulary vocabulary)
    {
        if (right.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            return false;
        if (IsSmall(left))
            return right.Length > 3 && (right.Length > 5 || vocabulary.Find(right) is not null);
        if (!char.IsUpper(left[0]))
            return left.Length > 2 && vocabulary.Find(left) is not null && vocabulary.Find(right) is not null;
        return EnglishNumbers.IsOrdinal(left)
            ? vocabulary.Find(right) is not null || vocabulary.Find(right.ToLowerInvariant()) is not null
            : vocabulary.Find(right)?.Uses.Any(use => StandsBefore(use, left)) == true;
    }

    /// <summary>Where a small word was joined to one with a capital that the texts have often: <c>Statesand</c>, <c>Committeeof</c>.</summary>
    private static int SmallAfter(string word, Vocabulary vocabulary)
    {
        if (!char.IsUpper(word[0]) || vocabulary.Find(word.ToLowerInvariant()) is not null)
            return 0;
        foreach (var small in (ReadOnlySpan<string>)["and", "the", "that", "with", "from", "for", "of", "has", "are", "will", "should"])
        {
            var at = word.Length - small.Length;
            if (at >= ShortestName && word.EndsWith(small, StringComparison.Ordinal) && vocabulary.Find(word.AsSpan(0, at)) is { Count: > 1 } && word[..at] is not ("There" or "Where" or "Here"))
                return at;
        }

        return 0;
    }

    private static bool StandsBefore(WordUse use, string word)
    {
        var start = use.At - word.Length - 1;
        return start >= 0 && use.Passage.Text[use.At - 1] == ' ' && string.CompareOrdinal(use.Passage.Text, start, word, 0, word.Length) == 0
            && (start == 0 || !char.IsLetterOrDigit(use.Passage.Text[start - 1]));
    }

    private static bool IsEnglishSmall(string word) => IsSmall(word) && word is not ("les" or "des" or "los" or "del");

    private static bool IsSmall(string word) => word is
        "the" or "of" or "and" or "in" or "for" or "by" or "with" or "from" or "that" or "our" or "its" or "their" or "under" or "The" or "Of" or "And" or "For" or "With" or "on" or "les" or "des" or "los" or "del";

    /// <summary>Small words that only a lost space joins.</summary>
    private static int Joined(string word) => word switch
    {
        "ofthe" or "tothe" or "inthe" or "onthe" or "bythe" or "atthe" or "isthe" or "ofour" or "ofits" or "ofthis" or "ofall" or "onthis" or "tobe" or "inthis" or "Inthe" or "Onthe" => 2,
        "andthe" or "forthe" or "thatthe" or "withthe" or "fromthe" or "forthis" or "hasbeen" or "aswell" or "willbe" or "havebeen" or "shouldbe" or "wouldbe" or "suchas" or "underthe" => Second(word),
        _ => 0,
    };

    private static int Second(string word) =>
        word.EndsWith("this", StringComparison.Ordinal) || word.EndsWith("been", StringComparison.Ordinal) || word.EndsWith("well", StringComparison.Ordinal) ? word.Length - 4
        : word.EndsWith("the", StringComparison.Ordinal) ? word.Length - 3
        : word.Length - 2;

    private static bool IsPartOfAddress(WordUse use, int length)
    {
        var text = use.Passage.Text;
        return (use.At > 0 && text[use.At - 1] is '/' or '@' or '#' or '.' or '_' or '=' or '?' or '&')
            || (use.At + length + 1 < text.Length && text[use.At + length] is '/' or '@' or '_' or '=' or '.' && char.IsLetterOrDigit(text[use.At + length + 1]));
    }
}
