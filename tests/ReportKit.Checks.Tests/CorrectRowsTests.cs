using Newtonsoft.Json.Linq;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests;

/// <summary>
/// Rows as diplomats write and say them, in each of the six languages of the United Nations, with the typography of each and with
/// what looks like a slip and is none: the files in <c>CorrectRows</c>, a row a line. No rule warns of any.
/// </summary>
public sealed class CorrectRowsTests
{
    public static TheoryData<string> Languages => ["ar", "en", "es", "fr", "ru", "zh"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Quotations_give_no_rule_a_reason_to_warn(string language) =>
        Assert.Empty(Warnings(new JObject { ["Language"] = "en" }, Rows(language).Select(row => new JObject { ["text"] = row, ["language"] = language == "en" ? null : language })));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sentences_of_a_report_in_the_language_do_neither(string language) =>
        Assert.DoesNotContain(
            Warnings(new JObject { ["Language"] = language }, Rows(language).Select(row => new JObject { ["text"] = row, ["kind"] = "Narrative" })),
            finding => !finding.StartsWith("RK703", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_are_fifty(string language) => Assert.Equal(50, Rows(language).Length);

    private static string[] Rows(string language) => File.ReadAllLines(Repository.File("tests", "ReportKit.Checks.Tests", "CorrectRows", language + ".txt"));

    /// <summary>What is worse than a remark. That the rows have no sources is no fault of their words.</summary>
    private static string[] Warnings(JObject settings, IEnumerable<JObject> rows)
    {
        var json = new JObject
        {
            ["settings"] = settings,
            ["reports"] = new JArray(new JObject { ["number"] = "GE-1", ["title"] = "Title", ["date"] = "2026-01-31" }),
            ["sections"] = new JArray(new JObject { ["key"] = "s", ["report"] = "GE-1", ["level"] = 1, ["title"] = "Chapter" }),
            ["statements"] = new JArray(rows.Select(row => new JObject(row) { ["report"] = "GE-1", ["section"] = "s" })),
        };
        return [.. RuleRun.Of(Sample.Dataset(json.ToString()))
            .Where(finding => finding.Severity > Severity.Remark && finding.Place.Column is { } column && (column == StatementColumns.Text || column == StatementColumns.Language))
            .Select(finding => $"{finding.Code} {finding.Message} {finding.Evidence}")];
    }
}
