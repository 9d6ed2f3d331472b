using Newtonsoft.Json.Linq;
using ReportKit.Datasets;

namespace ReportKit.AddIn.Tests.Endpoints;

public sealed class JobTests
{
    private const string Shell = "/bin/sh";

    private static readonly string[] Columns = ["Text", "Context"];

    [Fact]
    public async Task Build_makes_the_report_and_hands_it_out()
    {
        await using var served = await Served.StartAsync();

        var job = await served.FinishedAsync(await served.PostAsync("/api/build", new { }));

        Assert.Equal("done TR-002.docx", $"{job["state"]} {job["file"]}");
        Assert.StartsWith("TR-002.docx: ", Log(job)[^2], StringComparison.Ordinal);
        Assert.Equal("Page numbers: none yet (LibreOffice is not installed); Word offers to fill them in when it opens the report.", Log(job)[^1]);
        using var file = await served.Client.SendAsync(served.Call(HttpMethod.Get, $"/api/jobs/{job["job"]}/file"));
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(served.Folder, "TR-002.docx")), await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("TR-002.docx", file.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [FactThatNeeds(Shell)]
    public async Task Build_makes_what_was_chosen()
    {
        using var programs = new LayoutProgram("exit 1");
        await using var served = await Served.StartAsync(programs: programs.Folder);

        var job = await served.FinishedAsync(await served.PostAsync("/api/build", new { report = "TR-001", draft = true, layout = false }));

        Assert.Equal("done TR-001.docx", $"{job["state"]} {job["file"]}");
        Assert.EndsWith("; a draft.", Log(job)[^2], StringComparison.Ordinal);
        Assert.DoesNotContain("Laying out the pages with LibreOffice …", Log(job));
    }

    [Fact]
    public async Task Failed_build_says_why_and_what_to_choose()
    {
        await using var served = await Served.StartAsync(WithError());

        var job = await served.FinishedAsync(await served.PostAsync("/api/build", new { }));

        Assert.Equal("failed", (string?)job["state"]);
        Assert.Equal("GE-1 was not made: 1 error would print wrong text. Correct it, or choose “A draft in spite of errors”.", (string?)job["message"]);
        Assert.StartsWith("Statements!", Log(job)[0], StringComparison.Ordinal);
        Assert.Equal(404, (int)(await served.Client.SendAsync(served.Call(HttpMethod.Get, $"/api/jobs/{job["job"]}/file"))).StatusCode);
        Assert.False(File.Exists(Path.Combine(served.Folder, "GE-1.docx")));
        AssertNamesNoCommand(job);
    }

    [Fact]
    public async Task File_that_cannot_be_read_is_a_sentence()
    {
        await using var served = await Served.StartAsync(Sample.Of(["\"id\": \"S-0001\", \"speaker\": \"Avaria\", \"text\": \"Words.\""], settings: "\"logo\": \"seal.png\""));

        var job = await served.FinishedAsync(await served.PostAsync("/api/build", new { draft = true }));

        Assert.Equal("failed", (string?)job["state"]);
        Assert.Contains("seal.png", (string?)job["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Share_makes_what_was_chosen()
    {
        await using var served = await Served.StartAsync(WithError());

        var job = await served.FinishedAsync(await served.PostAsync("/api/share", new { to = "anna.xlsx", report = "GE-1", speaker = "Avaria", columns = Columns, @for = "Anna B" }));

        Assert.Equal("done anna.xlsx", $"{job["state"]} {job["file"]}");
        Assert.Equal(["Made anna.xlsx for Anna B: Statements 1.", "When it comes back, choose it under Merge."], Log(job)[^2..]);
        Assert.True(File.Exists(Path.Combine(served.Folder, "anna.xlsx")));
        AssertNamesNoCommand(job);
    }

    [Fact]
    public async Task Nothing_to_share_is_said_by_the_names_of_the_fields()
    {
        await using var served = await Served.StartAsync(WithError());

        var job = await served.FinishedAsync(await served.PostAsync("/api/share", new { to = "anna.xlsx", speaker = "--fix" }));

        Assert.Equal("failed", (string?)job["state"]);
        Assert.Equal("Speaker “--fix” leaves nothing to send: no statement is by that name.", (string?)job["message"]);
        Assert.False(File.Exists(Path.Combine(served.Folder, "anna.xlsx")));
    }

    [Fact]
    public async Task Copy_that_is_there_is_not_written_over()
    {
        await using var served = await Served.StartAsync();

        Assert.Equal((409, "statements.xlsx exists already and is left as it is. Choose another name."), await served.RefusalAsync("/api/share", new { to = "statements.xlsx" }));
    }

    [FactThatNeeds(Shell)]
    public async Task One_job_runs_at_a_time_and_says_how_far_it_is()
    {
        using var programs = new LayoutProgram("while [ ! -e \"$(dirname \"$0\")/go\" ]; do sleep 0.05; done");
        await using var served = await Served.StartAsync(programs: programs.Folder);
        var first = await served.PostAsync("/api/build", new { });
        var running = await served.GetAsync($"/api/jobs/{first["job"]}");
        for (; Log(running) is not [.., "Laying out the pages with LibreOffice …"] && (string?)running["state"] == "running"; await Task.Delay(10))
            running = await served.GetAsync($"/api/jobs/{first["job"]}");

        var second = await served.RefusalAsync("/api/build", new { });
        await File.WriteAllTextAsync(Path.Combine(programs.Folder, "go"), "");

        Assert.Equal(409, second.Status);
        Assert.Equal("running", (string?)running["state"]);
        Assert.Equal("done", (string?)(await served.FinishedAsync(first))["state"]);
        Assert.Equal("done", (string?)(await served.FinishedAsync(await served.PostAsync("/api/build", new { })))["state"]);
    }

    [Fact]
    public async Task Folder_of_the_workbook_is_opened_and_no_other()
    {
        var opened = new List<string>();
        await using var served = await Served.StartAsync(openFolder: opened.Add);

        using var response = await served.Client.SendAsync(served.Call(HttpMethod.Post, "/api/open-folder", "{}"));

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal([served.Folder], opened);
    }

    /// <summary>A workbook of one statement, whose source there is not.</summary>
    private static Dataset WithError() => Sample.Of(["\"id\": \"S-0001\", \"speaker\": \"Avaria\", \"text\": \"The lamps are lit.\", \"source\": \"nowhere\""]);

    private static string[] Log(JObject job) => [.. job["log"]!.Select(line => (string)line!)];

    private static void AssertNamesNoCommand(JObject job) => Assert.All(Log(job), line =>
    {
        Assert.DoesNotContain("reportkit ", line, StringComparison.Ordinal);
        Assert.DoesNotContain(" --", line, StringComparison.Ordinal);
    });

    /// <summary>A program in the place of LibreOffice, written in the language of the shell.</summary>
    private sealed class LayoutProgram : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public LayoutProgram(string script)
        {
            File.WriteAllText(folder.File("soffice"), "#!/bin/sh\n" + script);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(folder.File("soffice"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        public string Folder => folder.Path;

        public void Dispose() => folder.Dispose();
    }
}
