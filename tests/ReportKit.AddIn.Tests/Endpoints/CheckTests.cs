using Newtonsoft.Json.Linq;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Tests.Endpoints;

public sealed class CheckTests
{
    [Fact]
    public async Task Sample_that_is_open_has_no_errors()
    {
        await using var served = await Served.StartAsync();

        var answer = await served.PostAsync("/api/check", new { revision = await served.OpenAsync() });

        Assert.Equal(0, (int)answer["errors"]!);
    }

    [Fact]
    public async Task What_is_not_saved_yet_is_found_with_its_cell()
    {
        await using var served = await Served.StartAsync();
        var row = served.Saved().Statements.Rows[3];
        var revision = await served.OpenAsync(dataset => With(dataset, row, StatementColumns.Source, "no-such-source"));

        var finding = Assert.Single((await served.PostAsync("/api/check", new { revision }))["findings"]!, finding => (string?)finding["code"] == "RK203");

        Assert.Equal("error", (string?)finding["severity"]);
        Assert.Equal("Statements", (string?)finding["sheet"]);
        Assert.Equal(row.Line, (int)finding["row"]!);
        Assert.Equal(served.Saved().Statements.Place(row, StatementColumns.Source).Address, $"Statements!{(string?)finding["cell"]}");
        Assert.Equal("Source", (string?)finding["column"]);
        Assert.Equal(row.Id, (string?)finding["key"]);
        Assert.Equal("There is no source “no-such-source” in the sheet Sources.", (string?)finding["message"]);
    }

    [Fact]
    public async Task Row_that_is_changed_alone_is_checked_with_all_others()
    {
        await using var served = await Served.StartAsync();
        var first = await served.OpenAsync();
        var row = served.Saved().Statements.Rows[3];
        var changed = new { sheet = "Statements", row = row.Line, values = new[] { OpenTables.Row(StatementColumns.Sheet, row.With(StatementColumns.Section, "nowhere")) } };

        var second = (string)(await served.PostAsync("/api/tables", new { revision = first, rows = new[] { changed } }))["revision"]!;

        Assert.Equal("RK204", (string?)Assert.Single(await Errors(served, second))["code"]);
        Assert.Empty(await Errors(served, first));
    }

    [Fact]
    public async Task Sheet_that_is_sent_again_takes_the_place_of_the_one_before()
    {
        await using var served = await Served.StartAsync();
        var first = await served.OpenAsync();
        var saved = served.Saved();
        var fewer = saved.With(SourceColumns.Sheet, [.. saved.Sources.Rows.Skip(1).Select(row => row.Cells)]);

        var second = (string)(await served.PostAsync("/api/tables", new { revision = first, tables = new[] { OpenTables.Of(fewer.Sources) } }))["revision"]!;

        Assert.Contains(await Errors(served, second), finding => (string?)finding["code"] == "RK203");
    }

    [Fact]
    public async Task Sheets_are_recognised_by_their_names_tables_and_columns()
    {
        await using var served = await Served.StartAsync();
        object Top(string sheet, string[] tables, params object[] header) => new { sheet, firstRow = 1, firstColumn = 0, tables, values = new[] { header } };

        var answer = await served.PostAsync("/api/sheets", new
        {
            sheets = new[]
            {
                Top("Statements (2)", [], "ID", "Report", "Speaker", "Text"),
                Top("My list", ["Sources"], "whatever"),
                Top("Speakers", []),
                Top("Speakers (2)", [], "Name", "Short name", "Kind"),
                Top("My notes", [], "Thing", "To do"),
                Top("History", []),
            },
        });

        Assert.Equal(
            ["Statements (2) is Statements", "My list is Sources", "Speakers is Speakers", "History is History"],
            answer["sheets"]!.Select(sheet => $"{sheet["sheet"]} is {sheet["is"]}"));
    }

    [Fact]
    public async Task Row_that_goes_into_a_renamed_sheet_names_it()
    {
        await using var served = await Served.StartAsync(Sample.Of([""" "id": "S-0001", "speaker": "Avaria", "text": "One." """]));
        var saved = served.Saved();
        var sheet = Newtonsoft.Json.Linq.JObject.FromObject(OpenTables.Of(saved.Statements));
        sheet["sheet"] = "Statements (2)";
        var revision = (string)(await served.PostAsync("/api/tables", new { tables = (object[])[sheet, .. saved.Tables.Where(table => table.Sheet != StatementColumns.Sheet).Select(OpenTables.Of)] }))["revision"]!;
        var returned = MergeTests.Returned(served, dataset => dataset.With(StatementColumns.Sheet, [.. dataset.Statements.Rows.Select(row => row.With(StatementColumns.Text, "One, corrected.")), dataset.Statements.Rows[0].With(StatementColumns.Text, "Two.").Without(StatementColumns.Id)]));

        var edits = (await served.PostAsync("/api/merge", new { revision, files = new[] { returned } }))["edits"]!;

        Assert.Equal(["Statements (2)", "Statements (2)"], edits["cells"]!.Concat(edits["rows"]!).Select(edit => (string?)edit["sheet"]).Where(name => name != "History"));
        Assert.Contains((await served.PostAsync("/api/check", new { revision }))["findings"]!, finding => (string?)finding["code"] == "RK240");
    }

    [Fact]
    public async Task Cell_that_cannot_be_read_is_found_as_in_a_file()
    {
        await using var served = await Served.StartAsync();
        var columns = new object?[] { "ID", "Date", "Text", "Kind" };
        var tables = new object[]
        {
            new { sheet = "Statements", firstRow = 5, firstColumn = 2, values = new[] { columns, ["S-1", new { e = "#N/A" }, "Words.", "Statment"], ["S-2", "yesterday", true, 7] } },
        };

        var revision = (string)(await served.PostAsync("/api/tables", new { tables }))["revision"]!;
        var findings = (await served.PostAsync("/api/check", new { revision }))["findings"]!.Where(finding => (string?)finding["cell"] is not null).Select(finding => $"{finding["cell"]} {finding["code"]} {finding["key"]} {finding["message"]}");

        Assert.Equal(
            [
                "F6 RK022 S-1 “Statment” is not allowed in the column Kind.",
                "D6 RK023 S-1 The cell holds the error #N/A.",
                "F7 RK022 S-2 “7” is not allowed in the column Kind.",
                "D7 RK021 S-2 “yesterday” is no date.",
                "E7 RK026 S-2 Excel made the truth value TRUE of what was typed.",
            ],
            findings.Where(finding => finding.Contains(" RK02", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Correction_that_the_console_would_make_comes_with_what_to_write()
    {
        await using var served = await Served.StartAsync();
        var row = served.Saved().Statements.Rows.First(row => row.Report == "TR-002");
        var revision = await served.OpenAsync(dataset => With(dataset, row, StatementColumns.Context, "A word word too many."));

        var finding = Assert.Single((await served.PostAsync("/api/check", new { revision }))["findings"]!, finding => (string?)finding["column"] == "Context");

        Assert.Equal("A word too many.", (string?)finding["fix"]?["cell"]?["text"]);
    }

    [Fact]
    public async Task What_somebody_else_said_is_never_corrected()
    {
        await using var served = await Served.StartAsync();
        var row = served.Saved().Statements.Rows.First(row => row.Kind == StatementKind.Statement);
        var revision = await served.OpenAsync(dataset => With(dataset, row, StatementColumns.Text, "A word word too many."));

        var finding = Assert.Single((await served.PostAsync("/api/check", new { revision }))["findings"]!, finding => (string?)finding["column"] == "Text");

        Assert.Equal(JTokenType.Null, finding["fix"]!.Type);
    }

    [Fact]
    public async Task Only_what_concerns_a_report_is_given_where_that_is_asked_for()
    {
        await using var served = await Served.StartAsync();
        var saved = served.Saved();
        var revision = await served.OpenAsync(dataset => With(dataset, saved.Statements.Rows[3], StatementColumns.Source, "no-such-source"));

        var answer = await served.PostAsync("/api/check", new { revision, report = saved.Reports.Rows[0].Number });
        var (status, message) = await served.RefusalAsync("/api/check", new { revision, report = "TR-99" });

        Assert.All(answer["findings"]!, finding => Assert.NotEqual("RK212", (string?)finding["code"]));
        Assert.Equal(400, status);
        Assert.StartsWith("There is no report “TR-99” in the sheet Reports.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_that_is_no_longer_known_is_to_be_sent_again()
    {
        await using var served = await Served.StartAsync();
        var first = await served.OpenAsync();
        for (var at = 0; at < 8; at++)
            await served.PostAsync("/api/tables", new { revision = first });

        Assert.Equal(409, (await served.RefusalAsync("/api/check", new { revision = "nine" })).Status);
        Assert.Equal(409, (await served.RefusalAsync("/api/check", new { revision = first })).Status);
    }

    [Theory]
    [InlineData("""[{"sheet": "Statements", "firstRow": 0, "firstColumn": 0, "values": [["ID"]]}]""")]
    [InlineData("""[{"sheet": "Statements", "firstRow": 1048576, "firstColumn": 0, "values": [["ID"], ["S-1"]]}]""")]
    [InlineData("""[{"sheet": "Statements", "firstRow": 1, "firstColumn": 16384, "values": [["ID"]]}]""")]
    [InlineData("""[{"sheet": "Statements", "firstRow": 1, "firstColumn": -1, "values": [["ID"]]}]""")]
    [InlineData("""[{"sheet": "Statements", "firstRow": 1, "firstColumn": 0, "values": [[["ID"]]]}]""")]
    [InlineData("""[{"sheet": "Statements", "firstRow": 1, "firstColumn": 0, "values": [[{"n": "7"}]]}]""")]
    [InlineData("""[{"sheet": "Statements", "firstRow": 1, "firstColumn": 0, "values": [[{}]]}]""")]
    [InlineData("""[{"sheet": "Statements", "firstRow": 1, "firstColumn": 0, "values": [[{"n": 1, "e": "#N/A"}]]}]""")]
    [InlineData("""[{"sheet": "Statements", "firstRow": 1, "firstColumn": 0}]""")]
    [InlineData("""[{"firstRow": 1, "firstColumn": 0, "values": [["ID"]]}]""")]
    public async Task Tables_that_no_workbook_has_are_refused(string tables)
    {
        await using var served = await Served.StartAsync();

        Assert.Equal(400, (await served.RefusalAsync("/api/tables", new { tables = JArray.Parse(tables) })).Status);
    }

    private static Dataset With(Dataset dataset, Row changed, Column column, object value) => dataset.With(
        StatementColumns.Sheet,
        [.. dataset.Statements.Rows.Select(row => row.Line == changed.Line ? row.Cells.WithCell(column, value) : row.Cells)]);

    private static async Task<IEnumerable<JToken>> Errors(Served served, string revision) =>
        (await served.PostAsync("/api/check", new { revision }))["findings"]!.Where(finding => (string?)finding["severity"] == "error");
}
