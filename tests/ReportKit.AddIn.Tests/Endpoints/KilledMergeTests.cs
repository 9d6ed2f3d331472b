using System.Diagnostics;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Sheets;
using Xunit.Abstractions;

namespace ReportKit.AddIn.Tests.Endpoints;

/// <summary>
/// The tool, killed at any moment while it merges for the pane: it writes nothing itself, so that the workbook is the old one, and
/// the next run has the whole answer, with all that is left to a person.
/// </summary>
public sealed class KilledMergeTests(ITestOutputHelper output)
{
    /// <summary>A start for each: half of what the runs of the console are killed.</summary>
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("REPORTKIT_KILLS") ?? "10", CultureInfo.InvariantCulture) / 2;

    [FactThatNeeds(Need.DevelopmentCertificate)]
    public async Task Workbook_is_the_old_one_and_nothing_that_was_left_to_a_person_is_missing()
    {
        using var folder = new TemporaryFolder();
        using var own = new TemporaryFolder();
        var saved = Sample.Of([.. Enumerable.Range(1, 300).Select(number => $$""" "id": "S-{{number:0000}}", "speaker": "Avaria", "text": "Statement {{number}}." """)]);
        await using (var workbook = File.Create(folder.File("statements.xlsx")))
            WorkbookAuthor.Write(saved, workbook);
        var before = await File.ReadAllBytesAsync(folder.File("statements.xlsx"));
        // Half of the lines are contested.
        var call = (Open: OpenTables.Of(With(saved, " Mine.", 2)), File: MergeTests.Returned(saved, dataset => With(dataset, " Theirs.", 1)));
        var (whole, time) = await MergedAsync(folder.Path, own.Path, call, killedAfter: null);
        var random = new Random(1);
        var answered = 0;

        for (var run = 0; run < Kills; run++)
        {
            var (answer, _) = await MergedAsync(folder.Path, own.Path, call, killedAfter: time * random.NextDouble() * 1.1);
            answered += answer is null ? 0 : 1;
            Assert.True(answer is null || answer == whole, "An answer is whole.");
            Assert.Equal(before, await File.ReadAllBytesAsync(folder.File("statements.xlsx")));
            Assert.Equal(["statements.xlsx"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        }

        output.WriteLine($"{Kills} runs were killed, {answered} of them after the answer, which takes {time.TotalMilliseconds:0} ms.");
        Assert.Equal(150, JObject.Parse(whole!)["open"]!.Count());
        Assert.Equal(whole, (await MergedAsync(folder.Path, own.Path, call, killedAfter: null)).Answer);
    }

    /// <summary>Starts the tool, merges through it, and kills it; gives the answer, where there was time for one, and how long it took.</summary>
    private static async Task<(string? Answer, TimeSpan Time)> MergedAsync(string folder, string own, (object[] Open, object File) call, TimeSpan? killedAfter)
    {
        using var tool = await Tool.StartAsync(folder, own);
        var revision = (string)JObject.Parse(await tool.PostAsync("tables", new { tables = call.Open }))["revision"]!;
        var clock = Stopwatch.StartNew();
        var merging = tool.PostAsync("merge", new { revision, files = new[] { call.File } });
        try
        {
            if (killedAfter is { } after)
                await Task.WhenAny(merging, Task.Delay(after));
            else
                await merging;
            var time = clock.Elapsed;
            tool.Kill();
            return (WithoutTime(await merging), time);
        }
        catch (HttpRequestException)
        {
            return (null, clock.Elapsed);
        }
    }

    private static Dataset With(Dataset dataset, string words, int step) => dataset.With(
        StatementColumns.Sheet,
        [.. dataset.Statements.Rows.Select((row, at) => at % step == 0 ? row.With(StatementColumns.Text, row[StatementColumns.Text] + words) : row.Cells)]);

    /// <summary>When a change was merged stands in its history.</summary>
    private static string WithoutTime(string answer)
    {
        var whole = JObject.Parse(answer);
        foreach (var date in whole.SelectTokens("$..cells[?(@.column == 'Date')]"))
            date["text"] = "";
        return whole.ToString();
    }

    private sealed class Tool : IDisposable
    {
        private readonly Process process;
        private readonly HttpClient client = new(new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate!.Subject == "CN=localhost" }, UseProxy = false }) { Timeout = Limit.OfPatience };

        private Tool(Process process) => this.process = process;

        public static async Task<Tool> StartAsync(string folder, string own)
        {
            var port = FreePort();
            var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "reportkit.dll"), "addin", "--workbook", "statements.xlsx", "--port", port.ToString(CultureInfo.InvariantCulture) })
                start.ArgumentList.Add(argument);
            start.Environment["XDG_DATA_HOME"] = own;
            var tool = new Tool(Process.Start(start)!);
            var said = await tool.process.StandardOutput.ReadLineAsync().WaitAsync(Limit.OfPatience);
            Assert.StartsWith("Serving ", said, StringComparison.Ordinal);
            tool.client.BaseAddress = new Uri($"https://localhost:{port}/api/");
            var key = await File.ReadAllTextAsync(Path.Combine(own, "ReportKit", "pane.key"));
            tool.client.DefaultRequestHeaders.Add(Served.TokenHeader, (string)JObject.Parse(await tool.PostAsync("token", new { key }))["token"]!);
            return tool;
        }

        public async Task<string> PostAsync(string path, object body)
        {
            using var content = new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(path, content);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStringAsync();
        }

        public void Kill()
        {
            process.Kill();
            process.WaitForExit();
        }

        public void Dispose()
        {
            Kill();
            process.Dispose();
            client.Dispose();
        }

        private static int FreePort()
        {
            using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
            listener.Start();
            return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
