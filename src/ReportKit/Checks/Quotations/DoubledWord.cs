using ReportKit.Diagnostics;

namespace ReportKit.Checks.Quotations;

/// <summary>No word stands twice in a row, but for the few that do so in good English (<c>that that</c>, <c>had had</c>).</summary>
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
        var (text, last) = (passage.Text, default(Word));
        foreach (var word in passage.Words)
        {
            if (word.In(text).Equals(last.In(text), StringComparison.OrdinalIgnoreCase)
                && IsDoubled(text, last, word))
                found.Add(Found(passage, last.At, word.End - last.At, $"The word “{word.In(text)}” stands twice in a row.", last.In(text).ToString()));
            last = word;
        }
    }

    /// <summary>Whether nothing but space stands between two equal words, and the word is not one of those that may be doubled.</summary>
    private static bool IsDoubled(string text, Word first, Word second) =>
        text.AsSpan(first.End, second.At - first.End).IsWhiteSpace()
        && char.IsLetter(text[first.At])
        && first.In(text) is not ("that" or "had" or "very");
}
