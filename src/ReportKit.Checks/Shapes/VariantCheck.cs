using ReportKit.Checks.Passages;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Shapes;

/// <summary>
/// A rule by which something is written in one way throughout a report. The way that is used most often is the usual one, and of
/// two that are used equally often the first; the others are found, once in each text.
/// </summary>
public abstract class VariantCheck : Check
{
    private static readonly IReadOnlyList<Variant> NoVariants = [];

    /// <summary>How often the usual way has to be used before another one is a slip.</summary>
    protected virtual int Least => 2;

    /// <summary>Marks of which a text has one where anything is written in one of the ways; null where a rule does not say.</summary>
    protected virtual MarkSet? Needs => null;

    /// <summary>Whether words of others count; they are not ours to make alike.</summary>
    protected virtual bool CountsQuotedWords => false;

    public sealed override IEnumerable<Finding> Run(DatasetViews views) => views.PassagesByReport.SelectMany(InReport);

    /// <summary>Whether the rule holds for words of this role.</summary>
    protected abstract bool Concerns(TextRole role);

    /// <summary>Adds each place at which a text writes what may be written in several ways.</summary>
    protected abstract void Read(Passage passage, ICollection<Variant> found);

    protected abstract string Message(Variant variant, string usual);

    /// <summary>Twice over the texts: few things are written in two ways, and only for those the places are needed.</summary>
    private IEnumerable<Finding> InReport(IEnumerable<Passage> report)
    {
        var ways = new Dictionary<string, Ways>(StringComparer.Ordinal);
        foreach (var variant in report.SelectMany(Variants))
        {
            if (!ways.TryGetValue(variant.Of, out var known))
                ways.Add(variant.Of, known = new Ways());
            known.Add(variant.Way);
        }

        if (!ways.Values.Any(known => known.AreSeveral))
            return [];

        return
            from passage in report
            from variant in Variants(passage).Where(variant => IsRarer(variant.Way, ways[variant.Of].Usual)).DistinctBy(variant => $"{variant.Of}\n{variant.Way}", StringComparer.Ordinal)
            let message = Message(variant, ways[variant.Of].Usual.Written)
            select CountsQuotedWords ? FoundMark(passage, variant.At, variant.Length, message) : Found(passage, variant.At, variant.Length, message);
    }

    private IReadOnlyList<Variant> Variants(Passage passage)
    {
        if (!Concerns(passage.Role) || Needs?.MayStandIn(passage.Marks) == false)
            return NoVariants;

        var found = new List<Variant>();
        Read(passage, found);
        if (!CountsQuotedWords && passage.Role != TextRole.Quotation)
            found.RemoveAll(variant => passage.IsQuotedAt(variant.At));
        return found;
    }

    private bool IsRarer(string way, Way usual) => way != usual.Written && usual.Count >= Least;

    /// <summary>The ways in which one thing is written, and how often each is used.</summary>
    private sealed class Ways
    {
        private readonly List<Way> ways = [];

        public bool AreSeveral => ways.Count > 1;

        /// <summary>The way used most, the first of those that are used equally often.</summary>
        public Way Usual => field ??= ways.MaxBy(way => way.Count)!;

        public void Add(string written)
        {
            foreach (var way in ways)
            {
                if (way.Written == written)
                {
                    way.Count++;
                    return;
                }
            }

            ways.Add(new Way(written));
        }
    }

    private sealed class Way(string written)
    {
        public string Written => written;

        public int Count { get; set; } = 1;
    }
}

/// <summary>A place at which something is written in one of several ways.</summary>
/// <param name="Of">What is written: ways are compared where this is the same.</param>
/// <param name="Way">How it is written there.</param>
public sealed record Variant(string Of, string Way, int At, int Length);
