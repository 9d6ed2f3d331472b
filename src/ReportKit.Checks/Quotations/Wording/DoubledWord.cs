using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Wording;

/// <summary>
/// No word, and no pair of words, stands twice in a row, but for names (<c>Pago Pago</c>) and those that do so in good English
/// (<c>that that</c>), French (<c>nous nous</c>) or German (<c>die die</c>). What grammar allows and is seldom meant is a remark.
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

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var (third, second, last) = (-1, -1, WordFrom(text, 0));
        for (var word = WordAfter(text, last); word < text.Length; word = WordAfter(text, word))
        {
            if (BeginAlike(text, last, word))
                AddIfTwice(passage, last, 1, found);
            else if (third >= 0 && BeginAlike(text, second, word) && BeginAlike(text, third, last))
                AddIfTwice(passage, third, 2, found);
            (third, second, last) = (second, last, word);
        }
    }

    /// <summary>The first letter after the next space. Most words need no closer look than at their first letters.</summary>
    private static int WordAfter(string text, int at)
    {
        while (at < text.Length && text[at] is not (' ' or '\n' or '\t'))
            at++;
        return WordFrom(text, at);
    }

    private static int WordFrom(string text, int at)
    {
        while (at < text.Length && !char.IsLetter(text[at]))
            at++;
        return at;
    }

    private static bool BeginAlike(string text, int one, int other) =>
        text[one] == text[other] || char.ToLowerInvariant(text[one]) == char.ToLowerInvariant(text[other]);

    /// <summary>Looks closer at the words from here on: whether as many of them stand there twice.</summary>
    private void AddIfTwice(Passage passage, int at, int count, ICollection<Finding> found)
    {
        var text = passage.Text;
        var words = new Word[2 * count];
        var read = 0;
        foreach (var word in new WordScanner(text, at))
        {
            words[read++] = word;
            if (read == words.Length)
                break;
        }

        if (count == 1 && read == 2 && AreEqual(text, words[0], words[1]) && IsGap(text, words[0], words[1]) && char.IsLetter(text[words[0].At]))
            Add(passage, words[0], words[0], words[1], words[1], Doubling(passage, words[0], words[1]), found);
        else if (count == 2 && read == 4 && IsDoubledPair(text, words[0], words[1], words[2], words[3]))
            Add(passage, words[0], words[1], words[2], words[3], OfPair(passage, words), found);
    }

    private static Doubling Doubling(Passage passage, Word first, Word second)
    {
        var doubling = RepeatableWords.Of(first.In(passage.Text), second.In(passage.Text), passage.Language);
        if (doubling == Wording.Doubling.Slip && char.IsUpper(passage.Text[second.At]) && passage.Text.AsSpan(first.End, second.At - first.End).Contains('\n'))
            return Wording.Doubling.Doubtful;
        return doubling == Wording.Doubling.Doubtful && !DoubledInClauses.MayBe(passage.Text, first.At, second.In(passage.Text)) ? Wording.Doubling.Slip : doubling;
    }

    private static Doubling OfPair(Passage passage, Word[] words) =>
        DoubledInClauses.IsNamed(passage.Text, words[0].At, words[0].In(passage.Text))
            ? Wording.Doubling.Doubtful
            : Greater(Doubling(passage, words[0], words[2]), Doubling(passage, words[1], words[3]));

    /// <summary>Two words are a slip where one of them is.</summary>
    private static Doubling Greater(Doubling one, Doubling other) => one > other ? one : other;

    /// <summary>Whether two words follow once more, and no rhythm is meant (<c>more and more and more</c>).</summary>
    private static bool IsDoubledPair(string text, Word third, Word second, Word last, Word word) =>
        AreEqual(text, second, word)
        && AreEqual(text, third, last)
        && !AreEqual(text, last, word)
        && IsGap(text, third, second) && IsGap(text, second, last) && IsGap(text, last, word)
        && char.IsLetter(text[last.At]) && char.IsLetter(text[word.At])
        && !IsRhythm(word.In(text)) && !IsRhythm(last.In(text));

    private static bool IsRhythm(ReadOnlySpan<char> word) => word is "and" or "by" or "after" or "upon" or "or" or "to";

    private static bool AreEqual(string text, Word first, Word second) => first.In(text).Equals(second.In(text), StringComparison.OrdinalIgnoreCase);

    private static bool IsGap(string text, Word first, Word second) => text.AsSpan(first.End, second.At - first.End).IsWhiteSpace();

    private void Add(Passage passage, Word first, Word firstEnd, Word second, Word secondEnd, Doubling doubling, ICollection<Finding> found)
    {
        if (doubling == Wording.Doubling.Meant)
            return;

        var text = passage.Text;
        var words = text[second.At..secondEnd.End];
        var isDoubtful = doubling == Wording.Doubling.Doubtful;
        var message = (second == secondEnd ? $"The word “{words}” stands twice in a row" : $"The words “{words}” stand twice in a row") + (isDoubtful ? ", which may be meant." : ".");
        var finding = Found(passage, first.At, secondEnd.End - first.At, message, isDoubtful ? null : text[first.At..firstEnd.End], isDoubtful ? Severity.Remark : null);
        found.Add(isDoubtful && finding.Advice == Rule.Fix ? finding with { Advice = "Read the sentence once more." } : finding);
    }
}
