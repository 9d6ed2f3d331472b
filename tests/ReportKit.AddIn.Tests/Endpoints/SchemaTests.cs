using ReportKit.Checks;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Tests.Endpoints;

public sealed class SchemaTests
{
    [Fact]
    public async Task Session_says_what_was_started()
    {
        await using var served = await Served.StartAsync();

        var session = await served.GetAsync("/api/session");

        Assert.Equal("statements.xlsx", (string?)session["workbook"]);
        Assert.Equal("TR-002", (string?)session["report"]);
        Assert.Equal(served.Saved().Reports.Rows.Select(report => report.Number), session["reports"]!.Select(number => (string?)number));
        Assert.False((bool)session["layout"]!);
    }

    [Fact]
    public async Task Workbook_that_went_away_is_one_sentence()
    {
        await using var served = await Served.StartAsync();
        File.Delete(served.Workbook);

        var (status, message) = await served.RefusalAsync("/api/search", new { });

        Assert.Equal(422, status);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_column_is_given_as_it_is_declared()
    {
        await using var served = await Served.StartAsync();

        var schema = await served.GetAsync("/api/schema");

        Assert.Equal(
            MasterWorkbook.Sheets.SelectMany(sheet => sheet.Columns.Select(column => $"{sheet.Name} {column.Name} {column.JsonName} {column.Kind.Description} {column.Help} {column.IsKey}")),
            schema["sheets"]!.SelectMany(sheet => sheet["columns"]!.Select(column => $"{sheet["name"]} {column["name"]} {column["json"]} {column["holds"]} {column["help"]} {column["isKey"]}")));
        Assert.Equal(MasterWorkbook.Records.Select(sheet => sheet.Name), schema["records"]!.Select(sheet => (string)sheet["name"]!));
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Code), schema["rules"]!.Select(rule => (string?)rule["code"]));
    }

    [Fact]
    public async Task Kind_of_a_column_is_one_word()
    {
        await using var served = await Served.StartAsync();

        var kinds = (await served.GetAsync("/api/schema"))["sheets"]!.SelectMany(sheet => sheet["columns"]!).Select(column => $"{column["json"]} {column["kind"]} {column["to"]} {column["several"]}").ToList();

        Assert.Contains("id text  False", kinds);
        Assert.Contains("kind choice  False", kinds);
        Assert.Contains("speaker reference Speakers True", kinds);
        Assert.Contains("level level  False", kinds);
        Assert.Contains("cite yesNo  False", kinds);
        Assert.Contains("date dateSpan  False", kinds);
        Assert.Contains("url address  False", kinds);
        Assert.Contains("text markup  False", kinds);
    }
}
