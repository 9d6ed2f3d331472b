using System.Text;
using Newtonsoft.Json.Linq;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Tests.Endpoints;

public sealed class PreviewTests
{
    [Fact]
    public async Task Preview_holds_every_word_that_build_prints()
    {
        await using var served = await Served.StartAsync();
        var printed = Sample.Body(served.Saved(), "TR-002");

        var preview = await served.PostAsync("/api/preview", new { revision = await served.OpenAsync() });

        Assert.Equal("TR-002", (string?)preview["report"]);
        Assert.Equal(printed, new PreviewText().Of(preview));
    }

    [Fact]
    public async Task Each_block_knows_the_row_that_prints_it()
    {
        await using var served = await Served.StartAsync();
        var saved = served.Saved();

        var blocks = (await served.PostAsync("/api/preview", new { revision = await served.OpenAsync() }))["blocks"]!;

        var rows = blocks.Where(block => (string?)block["type"] == "row").ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(saved.Statements.Find((string?)row["id"])!.Line, (int)row["row"]!));
        var headings = blocks.Where(block => (string?)block["type"] == "heading" && (string?)block["sheet"] is not null).ToList();
        Assert.Equal(saved.Sections.Rows.Where(section => section.Report == "TR-002").Select(section => section.Line), headings.Select(heading => (int)heading["row"]!));
        Assert.All(headings, heading => Assert.Equal(saved.Sections.Find((string?)heading["key"])!.Line, (int)heading["row"]!));
    }

    [Fact]
    public async Task What_is_not_saved_yet_is_previewed()
    {
        await using var served = await Served.StartAsync();
        var row = served.Saved().Statements.Rows.First(row => row.Report == "TR-002");
        var revision = await served.OpenAsync(dataset => dataset.With(StatementColumns.Sheet, [.. dataset.Statements.Rows.Select(other => other.Line == row.Line ? other.With(StatementColumns.Text, "Not saved yet.") : other.Cells)]));

        Assert.Contains("Not saved yet.", (await served.PostAsync("/api/preview", new { revision, report = "TR-002" })).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bold_that_only_the_file_knows_stays()
    {
        await using var served = await Served.StartAsync(Sample.Of(["""
            "id": "S-0001", "speaker": "Avaria", "text": "We **thank** the Chair.", "context": "Plain words."
            """]));
        // Office.js gives the words of a cell, and not how they look.
        var revision = await served.OpenAsync(dataset => dataset.With(StatementColumns.Sheet, [.. dataset.Statements.Rows.Select(row => row.With(StatementColumns.Text, "We thank the Chair."))]));

        var preview = await served.PostAsync("/api/preview", new { revision });

        Assert.Contains("**thank**", new PreviewText().Of(preview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_report_has_to_be_said_where_no_single_one_is_a_draft()
    {
        await using var served = await Served.StartAsync();
        var revision = await served.OpenAsync(dataset => dataset.With(ReportColumns.Sheet, []));

        var (status, message) = await served.RefusalAsync("/api/preview", new { revision });

        Assert.Equal((400, "Choose a report: not exactly one has the status Draft."), (status, message));
    }

    /// <summary>A preview in the words of <see cref="DocumentText"/>.</summary>
    private sealed class PreviewText
    {
        private readonly StringBuilder text = new();
        private readonly List<string> notes = [];

        public string Of(JObject preview)
        {
            foreach (var block in preview["blocks"]!)
                Write(block, "");
            notes.ForEach(note => text.Append(note).Append('\n'));
            return text.ToString().TrimEnd();
        }

        private void Write(JToken block, string indent)
        {
            switch ((string?)block["type"])
            {
                case "heading":
                    // Which of them stand in the contents, the blocks do not say.
                    var isInContents = indent.Length == 0 && (int)block["level"]! <= 2;
                    text.Append($"{indent}heading {block["level"]}{(isInContents ? "*" : "")}: {Content(block["content"]!)}\n");
                    break;
                case "dateHeading":
                    text.Append($"{indent}date {block["level"]}: {block["text"]}\n");
                    break;
                case "paragraph":
                    text.Append($"{indent}{block["role"]}{((bool)block["rightToLeft"]! ? " (right to left)" : "")}: {Content(block["content"]!)}\n");
                    break;
                default:
                    text.Append($"{indent}[{block["id"]}]\n");
                    foreach (var inner in block["blocks"]!)
                        Write(inner, indent + "  ");
                    break;
            }
        }

        private string Content(JToken content) => string.Concat(content.Select(inline => (string?)inline["type"] switch
        {
            "words" => Look(inline),
            "link" => Link(inline),
            _ => Note(inline),
        }));

        private static string Link(JToken link)
        {
            var isPlain = link["content"]!.Count() == 1 && (string?)link["content"]![0]!["text"] == (string?)link["target"];
            return $"⟨{string.Concat(link["content"]!.Select(Look))}{(isPlain ? "" : $" → {link["target"]}")}⟩";
        }

        private static string Look(JToken words)
        {
            var marks = (words["bold"] is null ? "" : "**") + (words["italic"] is null ? "" : "*") + (words["superscript"] is null ? "" : "^");
            var look = marks + words["text"] + string.Concat(marks.Reverse());
            look = words["language"] is { } language ? $"{{{language}:{look}}}" : look;
            return words["role"] is null ? look : $"<{look}>";
        }

        private string Note(JToken note)
        {
            var number = notes.Count + 1;
            notes.Add("");
            notes[number - 1] = $"note {number}: {string.Join(" ¶ ", note["paragraphs"]!.Select(Content))}";
            return $"[{number}]";
        }
    }
}
