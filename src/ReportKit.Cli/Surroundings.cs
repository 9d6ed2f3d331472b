using ReportKit.UseCases.Hosts;

namespace ReportKit.Cli;

/// <summary>What a command may know of the machine.</summary>
/// <param name="Folder">The folder that the command was called in.</param>
/// <param name="ProgramFolder">The folder of the program, with the template that ships.</param>
/// <param name="OwnFolder">The folder in the person's own that the program has for what it keeps from one run to the next.</param>
/// <param name="Path">The folders in which programs are looked for; null: none, not even the usual ones.</param>
/// <param name="User">Who called it, as the machine knows them.</param>
internal sealed record Surroundings(string Folder, string ProgramFolder, string OwnFolder, string? Path, string User, TimeProvider Clock)
{
    /// <summary>The template that ships.</summary>
    public string Template => System.IO.Path.Combine(ProgramFolder, "templates", "ge-series.dotx");

    /// <summary>A file as it was typed.</summary>
    public NamedFile Named(string file) => new(file, InFolder(file));

    public string InFolder(string file) => System.IO.Path.Combine(Folder, file);
}
