using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReportKit.Checks;

/// <summary>A quotation that says again what an earlier one of the same report says.</summary>
/// <param name="Shared">How much of the longer one stands in the shorter, from 0 to 1.</param>
public sealed record QuotationRepeat(Passage Earlier, Passage Later, double Shared);

/// <summary>
/// Finds quotations that repeat each other without comparing each with each: of the runs of five words some are kept, by their
/// hashes, with the first quotation that has them; the one that has most of a later one's is compared with it word by word.
/// </summary>
internal sealed class QuotationRepeats
{
    private const int Run = 5;
    private const int FewestWords = 12;

    /// <summary>More words are a long text, of which one run in eight is kept; of a short one it is one in four. The least always is.</summary>
    private const int ShortText = 40;

    /// <summary>The part of the kept runs that two texts have to share to be compared; a changed word changes five runs.</summary>
    private const double Promising = 0.4;

    /// <summary>The part of the shorter one's pairs of words that have to stand in the longer one.</summary>
    private const double Alike = 0.8;

    private readonly List<Passage> passages = [];
    private readonly List<int> keptOf = [];
    private readonly Dictionary<int, int> firstWith = [];
    private readonly Dictionary<int, int> votes = [];
    private readonly List<int> words = [];

    public static ImmutableArray<QuotationRepeat> Of(IEnumerable<IEnumerable<Passage>> reports)
    {
        var found = ImmutableArray.CreateBuilder<QuotationRepeat>();
        foreach (var report in reports)
        {
            var repeats = new QuotationRepeats();
            foreach (var passage in report)
            {
                if (passage.Role == TextRole.Quotation && repeats.Next(passage) is { } repeat)
                    found.Add(repeat);
            }
        }

        return found.ToImmutable();
    }

    private QuotationRepeat? Next(Passage passage)
    {
        Hash(passage.Text, words);
        if (words.Count < FewestWords)
            return null;

        votes.Clear();
        var (least, kept, mask) = (int.MaxValue, 1, words.Count < ShortText ? 3 : 7);
        for (var start = 0; start + Run <= words.Count; start++)
        {
            var run = RunAt(start);
            least = Math.Min(least, run);
            if ((run & mask) == 0)
            {
                kept++;
                Vote(run);
            }
        }

        Vote(least);
        votes.Remove(passages.Count);
        passages.Add(passage);
        keptOf.Add(kept);
        if (votes.Count == 0)
            return null;

        var (earlier, count) = votes.MaxBy(vote => vote.Value);
        return count >= Promising * Math.Min(kept, keptOf[earlier]) ? Compared(passages[earlier], passage) : null;
    }

    private void Vote(int run)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firstWith, run, out var isKnown);
        if (!isKnown)
            first = passages.Count;
        CollectionsMarshal.GetValueRefOrAddDefault(votes, first, out _)++;
    }

    private QuotationRepeat? Compared(Passage earlier, Passage later)
    {
        var before = new List<int>();
        Hash(earlier.Text, before);
        var pairs = new Dictionary<long, int>(before.Count);
        for (var i = 1; i < before.Count; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, Pair(before, i), out _)++;

        var shared = 0;
        for (var i = 1; i < words.Count; i++)
        {
            ref var left = ref CollectionsMarshal.GetValueRefOrNullRef(pairs, Pair(words, i));
            if (!Unsafe.IsNullRef(ref left) && left-- > 0)
                shared++;
        }

        double shorter = Math.Min(before.Count, words.Count) - 1;
        return shared >= Alike * shorter ? new QuotationRepeat(earlier, later, shared / (double)(Math.Max(before.Count, words.Count) - 1)) : null;
    }

    private static long Pair(List<int> words, int at) => ((long)words[at - 1] << 32) ^ (uint)words[at];

    private int RunAt(int start)
    {
        var hash = 17;
        for (var i = start; i < start + Run; i++)
            hash = unchecked((hash * 1_000_003) ^ words[i]);
        return hash ^ (hash >>> 15);
    }

    /// <summary>A hash of each word; case does not matter.</summary>
    private static void Hash(string text, List<int> words)
    {
        words.Clear();
        var hash = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter) || (letter > '\u007F' && char.IsLetterOrDigit(letter)))
            {
                hash = unchecked((hash * 31) + (letter < '\u0080' ? letter | ' ' : char.ToLowerInvariant(letter)));
            }
            else if (hash != 0)
            {
                words.Add(hash);
                hash = 0;
            }
        }

        if (hash != 0)
            words.Add(hash);
    }
}
