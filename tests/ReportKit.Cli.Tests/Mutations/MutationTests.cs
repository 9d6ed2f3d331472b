using Xunit.Abstractions;

namespace ReportKit.Cli.Tests.Mutations;

/// <summary>
/// Whatever is changed in a file, every command reads it or refuses it in a sentence. The changes are drawn from their numbers, so
/// that each run has the same; <c>REPORTKIT_MUTATIONS</c> says how many there are of each kind of file, and
/// <c>REPORTKIT_MUTATIONS_FROM</c> the number of the first. Only where it is set, time and memory are measured.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output) : IDisposable
{
    private const string More =
        """{"statements": [{"id": "S-9001", "report": "TR-002", "section": "opening", "speaker": "Avaria", "text": "More words.", "date": "2026-02-01"}, {"report": "TR-002", "kind": "Narrative", "text": "And more."}], "speakers": [{"name": "Newland"}]}""";

    private static readonly string[][] Readings =
    [
        ["check", "m.xlsx"],
        ["build", "m.xlsx", "--no-layout", "--report", "TR-002", "--draft", "--output", "made.docx"],
        ["export", "m.xlsx", "--output", "made.json"],
        ["share", "m.xlsx", "--to", "made.xlsx"],
        ["diff", "whole.xlsx", "m.xlsx", "--review", "made-review.xlsx"],
        ["check", "m.xlsx", "--mark", "made-marked.xlsx"],
        ["import", "new.xlsx", "made.json"],
    ];

    private static readonly string[][] Changes =
    [
        ["import", "m.xlsx", "more.json"],
        ["number", "m.xlsx"],
        ["check", "m.xlsx", "--fix"],
        ["publish", "m.xlsx", "--report", "TR-002"],
        ["merge", "m.xlsx", "anna.xlsx"],
    ];

    private readonly Reportkit reportkit = new();
    private readonly MutationRun run = MutationRun.Of(Environment.GetEnvironmentVariable);

    public void Dispose()
    {
        output.WriteLine(run.Digits);
        reportkit.Dispose();
    }

    [Fact]
    public void Changed_workbook_is_read_or_refused()
    {
        var parts = Zip.Entries(Commented());
        Prepare();
        run.Each("workbook", reportkit, (mutation, call) =>
        {
            Put("m.xlsx", PackageMutation.Of(parts, mutation));
            call(mutation.One(Readings));
            if (call(mutation.One(Changes)) != ExitCodes.UnusableFile)
                call(["check", "m.xlsx"]);
        });
    }

    [Fact]
    public void Workbook_that_was_changed_in_place_is_read_again()
    {
        var parts = Zip.Entries(Commented());
        Prepare();
        run.Each("written", reportkit, (mutation, call) =>
        {
            Put("m.xlsx", PackageMutation.Of(parts, mutation));
            foreach (var change in Changes)
            {
                if (call(change) is ExitCodes.UnusableFile)
                    return;
                Assert.NotEqual(ExitCodes.UnusableFile, call(["export", "m.xlsx", "--output", "made.json"]));
            }
        });
    }

    [Fact]
    public void Changed_template_is_read_or_refused()
    {
        var parts = Zip.Entries(File.ReadAllBytes(Repository.File("templates", "ge-series.dotx")));
        Prepare();
        run.Each("template", reportkit, (mutation, call) =>
        {
            Put("t.dotx", PackageMutation.Of(parts, mutation));
            if (call(["build", "whole.xlsx", "--no-layout", "--template", "t.dotx", "--output", "made.docx"]) == ExitCodes.Done)
                Assert.NotEmpty(WordFile.Read(reportkit.File("made.docx")).XmlParts);
        });
    }

    [Fact]
    public void Changed_JSON_is_read_or_refused()
    {
        var json = File.ReadAllText(Repository.File("src", "ReportKit.UseCases", "Workbooks", "sample.json"));
        var workbook = Commented();
        run.Each("json", reportkit, (mutation, call) =>
        {
            File.WriteAllText(reportkit.File("data.json"), JsonMutation.Of(json, mutation));
            Put("m.xlsx", workbook);
            var name = mutation.Chance(2) ? "m.xlsx" : "new.xlsx";
            if (call(["import", name, "data.json"]) != ExitCodes.UnusableFile && File.Exists(reportkit.File(name)))
                Assert.NotEqual(ExitCodes.UnusableFile, call(["check", name]));
        });
    }

    [Fact]
    public void Changed_returned_file_is_merged_or_refused()
    {
        Prepare();
        var master = File.ReadAllBytes(reportkit.File("m.xlsx"));
        var parts = Zip.Entries(File.ReadAllBytes(reportkit.File("anna.xlsx")));
        var share = Directory.GetFiles(Path.Combine(reportkit.Folder, "shares")).Single();
        var sent = File.ReadAllText(share);
        run.Each("returned", reportkit, (mutation, call) =>
        {
            Put("m.xlsx", master);
            var isRecord = mutation.Chance(4);
            File.WriteAllText(share, isRecord ? JsonMutation.Of(sent, mutation) : sent);
            Put("anna.xlsx", isRecord && mutation.Chance(2) ? Zip.Of([.. parts]) : PackageMutation.Of(parts, mutation));
            call(["merge", "m.xlsx", "anna.xlsx"]);
            Assert.NotEqual(ExitCodes.UnusableFile, call(["check", "m.xlsx"]));
            if (Directory.GetFiles(reportkit.Folder, "*-review.xlsx") is [var review, ..])
                Assert.NotEqual(ExitCodes.UnusableFile, call(["merge", "m.xlsx", "--decisions", Path.GetFileName(review)]));
        });
    }

    /// <summary>The files that the commands need beside the changed one.</summary>
    private void Prepare()
    {
        Put("whole.xlsx", Commented());
        Put("m.xlsx", Commented());
        File.WriteAllText(reportkit.File("more.json"), More);
        File.WriteAllText(reportkit.File("made.json"), More);
        Assert.Equal(ExitCodes.Done, reportkit.Run("share", "m.xlsx", "--to", "anna.xlsx", "--for", "Anna").ExitCode);
    }

    /// <summary>The sample with what people add: notes, a link on a cell, a name, a format, a rule, a total.</summary>
    private static byte[] Commented()
    {
        using var made = new Reportkit().WithSample("m.xlsx");
        made.Run("check", "m.xlsx", "--mark", "marked.xlsx");
        return File.ReadAllBytes(File.Exists(made.File("marked.xlsx")) ? made.File("marked.xlsx") : made.File("m.xlsx"));
    }

    private void Put(string name, byte[] content) => File.WriteAllBytes(reportkit.File(name), content);
}
