using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReportKit.Checks;

/// <summary>
/// Sketches of texts by their pairs of words: each place is the least of the pairs' hashes under a function of its own, so that two
/// sketches agree in as many of their places as the texts have of their pairs in common (Broder, 1997).
/// </summary>
internal static class MinHash
{
    public const int Places = 48;

    /// <summary>Odd numbers, far from each other.</summary>
    private static readonly uint[] Multipliers = [.. Enumerable.Range(1, Places).Select(place => unchecked((uint)place * 0x9E3779B1u) | 1u)];

    /// <param name="words">Hashes of the words, at least two.</param>
    public static uint[] Of(List<uint> words)
    {
        var sketch = new uint[Places];
        sketch.AsSpan().Fill(uint.MaxValue);
        var least = MemoryMarshal.Cast<uint, Vector256<uint>>(sketch.AsSpan());
        var multipliers = MemoryMarshal.Cast<uint, Vector256<uint>>(Multipliers.AsSpan());
        for (var i = 1; i < words.Count; i++)
        {
            var pair = Vector256.Create(Mixed(words[i - 1], words[i]));
            for (var lane = 0; lane < least.Length; lane++)
                least[lane] = Vector256.Min(least[lane], pair * multipliers[lane]);
        }

        return sketch;
    }

    /// <summary>In how many places two sketches agree.</summary>
    public static int Agreement(uint[] one, uint[] other)
    {
        var agreed = Vector256<uint>.Zero;
        for (var place = 0; place < Places; place += Vector256<uint>.Count)
            agreed -= Vector256.Equals(Vector256.Create(one, place), Vector256.Create(other, place));
        return (int)Vector256.Sum(agreed);
    }

    private static uint Mixed(uint first, uint second)
    {
        var hash = unchecked(((first * 0x9E3779B1) ^ second) * 0x85EBCA6B);
        return unchecked((hash ^ (hash >> 15)) * 0xC2B2AE35) | 1;
    }
}
