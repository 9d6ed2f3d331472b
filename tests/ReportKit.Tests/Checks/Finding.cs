using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Tests.Checks;

/// <summary>What one rule finds, as its address and sentence.</summary>
internal static class Finding
{
    /// <summary>The findings of a rule in a dataset of these arrays, each <c>address: message</c>.</summary>
    public static string[] Of<TCheck>(string json)
        where TCheck : Check, new() =>
        Of<TCheck>(Sample.Dataset("{" + json + "}"));

    public static string[] Of<TCheck>(Dataset dataset)
        where TCheck : Check, new() =>
        [.. In<TCheck>(dataset).Select(finding => $"{finding.Place.Address}: {finding.Text}")];

    /// <summary>The findings of a rule in our own words.</summary>
    public static Diagnostic[] InProse<TCheck>(string words)
        where TCheck : Check, new() =>
        In<TCheck>(Text("Narrative", words));

    /// <summary>The findings of a rule in words that somebody else said.</summary>
    public static Diagnostic[] InQuotation<TCheck>(string words)
        where TCheck : Check, new() =>
        In<TCheck>(Text("Statement", words));

    private static Diagnostic[] In<TCheck>(Dataset dataset)
        where TCheck : Check, new()
    {
        var check = new TCheck();
        Diagnostic[] found = [.. check.Run(new Manuscript(dataset))];
        Assert.All(found, finding => Assert.Equal(check.Rule.Code, finding.Code));
        return found;
    }

    private static Dataset Text(string kind, string words) => Sample.Of([$"\"kind\": \"{kind}\", \"text\": {Sample.Quoted(words)}"]);
}
