using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportKit.Checks;
using ReportKit.Findings;

namespace ReportKit.Cli.Findings;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS), with the rules. A workbook has no lines of text: a cell is a logical location (3.33), and the
/// cell's new value stands among the properties, because a fix (3.55) replaces regions of a text file. What somebody accepted is there
/// too, as suppressed (3.35): programs show it on request.
/// </summary>
internal static class SarifFindings
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    /// <param name="findings">What is open.</param>
    /// <param name="accepted">What the sheet Accepted holds.</param>
    public static void Write(ImmutableArray<Finding> findings, ImmutableArray<Finding> accepted, string workbook, TextWriter output)
    {
        var uri = Uri.EscapeDataString(workbook);
        var rules = RuleCatalogue.All;
        var index = rules.Select((rule, at) => (rule.Code, at)).ToDictionary(rule => rule.Code, rule => rule.at);
        var log = new JObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JArray(new JObject
            {
                ["tool"] = new JObject { ["driver"] = new JObject { ["name"] = "ReportKit", ["version"] = Version, ["rules"] = new JArray(rules.Select(Described)) } },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JArray([.. findings.Select(finding => Result(finding, uri, index)), .. accepted.Select(finding => Suppressed(Result(finding, uri, index)))]),
            }),
        };
        using var writer = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        log.WriteTo(writer);
        writer.Flush();
        output.WriteLine();
    }

    private static string Version => typeof(SarifFindings).Assembly.GetName().Version!.ToString(fieldCount: 3);

    private static JObject Described(Rule rule) => new()
    {
        ["id"] = rule.Code,
        ["shortDescription"] = Text($"{char.ToUpperInvariant(rule.Title[0])}{rule.Title[1..]}."),
        ["fullDescription"] = Text(rule.Reason),
        ["help"] = Text(rule.Failing.Length == 0 ? rule.Fix : $"{rule.Fix}\nFound: {rule.Failing}\nNot found: {rule.Passing}"),
        ["defaultConfiguration"] = new JObject { ["level"] = Level(rule.Severity) },
        ["properties"] = new JObject { ["tags"] = new JArray(rule.Family.ToString()) },
    };

    private static JObject Result(Finding finding, string workbook, Dictionary<string, int> index)
    {
        var result = new JObject { ["ruleId"] = finding.Code, ["ruleIndex"] = index[finding.Code] };
        result["level"] = Level(finding.Severity);
        result["message"] = Text(finding.Text);
        result["locations"] = new JArray(new JObject
        {
            ["physicalLocation"] = new JObject { ["artifactLocation"] = new JObject { ["uri"] = workbook } },
            ["logicalLocations"] = new JArray(new JObject { ["fullyQualifiedName"] = finding.Place.Address }),
        });
        if (Properties(finding) is { HasValues: true } properties)
            result["properties"] = properties;
        return result;
    }

    private static JObject Suppressed(JObject result)
    {
        result["suppressions"] = new JArray(new JObject { ["kind"] = "external", ["status"] = "accepted" });
        return result;
    }

    private static JObject Properties(Finding finding)
    {
        var properties = new JObject();
        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)
            [("key", finding.Place.Key), ("column", finding.Place.Column?.Name), ("evidence", finding.Evidence), ("fix", finding.Correction?.After)])
        {
            if (value is not null)
                properties[name] = value;
        }

        return properties;
    }

    private static JObject Text(string words) => new() { ["text"] = words };

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Remark => "note",
    };
}
