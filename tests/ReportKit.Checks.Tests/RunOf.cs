using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;

namespace ReportKit.Checks.Tests;

/// <summary>What one rule finds, as its address and sentence.</summary>
internal static class RunOf
{
    /// <summary>The findings of a rule in a dataset of these arrays, each <c>address: message</c>.</summary>
    public static string[] Of<TCheck>(string json)
        where TCheck : Check, new() =>
        Of<TCheck>(Sample.Dataset("{" + json + "}"));

    public static string[] Of<TCheck>(Dataset dataset)
        where TCheck : Check, new() =>
        [.. In<TCheck>(dataset).Select(finding => $"{finding.Place.Address}: {finding.Text}")];

    /// <summary>The findings of a rule in our own words.</summary>
    public static Finding[] InProse<TCheck>(string words)
        where TCheck : Check, new() =>
        In<TCheck>(Text("Narrative", words));

    /// <summary>The findings of a rule in words that somebody else said.</summary>
    public static Finding[] InQuotation<TCheck>(string words)
        where TCheck : Check, new() =>
        In<TCheck>(Text("Statement", words));

    private static Finding[] In<TCheck>(Dataset dataset)
        where TCheck : Check, new()
    {
        var check = new TCheck();
        Finding[] found = [.. check.Run(new DatasetViews(dataset))];
        Assert.All(found, finding => Assert.Equal(check.Rule.Code, finding.Code));
        return found;
    }

    private static Dataset Text(string kind, string words) => Sample.Of([$"\"kind\": \"{kind}\", \"text\": {Sample.Quoted(words)}"]);
}
