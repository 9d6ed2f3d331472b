using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Repetition;

/// <summary>
/// No quotation stands again in another section as part of a longer one of the same speaker, or as it is where it is short; of longer
/// ones see <see cref="RepeatedQuotation"/>. Every quotation leaves a mark of its first words, and each is then read once for such marks.
/// </summary>
public sealed class QuotedWithin : Check
{
    /// <summary>Fewer words are said again and again.</summary>
    private const int FewestWords = 8;

    public override Rule Rule { get; } = new()
    {
        Code = "RK906",
        Severity = Severity.Warning,
        Title = "no quotation stands again within one of another section",
        Reason = "Words that stand under two chapters were entered twice, and belong to one of them.",
        Fix = "Withdraw one of the two, or quote what the other leaves out.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "section": "s", "speaker": "Avaria", "text": "We ask that the list of lights be open."},
              {"report": "GE-1", "section": "t", "speaker": "Avaria", "text": "As we said in the morning, we ask that the list of lights be open, and that those who tend the lamps be heard before it is changed."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "section": "s", "speaker": "Avaria", "text": "We ask that the list of lights be open."},
              {"report": "GE-1", "section": "t", "speaker": "Avaria", "text": "As we said in the morning, we ask that the list of lights be kept, and that those who tend the lamps be heard before it is changed."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        HashSet<(Passage, Passage)>? told = null;
        foreach (var report in views.PassagesByReport)
        {
            if (report.Key is null)
                continue;

            var heads = new Dictionary<int, Passage>();
            var marks = new ulong[1 << 14];
            var order = new Dictionary<Passage, int>(ReferenceEqualityComparer.Instance);
            foreach (var passage in report)
            {
                if (passage.Role == TextRole.Quotation && Head(passage.Text) is { } head)
                {
                    heads.TryAdd(head, passage);
                    marks[(head >> 6) & 0x3FFF] |= 1UL << (head & 63);
                    order[passage] = order.Count;
                }
            }

            foreach (var (longer, shorter) in Pairs(order.Keys, heads, marks))
            {
                var (earlier, later) = order[shorter] < order[longer] ? (shorter, longer) : (longer, shorter);
                told ??= [.. views.QuotationRepeats.Select(repeat => (repeat.Earlier, repeat.Later))];
                if (told.Add((earlier, later)) && AreOfOne(views, earlier, later) && !AreNeighbours(earlier, later))
                    yield return Found(later.Cell.Place, later == longer && longer.Text.Length > shorter.Text.Length + FewestWords
                        ? $"The words of {RepeatedQuotation.Name(earlier)} stand here again, within longer ones."
                        : $"These words stand in {RepeatedQuotation.Name(earlier)} already.") with { Evidence = CellFindings.Excerpt(shorter.Text) };
            }
        }
    }

    /// <summary>Quotations with a shorter one that stands in them.</summary>
    private static IEnumerable<(Passage Longer, Passage Shorter)> Pairs(IEnumerable<Passage> passages, Dictionary<int, Passage> heads, ulong[] marks)
    {
        var words = new List<int>();
        foreach (var passage in passages)
        {
            Hash(passage.Text, words, int.MaxValue);
            var rolling = 0u;
            for (var at = 0; at < words.Count; at++)
            {
                rolling = Rolled(rolling, words, at);
                if (at + 1 < FewestWords)
                    continue;
                var head = (int)(rolling >> 1);
                if ((marks[(head >> 6) & 0x3FFF] & (1UL << (head & 63))) != 0
                    && heads.TryGetValue(head, out var shorter)
                    && shorter != passage
                    && QuotedWords.Letters(passage.Text).Contains(QuotedWords.Letters(shorter.Text), StringComparison.Ordinal))
                    yield return (passage, shorter);
            }
        }
    }

    /// <summary>Within a section, words are taken up again to be spoken of.</summary>
    private static bool AreNeighbours(Passage one, Passage other) =>
        string.Equals(((Statement)one.Cell.Row).Section?.Trim(), ((Statement)other.Cell.Row).Section?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool AreOfOne(DatasetViews views, Passage one, Passage other)
    {
        var (first, second) = (SpeakersOf(views, one), SpeakersOf(views, other));
        return first.Count == 0 || second.Count == 0 || first.Overlaps(second);
    }

    private static HashSet<string> SpeakersOf(DatasetViews views, Passage passage) =>
        ((Statement)passage.Cell.Row).Speakers.Select(name => views.Speakers.Find(name)?.Name ?? name).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A mark of the first words; null where there are too few.</summary>
    private static int? Head(string text)
    {
        var words = new List<int>(FewestWords);
        Hash(text, words, FewestWords);
        if (words.Count < FewestWords)
            return null;

        var mark = 0u;
        for (var at = 0; at < words.Count; at++)
            mark = Rolled(mark, words, at);
        return (int)(mark >> 1);
    }

    /// <summary>The mark of the words up to one, from that of the words up to the one before (Rabin and Karp, 1987).</summary>
    private static uint Rolled(uint mark, List<int> words, int at)
    {
        const uint Factor = 0x9E3779B1;
        const uint Squared = unchecked(Factor * Factor);
        const uint OfTheLast = unchecked(Squared * Squared * Squared * Squared);
        return unchecked((mark * Factor) + (uint)words[at] - (at >= FewestWords ? (uint)words[at - FewestWords] * OfTheLast : 0));
    }

    /// <summary>A hash of each word; case does not matter.</summary>
    private static void Hash(string text, List<int> words, int most)
    {
        words.Clear();
        var hash = 0;
        for (var at = 0; at < text.Length && words.Count < most; at++)
        {
            var letter = text[at];
            if (char.IsAsciiLetterOrDigit(letter) || (letter > '\u007F' && char.IsLetterOrDigit(letter)))
            {
                hash = unchecked((hash * 31) + (letter < '\u0080' ? letter | 0x20 : char.ToLowerInvariant(letter)));
            }
            else if (hash != 0)
            {
                words.Add(hash);
                hash = 0;
            }
        }

        if (hash != 0 && words.Count < most)
            words.Add(hash);
    }
}
