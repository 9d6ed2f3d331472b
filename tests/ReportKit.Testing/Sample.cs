using Newtonsoft.Json;
using ReportKit.Checks;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Interchange;

namespace ReportKit.Testing;

/// <summary>Datasets for tests, written as interchange JSON.</summary>
public static class Sample
{
    public static readonly PartialDate Day = new(2026, 1, 31);

    /// <summary>A dataset that reads without findings.</summary>
    public static Dataset Dataset(string json)
    {
        var read = JsonImport.Read(new StringReader(json), "test.json");
        Xunit.Assert.Empty(read.Findings);
        return read.Value;
    }

    /// <summary>The dataset that ships.</summary>
    public static Dataset Shipped() => Dataset(File.ReadAllText(Repository.File("src", "ReportKit.UseCases", "Workbooks", "sample.json")));

    /// <summary>
    /// A dataset of one draft report, GE-1, with one section, s, and these rows of Statements; each row is the inside of a JSON
    /// object, such as <c>"speaker": "Avaria", "text": "Words."</c>.
    /// </summary>
    /// <param name="sources">Rows of Sources, in the same form.</param>
    /// <param name="settings">The inside of the settings object.</param>
    /// <param name="section">More properties of the section.</param>
    /// <param name="report">More properties of the report.</param>
    public static Dataset Of(string[] statements, string[]? sources = null, string settings = "", string section = "", string report = "")
    {
        var rows = statements.Select(row => $$"""{"report": "GE-1", "section": "s", {{row}}}""");
        return Dataset($$"""
            {
              "settings": { {{settings}} },
              "reports": [{"number": "GE-1", "title": "Title", "date": "2026-01-31"{{Further(report)}}}],
              "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter"{{Further(section)}}}],
              "statements": [{{string.Join(",\n", rows)}}],
              "sources": [{{string.Join(",\n", (sources ?? []).Select(row => "{" + row + "}"))}}]
            }
            """);
    }

    /// <summary>The report of a dataset, as <see cref="DocumentText"/> prints its body.</summary>
    public static string Body(Dataset dataset, string number = "GE-1") => DocumentText.OfBody(Report(dataset, number).Document);

    /// <summary>What the rows of a dataset's report print, a line a paragraph.</summary>
    public static string[] Lines(Dataset dataset) =>
        [.. Body(dataset).Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[2..])];

    /// <summary>The footnotes of a dataset's report, in order, without their numbers.</summary>
    public static string[] Notes(Dataset dataset) =>
        [.. Body(dataset).Split('\n').Where(line => line.StartsWith("note ", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..])];

    /// <summary>The footnotes of narrative rows that hold nothing but these marks, such as <c>[@id, p. 4]</c>.</summary>
    public static string[] NotesOf(string[] marks, string[] sources, string settings = "", string report = "") =>
        Notes(Of([.. marks.Select(mark => $"\"kind\": \"Narrative\", \"text\": \"Words.{mark}\"")], sources, settings, report: report));

    public static PreparedReport Report(Dataset dataset, string number = "GE-1", bool isDraft = false) =>
        PreparedReport.Of(dataset, () => CheckResult.Of(new Outcome<Dataset>(dataset, [])).Findings, dataset.Reports.Find(number)!, dataset.Reports.Find(number)!.Date ?? Day, isDraft);

    /// <summary>Words as a JSON string.</summary>
    public static string Quoted(string words) => JsonConvert.ToString(words);

    private static string Further(string properties) => properties.Length == 0 ? "" : ", " + properties;
}
