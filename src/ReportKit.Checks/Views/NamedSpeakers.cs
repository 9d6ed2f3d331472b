using ReportKit.Checks.Passages;
using ReportKit.Datasets;
using ReportKit.Sheets;

namespace ReportKit.Checks.Views;

/// <summary>The speakers whose names stand in a text.</summary>
internal static class NamedSpeakers
{
    /// <summary>The most words of a name that is looked for.</summary>
    private const int MostWords = 8;

    /// <summary>In the order in which they are named; of names that begin with one word, the longest.</summary>
    public static IEnumerable<Speaker> In(string text, SpeakerNames names)
    {
        var words = new List<int>();
        foreach (var word in new WordScanner(text))
        {
            words.Add(word.At);
            words.Add(word.End);
        }

        for (var at = 0; at < words.Count; at += 2)
        {
            for (var end = Math.Min(words.Count, at + (2 * MostWords)); end > at; end -= 2)
            {
                if (names.Find(text[words[at]..words[end - 1]]) is not { } speaker)
                    continue;
                yield return speaker;
                at = end - 2;
                break;
            }
        }
    }
}
