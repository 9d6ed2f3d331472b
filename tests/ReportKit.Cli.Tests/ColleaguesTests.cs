using Newtonsoft.Json.Linq;

namespace ReportKit.Cli.Tests;

/// <summary>
/// A share goes out, is edited and saved by a program that is not ours, and comes back: ten cells changed, two rows added, one
/// deleted, the table sorted. Exactly that is merged.
/// </summary>
public sealed class ColleaguesTests : IDisposable
{
    private const string Plan =
        """
        {
          "set": {
            "S-0002": {"Text": "We can accept a list, “public” or not."},
            "S-0003": {"Text": "=1+1 is what they said.", "Tags": "sums; <b>&amp;"},
            "S-0005": {"Date": "2025-03-04"},
            "S-0006": {"Locator": "12:30", "Context": "First line.\nSecond line."},
            "S-0010": {"Text": "Çà et là\u00A0: l’été."},
            "S-0011": {"Language": "fr", "Context": "“Quoted” – and – dashed…"},
            "S-0012": {"Speaker": "KSL; Avaria"}
          },
          "add": [
            {"Text": "What is new, and dated.", "Speaker": "KSL", "Date": "2025-06-01"},
            {"Text": "A new row of words alone."}
          ],
          "delete": ["S-0008"],
          "sort": "Text"
        }
        """;

    private readonly Reportkit reportkit = new Reportkit().WithSample("statements.xlsx");

    public void Dispose() => reportkit.Dispose();

    [FactThatNeeds(Need.OpenPyxl)]
    public void Edits_with_openpyxl() => Round(copy => OtherProgram.Output("python3", Script("openpyxl-edit.py"), copy, PlanFile()));

    [FactThatNeeds(Need.LibreOffice, Need.Uno)]
    public void Edits_with_LibreOffice() => Round(copy => OtherProgram.Output("python3", Script("libreoffice-edit.py"), copy, PlanFile(), reportkit.File("profile")));

    [FactThatNeeds(Need.ExcelJs)]
    public void Edits_with_ExcelJS() => Round(copy => OtherProgram.Output("node", Script("exceljs-edit.cjs"), copy, PlanFile()));

    private void Round(Action<string> edit)
    {
        reportkit.Run("share", "statements.xlsx", "--to", "anna.xlsx", "--for", "Anna");
        File.Copy(reportkit.File("statements.xlsx"), reportkit.File("before.xlsx"));
        edit(reportkit.File("anna.xlsx"));

        var result = reportkit.Run("merge", "statements.xlsx", "anna.xlsx");

        Assert.Equal((ExitCodes.Done, "statements.xlsx: 11 cells, 2 new rows taken."), (result.ExitCode, result.Output.TrimEnd().Split('\n')[^1]));
        Assert.DoesNotContain(reportkit.Files(), file => file.Contains("review", StringComparison.Ordinal));
        Assert.Equal(Wanted(), Differences());
        Assert.Equal("Nothing new for statements.xlsx.", reportkit.Run("merge", "statements.xlsx", "anna.xlsx").Output.TrimEnd());
    }

    /// <summary>The plan, as <c>diff</c> says it.</summary>
    private static IEnumerable<string> Wanted()
    {
        var plan = JObject.Parse(Plan);
        var cells = plan["set"]!.Children<JProperty>().SelectMany(row => row.Value.Children<JProperty>().Select(cell => $"{row.Name} {cell.Name}: {cell.Value}"));
        var added = plan["add"]!.Select((row, at) => $"S-00{51 + at} : {row["Text"]}");
        return cells.Append("S-0008 Status: Withdrawn").Concat(added).Order(StringComparer.Ordinal);
    }

    private IEnumerable<string> Differences() =>
        JArray.Parse(reportkit.Run("diff", "before.xlsx", "statements.xlsx", "--json").Output)
            .Select(difference => $"{difference["key"]} {difference["column"]}: {After(difference)}")
            .Order(StringComparer.Ordinal);

    private static string After(JToken difference) => (string?)difference["column"] is null
        ? ((string)difference["after"]!).Split('\n').Single(line => line.StartsWith("Text: ", StringComparison.Ordinal))["Text: ".Length..]
        : (string?)difference["after"] ?? "";

    private static string Script(string name) => Repository.File("tests", "ReportKit.Cli.Tests", "Colleagues", name);

    private string PlanFile()
    {
        File.WriteAllText(reportkit.File("plan.json"), Plan);
        return reportkit.File("plan.json");
    }
}
