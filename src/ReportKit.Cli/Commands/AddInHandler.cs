using System.Diagnostics;
using ReportKit.AddIn.Installing;
using ReportKit.AddIn.Serving;
using ReportKit.Word.Layout;

namespace ReportKit.Cli.Commands;

/// <summary>Serves the pane until it is stopped. What the pane starts runs as the same command of the console.</summary>
internal sealed class AddInHandler(Terminal terminal, Surroundings surroundings)
{
    public async Task<int> RunAsync(AddInArguments arguments, CancellationToken stop)
    {
        var workbook = arguments.Workbook is { } named ? surroundings.InFolder(named) : OnlyWorkbook.In(surroundings.Folder, "addin --workbook");
        using var certificate = DevelopmentCertificate.Find(surroundings.Now);
        if (DevelopmentCertificate.Distrust(certificate) is { } advice)
            terminal.Error.WriteLine(advice);

        var inFolder = surroundings with { Folder = Path.GetDirectoryName(Path.GetFullPath(workbook))! };
        await using var server = await AddInServer.StartAsync(new AddInSetup(
            Path.GetFullPath(workbook),
            arguments.Port,
            certificate,
            new PaneKey(surroundings.OwnFolder).Read(),
            (call, output, error) => CommandLine.Run([.. call], new Terminal(output, error) { IsForPane = true }, inFolder),
            LibreOffice.Find(surroundings.Path) is not null,
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
