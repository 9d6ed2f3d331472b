using System.Security.Cryptography;
using ReportKit.Cli.Commands.AddIn;

namespace ReportKit.Cli.Tests;

public sealed class AddInTests : IDisposable
{
    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [FactThatNeeds(Need.DevelopmentCertificate)]
    public async Task Pane_is_served_until_it_is_stopped_and_the_workbook_is_only_read()
    {
        reportkit.WithSample("statements.xlsx");
        var before = SHA256.HashData(File.ReadAllBytes(reportkit.File("statements.xlsx")));
        using var stop = new CancellationTokenSource();
        using var output = new Heard("Ctrl+C");
        using var error = new StringWriter();
        var surroundings = new Surroundings(reportkit.Folder, AppContext.BaseDirectory, reportkit.OwnFolder, Path: null, User: "Anna", TimeProvider.System);

        var running = new AddInHandler(new Terminal(output, error), surroundings).RunAsync(new AddInArguments(Workbook: null, Port: 47991), stop.Token);
        await output.Said.WaitAsync(Limit.OfPatience);
        await stop.CancelAsync();

        Assert.Equal(ExitCodes.Done, await running);
        Assert.StartsWith("Serving statements.xlsx to Excel and Word on this machine: https://localhost:47991/pane.html", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Stopped." + Environment.NewLine, output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, SHA256.HashData(File.ReadAllBytes(reportkit.File("statements.xlsx"))));
    }

    [Fact]
    public void Without_a_workbook_there_is_nothing_to_serve()
    {
        var result = reportkit.Run("addin");

        Assert.Equal(ExitCodes.WrongUsage, result.ExitCode);
        Assert.Equal("There is no workbook in this folder; name one: reportkit addin --workbook WORKBOOK.xlsx\n", result.Error);
    }

    [Theory]
    [InlineData("80")]
    [InlineData("65536")]
    [InlineData("-1")]
    public void Port_has_to_be_one_that_anybody_may_use(string port)
    {
        var result = reportkit.Run("addin", "--port", port);

        Assert.Equal(ExitCodes.WrongUsage, result.ExitCode);
        Assert.StartsWith("A port is a number from 1024 to 65535.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Manifests_are_written_into_a_folder_and_taken_away_again()
    {
        var result = reportkit.Run("addin", "install", "--to", ".", "--port", "47200");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Equal(["reportkit-excel.xml", "reportkit-word.xml"], reportkit.Files());
        Assert.EndsWith("The pane is served by: reportkit addin --workbook WORKBOOK.xlsx --port 47200\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("https://localhost:47200/", File.ReadAllText(reportkit.File("reportkit-word.xml")), StringComparison.Ordinal);

        Assert.Equal(ExitCodes.Done, reportkit.Run("addin", "uninstall", "--to", ".").ExitCode);
        Assert.Empty(reportkit.Files());
    }

    [Fact]
    public void Key_stays_through_every_installation_and_goes_with_the_add_in_itself()
    {
        reportkit.Run("addin", "install", "--to", ".");
        var key = File.ReadAllText(Path.Combine(reportkit.OwnFolder, "pane.key"));

        reportkit.Run("addin", "uninstall", "--to", ".");
        var result = reportkit.Run("addin", "install", "--to", ".");

        Assert.Contains($"view=check&amp;key={key}\"", File.ReadAllText(reportkit.File("reportkit-excel.xml")), StringComparison.Ordinal);
        Assert.DoesNotContain(key, result.Output, StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
            reportkit.Run("addin", "uninstall");
        Assert.Equal(!OperatingSystem.IsLinux(), File.Exists(Path.Combine(reportkit.OwnFolder, "pane.key")));
    }

    [Fact]
    public void Folder_that_is_not_there_is_one_sentence()
    {
        var result = reportkit.Run("addin", "install", "--to", "nowhere");

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.Contains("there is no folder", result.Error, StringComparison.Ordinal);
    }

    /// <summary>What a command says, and when it says something that is waited for.</summary>
    private sealed class Heard(string awaited) : StringWriter
    {
        private readonly TaskCompletionSource said = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Said => said.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.Contains(awaited, StringComparison.Ordinal) == true)
                said.TrySetResult();
        }
    }
}
