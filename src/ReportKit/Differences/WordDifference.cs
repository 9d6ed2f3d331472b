using System.Collections.Immutable;
using DiffPlex;

namespace ReportKit.Differences;

/// <summary>A stretch of a text.</summary>
/// <param name="Differs">Whether the other text has something else here, or nothing.</param>
public sealed record Stretch(string Text, bool Differs);

/// <summary>Two texts, word by word, so that what differs can be coloured in both.</summary>
public sealed record WordDifference(ImmutableArray<Stretch> One, ImmutableArray<Stretch> Other)
{
    private static readonly char[] BetweenWords = [' ', '\n', '\t', '\u00A0', '.', ',', ';', ':', '“', '”', '"', '(', ')', '[', ']', '*', '—', '–', '/'];

    /// <param name="most">In how many places they may differ; where there are more, all from the first to the last counts as one.</param>
    public static WordDifference Of(string one, string other, int most)
    {
        var difference = Differ.Instance.CreateWordDiffs(one, other, ignoreWhitespace: false, BetweenWords);
        return new WordDifference(
            Stretches(difference.PiecesOld, InFew([.. difference.DiffBlocks.Select(block => (block.DeleteStartA, block.DeleteCountA))], most)),
            Stretches(difference.PiecesNew, InFew([.. difference.DiffBlocks.Select(block => (block.InsertStartB, block.InsertCountB))], most)));
    }

    private static ImmutableArray<(int Start, int Count)> InFew(ImmutableArray<(int Start, int Count)> differing, int most) =>
        differing.Length <= most ? differing : [(differing[0].Start, differing[^1].Start + differing[^1].Count - differing[0].Start)];

    private static ImmutableArray<Stretch> Stretches(IReadOnlyList<string> pieces, IEnumerable<(int Start, int Count)> differing)
    {
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        var at = 0;
        foreach (var (start, count) in differing)
        {
            Add(start, differs: false);
            Add(start + count, differs: true);
        }

        Add(pieces.Count, differs: false);
        return stretches.ToImmutable();

        void Add(int end, bool differs)
        {
            if (end > at)
                stretches.Add(new Stretch(string.Concat(pieces.Skip(at).Take(end - at)), differs));
            at = Math.Max(at, end);
        }
    }
}
