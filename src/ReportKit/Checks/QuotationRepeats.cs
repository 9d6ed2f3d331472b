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

    /// <summary>The part of the shorter one's pairs of words that have to stand in the longer one.</summary>
    private const double Alike = 0.8;

    private readonly List<Passage> passages = [];
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
        var least = int.MaxValue;
        for (var start = 0; start + Run <= words.Count; start++)
        {
            var run = RunAt(start);
            least = Math.Min(least, run);
            if ((run & Mask) == 0)
                Vote(run);
        }

        Vote(least);
        votes.Remove(passages.Count);
        passages.Add(passage);
        return votes.Count == 0 ? null : Compared(passages[votes.MaxBy(vote => vote.Value).Key], passage);
    }

    /// <summary>Of a long text one run in eight is enough to find it, of a short one nearly all are needed.</summary>
    private int Mask => words.Count switch
    {
        < 24 => 0,
        < 48 => 3,
        _ => 7,
    };

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
        var pairs = Pairs(before).CountBy(pair => pair).ToDictionary();
        var shared = 0;
        foreach (var pair in Pairs(words))
        {
            ref var left = ref CollectionsMarshal.GetValueRefOrNullRef(pairs, pair);
            if (!Unsafe.IsNullRef(ref left) && left-- > 0)
                shared++;
        }

        double shorter = Math.Min(before.Count, words.Count) - 1;
        return shared >= Alike * shorter ? new QuotationRepeat(earlier, later, shared / (double)(Math.Max(before.Count, words.Count) - 1)) : null;
    }

    private static IEnumerable<long> Pairs(List<int> words) => words.Zip(words.Skip(1), (first, second) => ((long)first << 32) ^ (uint)second);

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
            if (char.IsLetterOrDigit(letter))
            {
                hash = unchecked((hash * 31) + char.ToLowerInvariant(letter));
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
