using System.Collections.Immutable;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Shapes;

/// <summary>A rule on running words that needs to see no more than one text at a time.</summary>
public abstract class TextCheck : Check
{
    public sealed override IEnumerable<Finding> Run(DatasetViews views) => Run([this], views)[0];

    /// <summary>What each of some rules finds. They read text by text together: it is walking through millions of letters that takes time.</summary>
    public static ImmutableArray<IReadOnlyList<Finding>> Run(ImmutableArray<TextCheck> checks, DatasetViews views)
    {
        ImmutableArray<RuleFindings> found = [.. checks.Select(check => new RuleFindings(check.Rule))];
        foreach (var passage in views.Passages)
        {
            for (var i = 0; i < checks.Length; i++)
            {
                if (!checks[i].Concerns(passage.Role) || checks[i].Needs?.MayStandIn(passage.Marks) == false)
                    continue;
                checks[i].Read(passage, found[i].Open);
                found[i].Bound();
            }
        }

        return [.. found.Select(findings => findings.All)];
    }

    /// <summary>Whether the rule holds for words of this role; for all, where a rule does not say.</summary>
    protected virtual bool Concerns(TextRole role) => true;

    /// <summary>Marks of which a text has one where the rule finds anything in it; null where a rule does not say.</summary>
    protected virtual MarkSet? Needs => null;

    /// <summary>Adds what is found in a text.</summary>
    protected abstract void Read(Passage passage, ICollection<Finding> found);
}
