using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace ReportKit.AddIn.Tests;

/// <summary>The description of the API that is served: every answer of the tests is held against it.</summary>
internal static partial class Description
{
    private static readonly JsonNode Document = JsonNode.Parse(File.ReadAllText(Repository.File("src", "ReportKit.AddIn", "Serving", "openapi.json")))!;

    /// <summary>Method and path of everything that it describes.</summary>
    public static IEnumerable<string> Operations =>
        Document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"));

    /// <summary>The names of the schemas of which a value is one.</summary>
    public static IEnumerable<string> KindsOf(string schema) =>
        Document["components"]!["schemas"]![schema]!["oneOf"]!.AsArray().Select(kind => ((string)kind!["$ref"]!).Split('/')[^1]);

    /// <summary>The schemas of what an object holds, by name.</summary>
    public static JsonObject PropertiesOf(string schema) => Document["components"]!["schemas"]![schema]!["properties"]!.AsObject();

    public static void AssertDescribed(HttpMethod method, string path, int status, string answer)
    {
        var described = Document["paths"]![Identifier().Replace(path, "{id}")]?[method.Method.ToLowerInvariant()]?["responses"]?[status.ToString()];
        Assert.True(described is not null, $"{method} {path} is not described to answer {status}.");
        if (described["content"]?["application/json"]?["schema"] is { } schema)
            AssertIs(schema, answer, $"{method} {path}");
    }

    /// <remarks>A registry of its own: the global one, which the package uses otherwise, is not safe for tests that run side by side.</remarks>
    private static void AssertIs(JsonNode schema, string answer, string call)
    {
        var text = new JsonObject { ["$defs"] = Document["components"]!["schemas"]!.DeepClone(), ["$ref"] = schema["$ref"]!.DeepClone() }
            .ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        var result = JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new SchemaRegistry() }).Evaluate(JsonDocument.Parse(answer).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, $"{call} is not as described: {string.Join("; ", (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation} {string.Join(", ", detail.Errors!.Values)}").Take(8))}");
    }

    [GeneratedRegex("(?<=/(jobs|merge)/)[^/]+")]
    private static partial Regex Identifier();
}
