using System.Collections.Immutable;
using ReportKit.AddIn.Installing;

namespace ReportKit.Cli.Commands.AddIn;

/// <summary>Puts the add-in where Office looks for it, or says how.</summary>
internal sealed class AddInInstallHandler(Terminal terminal, Surroundings surroundings)
{
    public int Install(AddInInstallArguments arguments)
    {
        Tell(SideLoadingFor(arguments.To).Install(arguments.Port, Key));
        terminal.Output.WriteLine($"The pane is served by: reportkit addin --workbook WORKBOOK.xlsx{(arguments.Port == AddInCommand.UsualPort ? "" : $" --port {arguments.Port}")}");
        return ExitCodes.Done;
    }

    public int Uninstall(string? folder)
    {
        Tell(SideLoadingFor(folder).Uninstall());
        if (folder is null)
            Key.Forget();
        return ExitCodes.Done;
    }

    private PaneKey Key => new(surroundings.OwnFolder);

    private void Tell(ImmutableArray<string> sentences)
    {
        foreach (var sentence in sentences)
            terminal.Output.WriteLine(sentence);
    }

    /// <summary>Where there is no Office, the manifests go into the folder that the command was called in, to be uploaded.</summary>
    private ISideLoading SideLoadingFor(string? folder)
    {
        if (folder is not null)
            return InFolder(surroundings.InFolder(folder));
        if (OperatingSystem.IsWindows())
            return new WindowsSideLoading(new DeveloperKey(), surroundings.OwnFolder);
        return OperatingSystem.IsMacOS()
            ? new MacSideLoading(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile))
            : InFolder(surroundings.Folder);
    }

    private static ManifestFolder InFolder(string path)
    {
        var folder = new ManifestFolder(path);
        return folder.Foreign is { } file
            ? throw new WrongUsageException($"{file} is there and is no manifest of ReportKit; it is left as it is. Choose another folder with --to.")
            : folder;
    }
}
