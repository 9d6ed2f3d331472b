using ReportKit.Checks;
using ReportKit.Datasets;

namespace ReportKit.Tests.Checks;

/// <summary>What one rule finds, as its address and sentence.</summary>
internal static class Finding
{
    /// <summary>The findings of a rule in a dataset of these arrays, each <c>address: message</c>.</summary>
    public static string[] Of<TCheck>(string json)
        where TCheck : ICheck, new() =>
        Of<TCheck>(Sample.Dataset("{" + json + "}"));

    public static string[] Of<TCheck>(Dataset dataset)
        where TCheck : ICheck, new()
    {
        var rule = new TCheck();
        var found = rule.Run(dataset).ToList();
        Assert.All(found, finding => Assert.Equal(rule.Code, finding.Code));
        return [.. found.Select(finding => $"{finding.Place.Address}: {finding.Text}")];
    }
}
