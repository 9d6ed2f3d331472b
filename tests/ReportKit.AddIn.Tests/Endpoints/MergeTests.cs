using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Sharing;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Tests.Endpoints;

public sealed class MergeTests
{
    [Fact]
    public async Task What_a_colleague_changed_is_to_be_written_with_its_history()
    {
        await using var served = await Small();
        var returned = Returned(served, dataset => With(dataset, "S-0001", "One, corrected."));

        var merge = await served.PostAsync("/api/merge", new { revision = await served.OpenAsync(), files = new[] { returned } });

        var taken = Assert.Single(merge["taken"]!);
        Assert.Equal("Statements S-0001 Text “One.” “One, corrected.” Anna", $"{taken["sheet"]} {taken["key"]} {taken["column"]} “{taken["before"]}” “{taken["after"]}” {taken["who"]}");
        var edit = Assert.Single(merge["edits"]!["cells"]!);
        Assert.Equal("Statements 2 Text One, corrected.", $"{edit["sheet"]} {edit["row"]} {edit["column"]} {edit["text"]}");
        var history = Assert.Single(merge["edits"]!["rows"]!);
        Assert.Equal("History", (string?)history["sheet"]);
        Assert.Equal("Date: 2026-03-09 14:30", $"{history["cells"]![0]!["column"]}: {history["cells"]![0]!["text"]}");
        Assert.Empty(merge["open"]!);
    }

    [Fact]
    public async Task Row_that_a_colleague_added_gets_an_ID()
    {
        await using var served = await Small();
        var returned = Returned(served, dataset => dataset.With(StatementColumns.Sheet, [.. dataset.Statements.Rows.Select(row => row.Cells), dataset.Statements.Rows[0].With(StatementColumns.Text, "Three.").Without(StatementColumns.Id)]));

        var merge = await served.PostAsync("/api/merge", new { revision = await served.OpenAsync(), files = new[] { returned } });

        Assert.Equal("S-0003", (string?)Assert.Single(merge["added"]!)["key"]);
        var row = merge["edits"]!["rows"]!.First(row => (string?)row["sheet"] == "Statements");
        Assert.Contains("ID S-0003", row["cells"]!.Select(cell => $"{cell["column"]} {cell["text"]}"));
    }

    [Fact]
    public async Task What_both_changed_is_decided_by_a_person()
    {
        await using var served = await Small();
        var returned = Returned(served, dataset => With(dataset, "S-0001", "Theirs."));
        var revision = await served.OpenAsync(dataset => With(dataset, "S-0001", "Mine, not saved yet."));
        var merge = await served.PostAsync("/api/merge", new { revision, files = new[] { returned } });
        var open = Assert.Single(merge["open"]!);

        var decided = await served.PostAsync($"/api/merge/{merge["merge"]}/decisions", new { revision, decisions = new[] { new { id = 0, decision = "Theirs" } } });

        Assert.Equal("0 S-0001 Text Changed on both sides. Mine, not saved yet. Theirs. True", $"{open["id"]} {open["key"]} {open["column"]} {open["why"]} {open["mine"]} {open["theirs"]} {open["canBeDecided"]}");
        Assert.Equal("Theirs.", (string?)Assert.Single(decided["edits"]!["cells"]!)["text"]);
        Assert.Equal(0, (int)decided["undecided"]!);
    }

    [Fact]
    public async Task Decision_on_a_cell_that_changed_since_is_refused()
    {
        await using var served = await Small();
        var returned = Returned(served, dataset => With(dataset, "S-0001", "Theirs."));
        var merge = await served.PostAsync("/api/merge", new { revision = await served.OpenAsync(dataset => With(dataset, "S-0001", "Mine.")), files = new[] { returned } });
        var later = await served.OpenAsync(dataset => With(dataset, "S-0001", "Mine, again."));

        var decided = await served.PostAsync($"/api/merge/{merge["merge"]}/decisions", new { revision = later, decisions = new[] { new { id = 0, decision = "Theirs" } } });

        Assert.Empty(decided["edits"]!["cells"]!);
        Assert.StartsWith("The workbook's value has changed", (string?)Assert.Single(decided["refused"]!)["reason"], StringComparison.Ordinal);
        Assert.Equal(1, (int)decided["undecided"]!);
    }

    [Fact]
    public async Task File_that_nobody_sent_is_one_sentence()
    {
        await using var served = await Small();
        var foreign = new { name = "other.xlsx", content = Convert.ToBase64String(await File.ReadAllBytesAsync(served.Workbook)) };
        var broken = new { name = "other.xlsx", content = Convert.ToBase64String("no workbook"u8) };
        var garbled = new { name = "other.xlsx", content = "!" };
        var revision = await served.OpenAsync();

        var (status, message) = await served.RefusalAsync("/api/merge", new { revision, files = new[] { foreign } });

        Assert.Equal(422, status);
        Assert.StartsWith("other.xlsx does not say what was sent in it", message, StringComparison.Ordinal);
        Assert.Equal(422, (await served.RefusalAsync("/api/merge", new { revision, files = new[] { broken } })).Status);
        Assert.Equal((400, "A file is sent as base64."), await served.RefusalAsync("/api/merge", new { revision, files = new[] { garbled } }));
    }

    [Fact]
    public async Task Decision_on_nothing_is_refused()
    {
        await using var served = await Small();
        var revision = await served.OpenAsync();
        var merge = await served.PostAsync("/api/merge", new { revision, files = new[] { Returned(served, dataset => dataset) } });
        var decisions = new[] { new { id = 7, decision = "Theirs" } };

        Assert.Equal(400, (await served.RefusalAsync($"/api/merge/{merge["merge"]}/decisions", new { revision, decisions })).Status);
        Assert.Equal(404, (await served.RefusalAsync("/api/merge/99/decisions", new { revision, decisions })).Status);
    }

    /// <summary>The copy for a colleague, as it comes back after a change.</summary>
    internal static object Returned(Served served, Func<Dataset, Dataset> change) => Returned(served.Saved(), change);

    internal static object Returned(Dataset saved, Func<Dataset, Dataset> change)
    {
        var sent = ShareSelection.Of(saved, new ShareFilters(), ShareSelection.UsualColumns);
        var share = Share.Made(Served.Today.DateTime, "Anna", "anna.xlsx", sent, []);
        using var copy = new MemoryStream();
        ColleagueWorkbook.Write(share with { Sent = change(sent) }, ShareJson.Write(share), copy);
        return new { name = "anna.xlsx", content = Convert.ToBase64String(copy.ToArray()) };
    }

    private static Dataset With(Dataset dataset, string id, string text) => dataset.With(
        StatementColumns.Sheet,
        [.. dataset.Statements.Rows.Select(row => row.Id == id ? row.With(StatementColumns.Text, text) : row.Cells)]);

    private static Task<Served> Small() => Served.StartAsync(Sample.Of(
    [
        """ "id": "S-0001", "speaker": "Avaria", "text": "One." """,
        """ "id": "S-0002", "speaker": "Avaria", "text": "Two." """,
    ]));
}
