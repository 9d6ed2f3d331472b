using ReportKit.Packaging;

namespace ReportKit.Cli.Commands;

/// <summary>The file that a command is told to make: its name says what it is, and every system takes it.</summary>
internal static class OutputFile
{
    /// <param name="kind">What it is, as the sentence says it: <c>workbook</c>.</param>
    /// <exception cref="WrongUsageException">The name has another ending, or is none on some systems.</exception>
    public static string PathOf(string output, string kind, string ending, Surroundings surroundings)
    {
        if (!output.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            throw new WrongUsageException($"The name of a {kind} ends in {ending}; “{output}” does not.");
        if (!PortableName.Fits(Path.GetFileName(output)) || Path.GetFileNameWithoutExtension(output).Length == 0)
            throw new WrongUsageException($"“{Path.GetFileName(output)}” is a name that not every system takes for a file. Choose another.");
        return surroundings.InFolder(output);
    }

    /// <summary>The same for what is never written over.</summary>
    /// <exception cref="Diagnostics.UnusableFileException">There is something of that name.</exception>
    public static string NewPathOf(string output, string kind, string ending, Surroundings surroundings)
    {
        var path = PathOf(output, kind, ending, surroundings);
        return RegularFile.IsTaken(path)
            ? throw new Diagnostics.UnusableFileException($"{output} exists already and is left as it is. Choose another name.")
            : path;
    }

    /// <summary>For what replaces only files of its own kind.</summary>
    /// <param name="isOfKind">Whether a file is of that kind.</param>
    /// <exception cref="WrongUsageException">There is another file of that name.</exception>
    /// <exception cref="Diagnostics.UnusableFileException">What is there cannot be replaced.</exception>
    public static void CheckReplaced(string path, string kind, Func<string, bool> isOfKind)
    {
        WholeFile.CheckPlace(path);
        if (File.Exists(path) && !isOfKind(path))
            throw new WrongUsageException($"{Path.GetFileName(path)} is there and is no {kind}; it is left as it is. Choose another name with --output.");
    }
}
