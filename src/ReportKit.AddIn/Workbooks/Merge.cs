using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Calls;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;

namespace ReportKit.AddIn.Workbooks;

/// <summary>What a merge left open, until a person has decided it.</summary>
internal sealed record Merge(string Name, ImmutableArray<UndecidedCell> Open)
{
    /// <summary>What was decided so far, by its place in the list.</summary>
    public ImmutableHashSet<int> Decided { get; init; } = [];

    public int Undecided => Open.Where((open, at) => UndecidedWords.CanBeDecided(open) && !Decided.Contains(at)).Count();
}

/// <summary>The last merges.</summary>
internal sealed class Merges
{
    private const int Most = 4;

    private readonly Lock changing = new();
    private readonly List<Merge> kept = [];
    private int last;

    public Merge Add(ImmutableArray<UndecidedCell> open)
    {
        lock (changing)
        {
            var merge = new Merge((++last).ToString(CultureInfo.InvariantCulture), open);
            kept.Add(merge);
            if (kept.Count > Most)
                kept.RemoveAt(0);
            return merge;
        }
    }

    /// <summary>What two colleagues changed otherwise, in the merges that are kept.</summary>
    public ImmutableArray<UndecidedCell> Conflicts()
    {
        lock (changing)
            return [.. kept.SelectMany(merge => merge.Open).SelectMany(open => open.Things).Where(open => open is { Reason: UndecidedReason.Conflict, Column: not null })];
    }

    /// <exception cref="RefusedCallException">It is not kept, or never was.</exception>
    public Merge Find(string name)
    {
        lock (changing)
            return kept.Find(merge => merge.Name == name) ?? throw new RefusedCallException(StatusCodes.Status404NotFound, "That merge is no longer known; merge the file again.");
    }

    /// <summary>Notes that these were decided.</summary>
    public Merge Decide(string name, IEnumerable<int> decided)
    {
        lock (changing)
        {
            var at = kept.FindIndex(merge => merge.Name == name);
            return at < 0 ? Find(name) : kept[at] = kept[at] with { Decided = kept[at].Decided.Union(decided) };
        }
    }
}
