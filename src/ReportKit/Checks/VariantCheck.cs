using System.Runtime.InteropServices;
using ReportKit.Diagnostics;

namespace ReportKit.Checks;

/// <summary>
/// A rule by which something is written in one way throughout a report. The way that is used most often is the usual one, and of
/// two that are used equally often the first; the others are found, once in each text.
/// </summary>
public abstract class VariantCheck : Check
{
    /// <summary>How often the usual way has to be used before another one is a slip.</summary>
    protected virtual int Least => 2;

    /// <summary>Whether words of others count; they are not ours to make alike.</summary>
    protected virtual bool CountsQuotedWords => false;

    public sealed override IEnumerable<Diagnostic> Run(Manuscript manuscript) => manuscript.PassagesByReport.SelectMany(InReport);

    /// <summary>Whether the rule holds for words of this role.</summary>
    protected abstract bool Concerns(TextRole role);

    /// <summary>Adds each place at which a text writes what may be written in several ways.</summary>
    protected abstract void Read(Passage passage, ICollection<Variant> found);

    protected abstract string Message(Variant variant, string usual);

    /// <summary>Twice over the texts: few things are written in two ways, and only for those the places are needed.</summary>
    private IEnumerable<Diagnostic> InReport(IEnumerable<Passage> report)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var variant in report.SelectMany(Variants))
            CollectionsMarshal.GetValueRefOrAddDefault(WaysOf(counts, variant.Of), variant.Way, out _)++;

        var usual = counts.Where(ways => ways.Value.Count > 1).ToDictionary(ways => ways.Key, ways => Usual(ways.Value), StringComparer.Ordinal);
        if (usual.Count == 0)
            return [];

        return
            from passage in report
            from variant in Variants(passage).DistinctBy(variant => (variant.Of, variant.Way))
            where usual.TryGetValue(variant.Of, out var way) && way is not null && variant.Way != way
            let message = Message(variant, usual[variant.Of]!)
            select CountsQuotedWords ? FoundMark(passage, variant.At, variant.Length, message) : Found(passage, variant.At, variant.Length, message);
    }

    private List<Variant> Variants(Passage passage)
    {
        var found = new List<Variant>();
        if (!Concerns(passage.Role))
            return found;

        Read(passage, found);
        if (!CountsQuotedWords && passage.Role != TextRole.Quotation)
            found.RemoveAll(variant => passage.IsQuotedAt(variant.At));
        return found;
    }

    private static Dictionary<string, int> WaysOf(Dictionary<string, Dictionary<string, int>> counts, string of)
    {
        if (!counts.TryGetValue(of, out var ways))
            counts.Add(of, ways = new Dictionary<string, int>(StringComparer.Ordinal));
        return ways;
    }

    /// <summary>The way used most, null where it is not used often enough.</summary>
    private string? Usual(Dictionary<string, int> ways)
    {
        var most = ways.MaxBy(way => way.Value);
        return most.Value >= Least ? most.Key : null;
    }
}

/// <summary>A place at which something is written in one of several ways.</summary>
/// <param name="Of">What is written: ways are compared where this is the same.</param>
/// <param name="Way">How it is written there.</param>
public sealed record Variant(string Of, string Way, int At, int Length);
