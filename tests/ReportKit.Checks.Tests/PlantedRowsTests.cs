using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Structural;
using ReportKit.Checks.Views;
using ReportKit.Interchange;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests;

/// <summary>
/// Slips that rows make together, planted among many clean rows: the example of every rule that is no rule on words, nor one on a workbook without any. Each is found
/// where it was planted, by the rule that it breaks.
/// </summary>
public sealed class PlantedRowsTests
{
    private static readonly Sheet[] Keyed = [ReportColumns.Sheet, SectionColumns.Sheet, StatementColumns.Sheet, SourceColumns.Sheet];

    [Fact]
    public void Every_planted_slip_is_found()
    {
        var clean = Clean();
        var missed = new List<string>();
        foreach (var check in AllChecks.Rules.Where(check => check is not (TextCheck or NothingToPrint)))
        {
            var json = (JObject)clean.DeepClone();
            var places = Plant(json, check.Rule.Failing, check.Rule.Number);
            var found = check.Run(new DatasetViews(Example.WithRecords(json)));
            if (!found.Any(finding => places.Any(place => finding.Place.Address.StartsWith(place, StringComparison.Ordinal))))
                missed.Add(check.Rule.Code);
        }

        Assert.Empty(missed);
    }

    /// <summary>Clean rows whose report and speaker no example knows.</summary>
    private static JObject Clean()
    {
        var text = new StringWriter();
        JsonExport.Write(InventedDataset.Of(400), text);
        var clean = JObject.Parse(text.ToString().Replace("\"GE-1\"", "\"TR-1\"", StringComparison.Ordinal).Replace("\"Avaria\"", "\"Corvale\"", StringComparison.Ordinal));
        clean["reports"]![0]!["status"] = "Published";
        return clean;
    }

    /// <summary>Adds the rows of an example under keys of their own.</summary>
    /// <returns>The beginnings of their addresses.</returns>
    private static List<string> Plant(JObject json, string example, int number)
    {
        var copy = JObject.Parse(example);
        Rename(copy, number);
        var places = new List<string>();
        foreach (var property in copy.Properties())
        {
            if (property.Value is not JArray added)
            {
                json[property.Name] = property.Value;
                places.Add(property.Name);
                continue;
            }

            var rows = (JArray)(json[property.Name] ??= new JArray());
            foreach (var row in added)
            {
                places.Add($"{property.Name}[{rows.Count}]");
                rows.Add(row);
            }
        }

        return places;
    }

    private static void Rename(JObject copy, int number)
    {
        var keys = (
            from sheet in Keyed
            from row in copy[sheet.JsonName] ?? new JArray()
            select (string?)row[sheet.Key.JsonName] into key
            where key is not null
            select key).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var value in copy.Descendants().OfType<JValue>().Where(value => value.Type == JTokenType.String).ToList())
            value.Value = keys.Aggregate((string)value.Value!, (words, key) => Regex.Replace(words, $"^{Regex.Escape(key)}$|(?<=@){Regex.Escape(key)}(?![\\w-])", match => match.Value + number, RegexOptions.IgnoreCase));
    }
}
