using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;

namespace ReportKit.Checks;

/// <summary>Runs all rules side by side.</summary>
public static class RuleRun
{
    private static ImmutableArray<Check> Rules => AllChecks.Rules;

    /// <summary>The findings of every rule, by rule, then in the order of the workbook.</summary>
    public static ImmutableArray<Finding> Of(Dataset dataset)
    {
        var found = new IReadOnlyList<Finding>[Rules.Length];
        var views = new DatasetViews(dataset);
        _ = views.Passages;
        Parallel.ForEach(Partitioner.Create(Work(views, found), EnumerablePartitionerOptions.NoBuffering), part => part());
        return [.. found.SelectMany(findings => findings)];
    }

    /// <summary>What there is to do, in parts that may run side by side; the longest come first.</summary>
    /// <param name="found">Takes what each rule finds.</param>
    private static IEnumerable<Action> Work(DatasetViews views, IReadOnlyList<Finding>[] found)
    {
        yield return views.MakeSlowestViews;
        yield return () => TextRules(views, found);
        for (var i = 0; i < Rules.Length; i++)
        {
            var at = i;
            if (Rules[at] is not TextCheck)
                yield return () => found[at] = RuleFindings.Of(Rules[at], views);
        }
    }

    private static void TextRules(DatasetViews views, IReadOnlyList<Finding>[] found)
    {
        var checks = Rules.OfType<TextCheck>().ToImmutableArray();
        var inTexts = TextCheck.Run(checks, views);
        for (var i = 0; i < checks.Length; i++)
            found[Rules.IndexOf(checks[i])] = inTexts[i];
    }
}
