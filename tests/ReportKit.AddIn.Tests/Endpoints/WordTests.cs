using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using ReportKit.Word;
using ReportKit.Word.Templates;
using ReportKit.Word.Writing;

namespace ReportKit.AddIn.Tests.Endpoints;

/// <summary>What the pane asks in Word: search, what is printed, and where it comes from.</summary>
public sealed class WordTests
{
    [Fact]
    public async Task Statements_are_found_in_the_saved_workbook()
    {
        await using var served = await Small();

        var answer = await served.PostAsync("/api/search", new { speaker = "avar", words = "HARBOUR", limit = 1 });

        Assert.Equal(2, (int)answer["total"]!);
        var found = Assert.Single(answer["statements"]!);
        Assert.Equal("S-0001 2 14 December 2025 Avaria First chapter TR-002 The harbour is open.", $"{found["id"]} {found["row"]} {found["date"]} {found["speaker"]} {found["sectionTitle"]} {found["report"]} {found["text"]}");
    }

    [Fact]
    public async Task Date_that_is_none_is_refused_in_a_sentence()
    {
        await using var served = await Small();

        Assert.Equal((400, "“soon” is no date; write it as 2026-01-31."), await served.RefusalAsync("/api/search", new { from = "soon" }));
    }

    [Fact]
    public async Task Statement_for_a_document_of_ones_own_stands_by_itself()
    {
        await using var served = await Small();

        var answer = await served.PostAsync("/api/printed", new { ids = Ids("S-0002", "s-0001", "S-0002", "S-99") });

        Assert.Equal(
            [
                "Avaria: “The harbour stays.”^[UN Web TV, Plenary, https://www.youtube.com/watch?v=abc&t=4460 (starts at 1:14:20)]\n",
                "Avaria: “The harbour is open.”^[UN Web TV, Plenary, https://www.youtube.com/watch?v=abc]\n",
            ],
            answer["statements"]!.Select(statement => (string)statement["printed"]!));
        Assert.Equal(["S-99"], answer["missing"]!.Select(id => (string)id!));
    }

    [Fact]
    public async Task Statement_of_a_report_is_marked_as_in_the_file_that_build_makes()
    {
        await using var served = await Small();
        using var template = Template.Open(Repository.File("templates", "ge-series.dotx"));
        using var bytes = new MemoryStream();
        WordReport.Write(Sample.Report(served.Saved(), "TR-002").Document, template, new Branding(null, null), null, bytes);
        var file = new WordFile(bytes.ToArray());
        var marked = file.Parts.Where(part => part.StartsWith("customXml/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal))
            .SelectMany(part => file.Part(part).Elements(XName.Get("statement", StatementMark.Namespace)))
            .Select(statement => string.Join(' ', statement.Attributes().Select(attribute => attribute.Value)));

        var answer = await served.PostAsync("/api/printed", new { ids = Ids("S-0001", "S-0002"), report = "TR-002" });

        Assert.Equal(marked, answer["statements"]!.Select(statement => $"{statement["id"]} {statement["bookmark"]} {statement["sha256"]}"));
        Assert.Equal("Avaria: “The harbour stays.”^[Ibid, (starts at 1:14:20)]\n", (string?)answer["statements"]![1]!["printed"]);
        Assert.All(answer["statements"]!, statement => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((string)statement["printed"]!))), (string?)statement["sha256"]));
    }

    [Fact]
    public async Task Where_from_gives_row_source_and_link()
    {
        await using var served = await Small();

        var where = await served.PostAsync("/api/where", new { id = "s-0002" });

        Assert.Equal("statements.xlsx Statements 3 A3 TR-002 a", $"{where["workbook"]} {where["sheet"]} {where["row"]} {where["cell"]} {where["report"]} {where["section"]}");
        Assert.Contains("Text: The harbour stays.", where["cells"]!.Select(cell => $"{cell["column"]}: {cell["text"]}"));
        var source = Assert.Single(where["sources"]!);
        Assert.Equal("src https://www.youtube.com/watch?v=abc&t=4460 (starts at 1:14:20)", $"{source["id"]} {source["url"]} {source["locator"]}");
    }

    [Fact]
    public async Task Where_from_shows_what_the_cells_say_without_the_marks()
    {
        await using var served = await Served.StartAsync(Sample.Of([""" "id": "S-0001", "text": "The *harbour*[@src, p. 4] stays.\nSee [the site](https://example.org)^[Or not.].", "context": "A [@src] view." """]));

        var where = await served.PostAsync("/api/where", new { id = "S-0001" });

        Assert.Equal(["ID: S-0001", "Text: The harbour stays. See the site.", "Context: A  view."], where["cells"]!.Select(cell => $"{cell["column"]}: {cell["text"]}").Where(cell => cell.StartsWith("ID", StringComparison.Ordinal) || cell.StartsWith("Text", StringComparison.Ordinal) || cell.StartsWith("Context:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Statement_that_is_not_there_is_not_found()
    {
        await using var served = await Small();

        Assert.Equal((404, "statements.xlsx has no statement S-99."), await served.RefusalAsync("/api/where", new { id = "S-99" }));
    }

    [Fact]
    public async Task Workbook_that_is_saved_anew_is_read_anew()
    {
        await using var served = await Small();
        Assert.Equal(2, (int)(await served.PostAsync("/api/search", new { }))["total"]!);
        await using var other = await Served.StartAsync();
        File.Copy(other.Workbook, served.Workbook, overwrite: true);

        Assert.NotEqual(2, (int)(await served.PostAsync("/api/search", new { }))["total"]!);
    }

    private static string[] Ids(params string[] ids) => ids;

    private static Task<Served> Small() => Served.StartAsync(Sample.Dataset("""
        {
          "reports": [{"number": "TR-002", "title": "Title", "date": "2026-01-31"}],
          "sections": [{"key": "a", "report": "TR-002", "level": 1, "title": "*First* chapter"}],
          "statements": [
            {"id": "S-0001", "report": "TR-002", "section": "a", "date": "2025-12-14", "speaker": "Avaria", "text": "The *harbour* is open.", "source": "src"},
            {"id": "S-0002", "report": "TR-002", "section": "a", "date": "2025-12-14", "speaker": "Avaria", "text": "The harbour stays.", "source": "src", "locator": "1:14:20"}
          ],
          "sources": [{"id": "src", "kind": "Video", "title": "Plenary", "container": "UN Web TV", "url": "https://www.youtube.com/watch?v=abc"}],
          "speakers": [{"name": "Federation of Avaria", "shortName": "Avaria"}]
        }
        """));
}
