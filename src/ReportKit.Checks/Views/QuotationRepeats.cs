using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportKit.Checks.Passages;
using ReportKit.Schema;

namespace ReportKit.Checks.Views;

/// <summary>A quotation that says again what an earlier one of the same report says.</summary>
/// <param name="Shared">How much of the longer one stands in the shorter, from 0 to 1.</param>
public sealed record QuotationRepeat(Passage Earlier, Passage Later, double Shared);

/// <summary>
/// Finds quotations that repeat each other without comparing each with each. Sketches of texts that are alike agree in many places
/// (<see cref="MinHash"/>); those that agree in a few neighbouring ones meet in a bucket, those that meet twice have their sketches
/// compared, and the likest is compared word by word.
/// </summary>
internal sealed class QuotationRepeats
{
    private const int FewestWords = 12;

    /// <summary>Neighbouring places of a sketch that make a key: of texts that have two thirds of their pairs in common all but three in a hundred meet twice.</summary>
    private const int PlacesOfKey = 3;
    private const int Keys = MinHash.Places / PlacesOfKey;

    /// <summary>Texts of a bucket that are looked at, from the last; more stand in one only where all are alike.</summary>
    private const int MostInBucket = 20;

    /// <summary>The part of a sketch in which two texts have to agree to be compared.</summary>
    private const double Promising = 0.4;

    /// <summary>The part of the shorter one's pairs of words that have to stand in the longer one.</summary>
    private const double Alike = 0.8;

    private readonly List<Passage> passages = [];
    private readonly List<uint[]> sketches = [];

    /// <summary>How many buckets each key has: about as many as there are texts, so that few meet in one by chance; a power of two.</summary>
    private readonly int buckets;

    /// <summary>For each bucket the last text in it, counted from 1.</summary>
    private readonly int[] lastInBucket;

    /// <summary>For each text and key the text before it in the bucket.</summary>
    private readonly List<int> before;

    /// <summary>For each text the last one that met it.</summary>
    private readonly List<int> metBy = [];

    private QuotationRepeats(int texts)
    {
        buckets = (int)BitOperations.RoundUpToPowerOf2((uint)texts);
        lastInBucket = new int[Keys * buckets];
        before = new List<int>(Keys * texts);
    }

    public static ImmutableArray<QuotationRepeat> Of(IEnumerable<IEnumerable<Passage>> reports)
    {
        var found = ImmutableArray.CreateBuilder<QuotationRepeat>();
        var words = new List<int>();
        foreach (var report in reports)
        {
            var repeats = new QuotationRepeats(report.Count());
            foreach (var passage in report)
            {
                if (passage.Role != TextRole.Quotation)
                    continue;

                Hash(passage.Text, words);
                if (words.Count >= FewestWords && repeats.Next(passage, words) is { } repeat)
                    found.Add(repeat);
            }
        }

        return found.ToImmutable();
    }

    private QuotationRepeat? Next(Passage passage, List<int> words)
    {
        var sketch = MinHash.Of(words);
        var (likest, agreement) = (-1, Promising * MinHash.Places);
        for (var key = 0; key < Keys; key++)
        {
            ref var last = ref lastInBucket[BucketOf(sketch, key)];
            var other = last - 1;
            before.Add(other);
            last = passages.Count + 1;
            for (var looked = 0; other >= 0 && looked < MostInBucket && agreement < MinHash.Places; looked++)
            {
                if (MeetsAgain(other) && MinHash.Agreement(sketch, sketches[other]) is var agreed && agreed > agreement)
                    (likest, agreement) = (other, agreed);
                other = before[(other * Keys) + key];
            }
        }

        passages.Add(passage);
        sketches.Add(sketch);
        metBy.Add(-1);
        return likest < 0 ? null : Compared(passages[likest], passage, words);
    }

    /// <summary>Whether this is the second time that the text at hand meets another: texts that share a phrase often meet once.</summary>
    private bool MeetsAgain(int other)
    {
        var isSecond = metBy[other] == passages.Count;
        metBy[other] = isSecond ? -1 : passages.Count;
        return isSecond;
    }

    private int BucketOf(uint[] sketch, int key)
    {
        var hash = 0u;
        for (var place = key * PlacesOfKey; place < (key + 1) * PlacesOfKey; place++)
            hash = MinHash.Mixed(hash, sketch[place]);
        return (key * buckets) + (int)((hash >> 1) & (uint)(buckets - 1));
    }

    private static QuotationRepeat? Compared(Passage earlier, Passage later, List<int> words)
    {
        var earlierWords = new List<int>();
        Hash(earlier.Text, earlierWords);
        var pairs = new Dictionary<long, int>(earlierWords.Count);
        for (var i = 1; i < earlierWords.Count; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, Pair(earlierWords, i), out _)++;

        var shared = 0;
        for (var i = 1; i < words.Count; i++)
        {
            ref var left = ref CollectionsMarshal.GetValueRefOrNullRef(pairs, Pair(words, i));
            if (!Unsafe.IsNullRef(ref left) && left-- > 0)
                shared++;
        }

        double shorter = Math.Min(earlierWords.Count, words.Count) - 1;
        double longer = Math.Max(earlierWords.Count, words.Count) - 1;
        return shared >= Alike * shorter ? new QuotationRepeat(earlier, later, shared / longer) : null;
    }

    private static long Pair(List<int> words, int at) => ((long)words[at - 1] << 32) | (uint)words[at];

    /// <summary>A hash of each word; case does not matter.</summary>
    private static void Hash(string text, List<int> words)
    {
        words.Clear();
        var hash = 0;
        foreach (var letter in text)
        {
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

        if (hash != 0)
            words.Add(hash);
    }
}
