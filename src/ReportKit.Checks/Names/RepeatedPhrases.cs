using ReportKit.Checks.Passages;
using ReportKit.Checks.Terms;
namespace ReportKit.Checks.Names;

/// <summary>Finds names of three to six words that stand twice in a row; a word or two are those of <see cref="ReportKit.Checks.Quotations.Wording.DoubledWord"/>.</summary>
internal static class RepeatedPhrases
{
    private const int Fewest = 3;
    private const int Most = 6;

    /// <summary>Where they begin, and where they end for the second time.</summary>
    public static List<NamePart> In(string text)
    {
        var found = new List<NamePart>();
        if (text.AsSpan().Count(' ') < (2 * Fewest) - 1)
            return found;

        var starts = new List<int>();
        var ends = new List<int>();
        foreach (var word in new WordScanner(text))
        {
            starts.Add(word.At);
            ends.Add(word.End);
        }

        for (var i = Fewest; i < starts.Count; i++)
        {
            for (var length = Fewest; length <= Most && length <= i && i + length <= starts.Count; length++)
            {
                if (text[starts[i]] != text[starts[i - length]] || !IsTwice(text, starts, ends, i - length, i, length))
                    continue;
                found.Add(new NamePart(starts[i - length], ends[i + length - 1]));
                i += length;
                break;
            }
        }

        return found;
    }

    private static bool IsTwice(string text, List<int> starts, List<int> ends, int first, int second, int length)
    {
        var hasCapital = false;
        for (var i = 0; i < length; i++)
        {
            var (one, other) = (first + i, second + i);
            if (!text.AsSpan(starts[one], ends[one] - starts[one]).SequenceEqual(text.AsSpan(starts[other], ends[other] - starts[other])))
                return false;
            if (i > 0 && !(IsGap(text, ends[one - 1], starts[one]) && IsGap(text, ends[other - 1], starts[other])))
                return false;
            hasCapital |= char.IsUpper(text[starts[one]]) && ends[one] - starts[one] > 2;
        }

        // “The Mission of the Mission of Avaria” has a part of a name twice, and no name.
        var last = text.AsSpan(starts[second - 1], ends[second - 1] - starts[second - 1]);
        return hasCapital && last is not ("of" or "the" or "for" or "and") && (IsGap(text, ends[second - 1], starts[second]) || text.AsSpan(ends[second - 1], starts[second] - ends[second - 1]) is ", ");
    }

    private static bool IsGap(string text, int end, int start) => text.AsSpan(end, start - end).IsWhiteSpace();
}
