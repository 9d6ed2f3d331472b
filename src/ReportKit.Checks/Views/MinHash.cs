using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReportKit.Checks.Views;

/// <summary>
/// Sketches of texts by their pairs of words: each place is the least of the pairs' hashes under a function of its own, so that two
/// sketches agree in as many of their places as the texts have of their pairs in common (Broder, 1997). Vectors of this width are compiled at run time: at once as well as can be, and never inlined into others.
/// </summary>
internal static class MinHash
{
    public const int Places = 48;

    /// <summary>Odd numbers, far from each other.</summary>
    private static readonly uint[] Multipliers = MultipliersOf();

    /// <param name="words">Hashes of the words, at least two.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static uint[] Of(List<int> words)
    {
        var pairs = new uint[words.Count - 1];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = Mixed((uint)words[i], (uint)words[i + 1]);

        var sketch = new uint[Places];
        for (var place = 0; place < Places; place += Vector256<uint>.Count)
        {
            var multipliers = Vector256.Create(Multipliers, place);
            var least = Vector256<uint>.AllBitsSet;
            foreach (var pair in pairs)
                least = Vector256.Min(least, Vector256.Create(pair) * multipliers);
            least.CopyTo(sketch, place);
        }

        return sketch;
    }

    /// <summary>In how many places two sketches agree.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static int Agreement(uint[] one, uint[] other)
    {
        var agreed = Vector256<uint>.Zero;
        for (var place = 0; place < Places; place += Vector256<uint>.Count)
            agreed -= Vector256.Equals(Vector256.Create(one, place), Vector256.Create(other, place));
        return (int)Vector256.Sum(agreed);
    }

    private static uint[] MultipliersOf()
    {
        var multipliers = new uint[Places];
        for (var place = 0; place < Places; place++)
            multipliers[place] = unchecked((uint)(place + 1) * 0x9E3779B1u) | 1u;
        return multipliers;
    }

    /// <summary>An odd number that depends on every bit of two.</summary>
    public static uint Mixed(uint first, uint second)
    {
        var hash = unchecked(((first * 0x9E3779B1) ^ second) * 0x85EBCA6B);
        return unchecked((hash ^ (hash >> 15)) * 0xC2B2AE35) | 1;
    }
}
