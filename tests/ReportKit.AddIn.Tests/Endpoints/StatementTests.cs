using Newtonsoft.Json.Linq;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Tests.Endpoints;

public sealed class StatementTests
{
    private static readonly object Entered = new
    {
        report = "TR-002",
        section = "a",
        date = "14 December 2025",
        speaker = "Avaria",
        text = "We *thank* the Chair.",
        source = "src",
        locator = "1:14:20",
        cite = true,
    };

    [Fact]
    public async Task New_statement_is_shown_as_it_is_printed()
    {
        await using var served = await Small();

        var answer = await served.PostAsync("/api/statement", new { revision = await served.OpenAsync(), statement = Entered });

        Assert.Equal("Avaria: “We thank the Chair.”^[Ibid, (starts at 1:14:20)]\n", (string?)answer["printed"]);
        Assert.Equal("S-0003", (string?)answer["id"]);
        Assert.Equal("TR-002", (string?)answer["report"]);
        Assert.Empty(answer["findings"]!);
        var paragraph = answer["row"]!["blocks"]![0]!;
        Assert.Equal("Statement", (string?)paragraph["style"]);
        Assert.Equal("""{"type":"words","text":"Avaria:","role":"Speaker"}""", paragraph["content"]![0]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Contains("""{"type":"words","text":"thank","italic":true}""", paragraph["content"]!.Select(inline => inline.ToString(Newtonsoft.Json.Formatting.None)));
    }

    [Fact]
    public async Task New_statement_is_written_so_that_each_cell_is_read_back()
    {
        await using var served = await Small();

        var answer = await served.PostAsync("/api/statement", new { revision = await served.OpenAsync(), statement = Entered });

        Assert.Equal(
            ["ID: S-0003", "Report: TR-002", "Section: a", "Date: 46005", "Speaker: Avaria", "Text: We *thank* the Chair.", "Source: src", "Locator: 1:14:20", "Cite: yes"],
            answer["cells"]!.Select(cell => $"{cell["column"]}: {cell["number"] ?? cell["text"]}"));
    }

    [Fact]
    public async Task Back_reference_is_that_of_its_place_in_the_report()
    {
        await using var served = await Small();
        var revision = await served.OpenAsync();
        var statement = new { report = "TR-002", section = "a", text = "Again.", source = "doc", locator = "p. 4" };

        var asNew = await served.PostAsync("/api/statement", new { revision, statement });
        var inReport = await served.PostAsync("/api/statement", new { revision, row = 3, statement });

        // The first row of the report cites the same page; the second one here takes the place of what follows it.
        Assert.Equal("“Again.”^[Ibid]\n", (string?)inReport["printed"]);
        Assert.Equal(3, (int)inReport["row"]!["row"]!);
        Assert.Equal("S-0003", (string?)asNew["id"]);
        Assert.Equal("“Again.”^[A paper, p. 4]\n", (string?)asNew["printed"]);
    }

    [Fact]
    public async Task Statement_that_no_report_prints_is_shown_by_itself()
    {
        await using var served = await Small();

        var answer = await served.PostAsync("/api/statement", new { revision = await served.OpenAsync(), statement = new { text = "Kept for later.", source = "doc" } });

        Assert.Equal(JTokenType.Null, answer["report"]!.Type);
        Assert.Equal("“Kept for later.”^[A paper]\n", (string?)answer["printed"]);
    }

    [Fact]
    public async Task What_is_wrong_with_it_is_said_while_it_is_entered()
    {
        await using var served = await Small();

        var answer = await served.PostAsync("/api/statement", new { revision = await served.OpenAsync(), statement = new { report = "TR-002", section = "b", date = "tomorrow", text = "Words.", source = "dok" } });

        Assert.Equal(
            ["RK021 Date", "RK203 Source", "RK204 Section"],
            answer["findings"]!.Select(finding => $"{finding["code"]} {finding["column"]}").Where(finding => finding.StartsWith("RK0", StringComparison.Ordinal) || finding.StartsWith("RK20", StringComparison.Ordinal)));
        Assert.All(answer["findings"]!, finding => Assert.Equal(JTokenType.Null, finding["row"]!.Type));
    }

    [Theory]
    [InlineData("""{"source": "src", "locator": "1h14m20s"}""", "locator: 1:14:20")]
    [InlineData("""{"source": "src", "locator": "(starts at: 57:20)"}""", "locator: 57:20")]
    [InlineData("""{"source": "src", "locator": "74 min"}""", "locator: 1:14:00")]
    [InlineData("""{"source": "doc", "locator": "4-5"}""", "locator: pp. 4–5")]
    [InlineData("""{"source": "doc", "locator": "§ 18"}""", "locator: para 18")]
    [InlineData("""{"locator": "https://youtu.be/abc?t=4460"}""", "source: src, locator: 1:14:20")]
    [InlineData("""{"source": "doc", "locator": "http://m.youtube.com/watch?t=61&v=abc&feature=share"}""", "source: src, locator: 1:01")]
    [InlineData("""{"locator": "https://youtu.be/abc"}""", "source: src, locator: ")]
    [InlineData("""{"locator": "https://youtu.be/xyz?t=4460"}""", "")]
    [InlineData("""{"source": "src", "locator": "p. 4"}""", "")]
    [InlineData("""{"source": "src", "locator": "14.20"}""", "")]
    [InlineData("""{"source": "doc", "locator": "p. 4", "alsoIn": "A PAPER", "alsoLocator": "page 5"}""", "alsoIn: doc, alsoLocator: p. 5")]
    [InlineData("""{"source": "https://youtu.be/abc"}""", "")]
    [InlineData("""{"source": "https://www.youtube.com/watch?v=abc"}""", "source: src")]
    [InlineData("""{"section": "first chapter."}""", "section: a")]
    [InlineData("""{"report": "TR 2"}""", "report: TR-002")]
    [InlineData("""{"speaker": "AVARIA"}""", "speaker: Avaria")]
    [InlineData("""{"date": "Oct. 8, 2025"}""", "date: 8 October 2025")]
    [InlineData("""{"date": "6-10 October 2025"}""", "date: 6 October 2025, endDate: 10 October 2025")]
    [InlineData("""{"date": "2025-10-08"}""", "")]
    [InlineData("""{"date": "10/08/2025"}""", "")]
    [InlineData("""{"kind": "quote", "language": "French", "cite": "Y", "status": "Done"}""", "kind: Statement, cite: yes, status: Ready, language: fr")]
    [InlineData("""{"text": "We thank the keepers of the lights for the list that\nthey have kept.\nWe agree."}""", "text: We thank the keepers of the lights for the list that they have kept.\nWe agree.")]
    [InlineData("""{"text": "We thank the keepers of the lights for the infra-\nstructure. The infrastructure is theirs."}""", "text: We thank the keepers of the lights for the infrastructure. The infrastructure is theirs.")]
    [InlineData("""{"text": "We thank the keepers of the lights for the inter-\nisland list."}""", "")]
    [InlineData("""{"note": "We thank the keepers^[Of the lights, and of the list that\nthey have kept.]"}""", "")]
    public async Task What_is_typed_is_said_as_it_is_understood(string statement, string understood)
    {
        await using var served = await Small();
        var revision = await served.OpenAsync();

        var answer = await served.PostAsync("/api/statement", new { revision, statement = JObject.Parse(statement) });

        Assert.Equal(understood, string.Join(", ", answer["understood"]!.Select(cell => $"{cell["column"]}: {cell["words"]}")));
        var typedAnew = JObject.Parse(statement);
        foreach (var cell in answer["understood"]!)
            typedAnew[(string)cell["column"]!] = cell["words"];
        var again = await served.PostAsync("/api/statement", new { revision, statement = typedAnew });
        Assert.Empty(again["understood"]!);
        Assert.Equal(answer["cells"]!.ToString(), again["cells"]!.ToString());
    }

    [Theory]
    [InlineData("""{"txet": "Words."}""", "Statements have no column “txet”.")]
    [InlineData("""{"text": ["Words."]}""", "What stands under “text” is no cell.")]
    [InlineData("""{"text": {"a": 1}}""", "What stands under “text” is no cell.")]
    public async Task What_is_no_row_is_refused(string statement, string sentence)
    {
        await using var served = await Small();

        var (status, message) = await served.RefusalAsync("/api/statement", new { revision = await served.OpenAsync(), statement = JObject.Parse(statement) });

        Assert.Equal((400, sentence), (status, message));
    }

    [Fact]
    public async Task Row_without_statement_cannot_be_edited()
    {
        await using var served = await Small();

        var (status, message) = await served.RefusalAsync("/api/statement", new { revision = await served.OpenAsync(), row = 99, statement = Entered });

        Assert.Equal((400, "There is no statement in row 99."), (status, message));
    }

    [Fact]
    public async Task Lists_hold_what_a_statement_can_name()
    {
        await using var served = await Small();

        var lists = await served.PostAsync("/api/lists", new { revision = await served.OpenAsync() });

        Assert.Equal("TR-002 Draft", $"{lists["reports"]![0]!["number"]} {lists["reports"]![0]!["status"]}");
        Assert.Equal("a: First chapter", $"{lists["sections"]![0]!["key"]}: {lists["sections"]![0]!["title"]}");
        Assert.Equal("Federation of Avaria, Avaria, Av", $"{lists["speakers"]![0]!["name"]}, {lists["speakers"]![0]!["shortName"]}, {lists["speakers"]![0]!["aliases"]![0]}");
        Assert.Equal("A paper", (string?)lists["sources"]![1]!["citation"]);
        Assert.Equal(["harbour", "lamp"], lists["tags"]!.Select(tag => (string)tag!));
    }

    [Fact]
    public async Task Statements_without_ID_get_theirs()
    {
        await using var served = await Small();
        var revision = await served.OpenAsync(dataset => dataset.With(StatementColumns.Sheet, [.. dataset.Statements.Rows.Select(row => row.Id == "S-0002" ? row.Without(StatementColumns.Id) : row.Cells)]));

        var edit = Assert.Single((await served.PostAsync("/api/ids", new { revision }))["edits"]!["cells"]!);

        Assert.Equal("Statements A3 ID S-0002", $"{edit["sheet"]} {edit["cell"]} {edit["column"]} {edit["text"]}");
    }

    private static Task<Served> Small() => Served.StartAsync(Sample.Dataset("""
        {
          "reports": [{"number": "TR-002", "title": "Title", "date": "2026-01-31"}],
          "sections": [{"key": "a", "report": "TR-002", "level": 1, "title": "*First* chapter"}],
          "statements": [
            {"id": "S-0001", "report": "TR-002", "section": "a", "speaker": "Avaria", "text": "One.", "source": "doc", "locator": "p. 4", "tags": "lamp; harbour"},
            {"id": "S-0002", "report": "TR-002", "section": "a", "speaker": "Avaria", "text": "Two.", "source": "src", "locator": "04:30", "tags": "lamp"}
          ],
          "sources": [
            {"id": "src", "kind": "Video", "title": "Plenary", "container": "UN Web TV", "date": "2025-12-14", "url": "https://www.youtube.com/watch?v=abc"},
            {"id": "doc", "kind": "Document", "title": "A paper"}
          ],
          "speakers": [{"name": "Federation of Avaria", "shortName": "Avaria", "aliases": "Av"}]
        }
        """));
}
