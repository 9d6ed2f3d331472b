using ReportKit.Diagnostics;

namespace ReportKit.Checks.Quotations;

/// <summary>
/// No word, and no pair of words, stands twice in a row, but for those that do so in good English (<c>that that</c>), French
/// (<c>nous nous</c>) or German (<c>die die</c>).
/// </summary>
public sealed class DoubledWord : TextCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK301",
        Severity = Severity.Warning,
        Title = "no word stands twice in a row",
        Reason = "A word is doubled easily where a line broke or a sentence was rewritten.",
        Fix = "Delete one of the two.",
        HasCorrection = true,
        Failing = "We thank the the Chair.",
        Passing = "We know that that is so; bye-bye, and 2020 2020.",
    };

    protected override void Read(Passage passage, ICollection<Diagnostic> found)
    {
        var text = passage.Text;
        Word third = default, second = default, last = default;
        foreach (var word in passage.Words)
        {
            if (word.Length == last.Length && AreEqual(text, last, word))
            {
                if (IsDoubled(text, last, word))
                    found.Add(Twice(passage, last, last, word, word));
            }
            else if (word.Length == second.Length && last.Length == third.Length && IsDoubledPair(text, third, second, last, word))
            {
                found.Add(Twice(passage, third, second, last, word));
            }

            (third, second, last) = (second, last, word);
        }
    }

    /// <summary>Whether nothing but space stands between two equal words, and the word is not one of those that may be doubled.</summary>
    private static bool IsDoubled(string text, Word first, Word second) =>
        IsGap(text, first, second)
        && char.IsLetter(text[first.At])
        && first.In(text) is not ("that" or "had" or "very" or "no" or "so" or "many" or "long" or "her")
        && second.In(text) is not ("nous" or "vous" or "die" or "der" or "das" or "sie");

    /// <summary>Whether two words follow once more, and no rhythm is meant (<c>more and more and more</c>).</summary>
    private static bool IsDoubledPair(string text, Word third, Word second, Word last, Word word) =>
        AreEqual(text, second, word)
        && AreEqual(text, third, last)
        && IsGap(text, third, second) && IsGap(text, second, last) && IsGap(text, last, word)
        && char.IsLetter(text[last.At]) && char.IsLetter(text[word.At])
        && !IsRhythm(word.In(text)) && !IsRhythm(last.In(text));

    private static bool IsRhythm(ReadOnlySpan<char> word) => word is "and" or "by" or "after" or "upon" or "or" or "to";

    private static bool AreEqual(string text, Word first, Word second) => first.In(text).Equals(second.In(text), StringComparison.OrdinalIgnoreCase);

    private static bool IsGap(string text, Word first, Word second) => text.AsSpan(first.End, second.At - first.End).IsWhiteSpace();

    private Diagnostic Twice(Passage passage, Word first, Word firstEnd, Word second, Word secondEnd)
    {
        var text = passage.Text;
        var words = text[second.At..secondEnd.End];
        var message = second == secondEnd ? $"The word “{words}” stands twice in a row." : $"The words “{words}” stand twice in a row.";
        return Found(passage, first.At, secondEnd.End - first.At, message, text[first.At..firstEnd.End]);
    }
}
