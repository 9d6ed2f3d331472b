using ReportKit.Diagnostics;
using ReportKit.Packaging;

namespace ReportKit.Cli.Commands;

internal sealed class RestoreHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(RestoreArguments arguments)
    {
        var path = surroundings.InFolder(arguments.Workbook);
        var backups = Backups.Of(path);
        if (backups.Count == 0 && !File.Exists(path))
            throw new UnusableFileException($"{arguments.Workbook} does not exist.");
        if (backups.Count == 0)
            throw new WrongUsageException($"There are no earlier states of {arguments.Workbook}: the folder {Backups.Folder} beside it holds none.");
        return arguments.When.Length > 0 ? GoBack(arguments.Workbook, path, Chosen(backups, arguments.When)) : List(arguments.Workbook, backups);
    }

    private int List(string workbook, IReadOnlyList<Backup> backups)
    {
        foreach (var backup in backups)
            terminal.Output.WriteLine($"{backup.Stamp}  {new FileInfo(backup.Path).Length / 1024:N0} KB");
        terminal.Output.WriteLine($"To see what has changed since one: reportkit diff \"{Path.GetRelativePath(surroundings.Folder, backups[0].Path)}\" {Quoted(workbook)}");
        terminal.Output.WriteLine($"To go back to one: reportkit restore {Quoted(workbook)} {backups[0].Stamp}");
        return ExitCodes.Done;
    }

    private static string Quoted(string file) => file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file;

    private static Backup Chosen(IReadOnlyList<Backup> backups, string when)
    {
        var typed = when.Trim().Replace(':', '.');
        return backups.Where(backup => backup.Stamp.Contains(typed, StringComparison.Ordinal)).ToList() switch
        {
            [var only] => only,
            [] => throw new WrongUsageException($"There is no state of “{when}”. There are: {Stamps(backups)}."),
            var several => throw new WrongUsageException($"“{when}” may be any of these; give more of one: {Stamps(several)}."),
        };
    }

    private static string Stamps(IEnumerable<Backup> backups) => string.Join(", ", backups.Select(backup => backup.Stamp));

    private int GoBack(string workbook, string path, Backup backup)
    {
        var state = Backups.Read(backup);
        WholeFile.CheckReplaceable(path);
        // An empty file is no state that anybody wants back.
        var isThere = File.Exists(path) && new FileInfo(path).Length > 0;
        if (isThere && WholeFile.Holds(path, state))
        {
            terminal.Output.WriteLine($"{workbook} is as it was before the change of {backup.Stamp} already.");
            return ExitCodes.Done;
        }

        var kept = isThere ? $" The state before is kept as {Backups.Keep(path, WholeFile.Read(path), surroundings.Now).Stamp}." : "";
        WholeFile.Replace(path, stream => stream.Write(state));
        terminal.Output.WriteLine($"{workbook} is as it was before the change of {backup.Stamp}.{kept}");
        return ExitCodes.Done;
    }
}
