using System.Diagnostics;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Installing;
using ReportKit.AddIn.Serving;

namespace ReportKit.Cli.Commands.AddIn;

/// <summary>Serves the pane until it is stopped.</summary>
internal sealed class AddInHandler(Terminal terminal, Surroundings surroundings)
{
    public async Task<int> RunAsync(AddInArguments arguments, CancellationToken stop)
    {
        var workbook = Path.GetFullPath(OnlyWorkbook.Or(arguments.Workbook, surroundings, "addin --workbook").Path);
        using var certificate = DevelopmentCertificate.Find(surroundings.Clock.GetLocalNow().DateTime);
        if (DevelopmentCertificate.Distrust(certificate) is { } advice)
            terminal.Error.WriteLine(advice);

        await using var server = await AddInServer.StartAsync(new AddInSetup(
            workbook,
            arguments.Port,
            certificate,
            new PaneKey(surroundings.OwnFolder).Read(),
            surroundings.Template,
            surroundings.Path,
            OpenFolder,
            terminal,
            surroundings.Clock));
        terminal.Output.WriteLine($"Serving {Path.GetFileName(workbook)} to Excel and Word on this machine: {server.Page}");
        terminal.Output.WriteLine("Open the workbook in Excel, and choose ReportKit on the tab Home; if it is not there, first run: reportkit addin install");
        terminal.Output.WriteLine("Ctrl+C stops it.");
        await UntilAsync(stop);
        terminal.Output.WriteLine("Stopped.");
        return ExitCodes.Done;
    }

    private static async Task UntilAsync(CancellationToken stop)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            // That is what was waited for.
        }
    }

    private static void OpenFolder(string folder) => Process.Start(new ProcessStartInfo(folder) { UseShellExecute = true })?.Dispose();
}
