using System.CommandLine;

namespace ReportKit.Cli.Commands.AddIn;

/// <summary><c>reportkit addin [--workbook FILE] [--port N]</c>, <c>reportkit addin install|uninstall [--port N] [--to FOLDER]</c></summary>
internal static class AddInCommand
{
    /// <summary>The port that the add-in is installed for, unless another is chosen.</summary>
    public const int UsualPort = 47115;

    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = new Option<string?>("--workbook") { Description = "The master workbook; without it, the only .xlsx of the folder.", HelpName = "FILE" };
        var port = Port();
        var command = new Command("addin", "Serve the task pane for Excel and Word, to this machine alone.") { workbook, port, Install(terminal, surroundings), Uninstall(terminal, surroundings) };
        command.SetAction((call, stop) => new AddInHandler(terminal, surroundings).RunAsync(new AddInArguments(call.GetValue(workbook), call.GetValue(port)), stop));
        return command;
    }

    private static Command Install(Terminal terminal, Surroundings surroundings)
    {
        var (port, to) = (Port(), Folder());
        var command = new Command("install", "Put the add-in where Excel and Word of this machine look for it.") { port, to };
        command.SetAction(call => new AddInInstallHandler(terminal, surroundings).Install(new AddInInstallArguments(call.GetValue(port), call.GetValue(to))));
        return command;
    }

    private static Command Uninstall(Terminal terminal, Surroundings surroundings)
    {
        var to = Folder();
        var command = new Command("uninstall", "Take the add-in away again.") { to };
        command.SetAction(call => new AddInInstallHandler(terminal, surroundings).Uninstall(call.GetValue(to)));
        return command;
    }

    private static Option<int> Port()
    {
        var port = new Option<int>("--port") { Description = $"The port on this machine; without it, {UsualPort}.", HelpName = "N", DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(result =>
        {
            // Below 1024 the system may ask for rights that nobody should give.
            if (result.GetValueOrDefault<int>() is < 1024 or > 65535)
                result.AddError("A port is a number from 1024 to 65535.");
        });
        return port;
    }

    private static Option<string?> Folder() =>
        new("--to") { Description = "The folder for the manifests instead, for Office on the web or a shared folder.", HelpName = "FOLDER" };
}

internal sealed record AddInArguments(string? Workbook, int Port);

/// <param name="To">A folder for the manifests; null for where Office of this machine looks.</param>
internal sealed record AddInInstallArguments(int Port, string? To);
