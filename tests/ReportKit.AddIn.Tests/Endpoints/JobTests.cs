using Newtonsoft.Json.Linq;

namespace ReportKit.AddIn.Tests.Endpoints;

public sealed class JobTests
{
    private static readonly string[] Columns = ["Text", "Context"];

    [Fact]
    public async Task Build_runs_the_command_and_hands_out_what_it_made()
    {
        var command = new Command(0, "Laying out the pages …", "TR-002.docx: 3 statements.") { Makes = "TR-002.docx" };
        await using var served = await command.ServedAsync();

        var job = await FinishedAsync(served, await served.PostAsync("/api/build", new { }));

        Assert.Equal(["build statements.xlsx --report=TR-002 --output=TR-002.docx"], command.Calls);
        Assert.Equal("done TR-002.docx", $"{job["state"]} {job["file"]}");
        Assert.Equal(["Laying out the pages …", "TR-002.docx: 3 statements."], job["log"]!.Select(line => (string)line!));
        using var file = await served.Client.SendAsync(served.Call(HttpMethod.Get, $"/api/jobs/{job["job"]}/file"));
        Assert.Equal("made", await file.Content.ReadAsStringAsync());
        Assert.Equal("TR-002.docx", file.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task Build_passes_on_what_was_chosen()
    {
        var command = new Command(0, "") { Makes = "TR-001.docx" };
        await using var served = await command.ServedAsync();

        await FinishedAsync(served, await served.PostAsync("/api/build", new { report = "TR-001", draft = true, layout = false }));

        Assert.Equal(["build statements.xlsx --report=TR-001 --output=TR-001.docx --draft --no-layout"], command.Calls);
    }

    [Fact]
    public async Task Failed_build_says_why()
    {
        var command = new Command(1, "Statements!K42  error    RK203  There is no source.", "TR-002 was not made: 1 error would print wrong text.");
        await using var served = await command.ServedAsync();

        var job = await FinishedAsync(served, await served.PostAsync("/api/build", new { }));

        Assert.Equal("failed", (string?)job["state"]);
        Assert.Equal("TR-002 was not made: 1 error would print wrong text.", (string?)job["message"]);
        Assert.Equal(404, (int)(await served.Client.SendAsync(served.Call(HttpMethod.Get, $"/api/jobs/{job["job"]}/file"))).StatusCode);
    }

    [Fact]
    public async Task Share_passes_on_what_was_chosen_each_as_one_word()
    {
        var command = new Command(0, "Made anna.xlsx.") { Makes = "anna.xlsx" };
        await using var served = await command.ServedAsync();

        var job = await FinishedAsync(served, await served.PostAsync("/api/share", new { to = "anna.xlsx", report = "TR-002", section = "a b", speaker = "--fix", columns = Columns, @for = "Anna B" }));

        Assert.Equal(["share statements.xlsx --to=anna.xlsx --report=TR-002 --section=a b --speaker=--fix --columns=Text, Context --for=Anna B"], command.Calls);
        Assert.Equal("done anna.xlsx", $"{job["state"]} {job["file"]}");
    }

    [Fact]
    public async Task Copy_that_is_there_is_not_written_over()
    {
        var command = new Command(0, "");
        await using var served = await command.ServedAsync();

        Assert.Equal((409, "statements.xlsx exists already and is left as it is. Choose another name."), await served.RefusalAsync("/api/share", new { to = "statements.xlsx" }));
        Assert.Empty(command.Calls);
    }

    [Fact]
    public async Task One_job_runs_at_a_time()
    {
        using var go = new ManualResetEventSlim();
        var command = new Command(0, "Done.") { Makes = "TR-002.docx", Waits = go };
        await using var served = await command.ServedAsync();
        var first = await served.PostAsync("/api/build", new { });

        var second = await served.RefusalAsync("/api/build", new { });
        var running = await served.GetAsync($"/api/jobs/{first["job"]}");
        go.Set();

        Assert.Equal(409, second.Status);
        Assert.Equal("running", (string?)running["state"]);
        Assert.Equal("done", (string?)(await FinishedAsync(served, first))["state"]);
        Assert.Equal("done", (string?)(await FinishedAsync(served, await served.PostAsync("/api/build", new { })))["state"]);
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

    private static async Task<JObject> FinishedAsync(Served served, JObject started)
    {
        for (; ; await Task.Delay(10))
        {
            var job = await served.GetAsync($"/api/jobs/{started["job"]}");
            if ((string?)job["state"] != "running")
                return job;
        }
    }

    /// <summary>A command that says what it is told to say, and makes a file.</summary>
    private sealed class Command(int exitCode, params string[] lines)
    {
        private string folder = "";

        public List<string> Calls { get; } = [];

        public string? Makes { get; init; }

        public ManualResetEventSlim? Waits { get; init; }

        public async Task<Served> ServedAsync()
        {
            var served = await Served.StartAsync(run: Run);
            folder = served.Folder;
            return served;
        }

        private int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
        {
            Calls.Add(string.Join(' ', arguments));
            Waits?.Wait(Limit.OfPatience);
            foreach (var line in lines[..^1])
                error.WriteLine(line);
            output.WriteLine(lines[^1]);
            if (Makes is not null)
                File.WriteAllText(Path.Combine(folder, Makes), "made");
            return exitCode;
        }
    }
}
