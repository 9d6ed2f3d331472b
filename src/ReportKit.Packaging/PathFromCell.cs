using ReportKit.Findings;

namespace ReportKit.Packaging;

/// <summary>
/// The path of a file that a cell names. Whoever filled the cell may be anybody, and the file is copied into what is sent to others:
/// it has to lie in the folder of the workbook, or in one below it, also after all links are followed.
/// </summary>
public static class PathFromCell
{
    /// <summary>What Linux follows at most, too.</summary>
    private const int MostLinks = 40;

    /// <param name="folder">The folder of the workbook.</param>
    /// <param name="typed">What the cell holds; both kinds of slashes separate folders.</param>
    /// <param name="what">What it is, as the sentence says it: <c>logo</c>.</param>
    /// <returns>The full path of the file itself, not of a link to it.</returns>
    /// <exception cref="UnusableFileException">It does not lie there, or is no name on some systems.</exception>
    public static string Within(string folder, string typed, string what)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var path = typed.Trim().Replace('\\', '/');
        // Also where it lies in the folder: a name of another machine is looked for in the network before that can be known.
        if (path.StartsWith("//", StringComparison.Ordinal))
            throw Outside(typed, what);
        if (path.StartsWith('/') || (OperatingSystem.IsWindows() && Path.IsPathRooted(path)))
            path = Path.GetRelativePath(root, path).Replace('\\', '/');

        var parts = new Stack<string>(path.Split('/').Reverse());
        var at = root;
        for (var links = 0; parts.TryPop(out var part);)
        {
            if (part.Length == 0 || part == ".")
                continue;
            if (part != ".." && !PortableName.Fits(part))
                throw new UnusableFileException($"The {what} “{CellFindings.Excerpt(typed)}” is no name of a file that every system takes. Give the picture another name; see the sheet Settings.");
            at = Path.GetFullPath(Path.Combine(at, part));
            if (!IsWithin(root, at) || links > MostLinks)
                throw Outside(typed, what);
            if (new FileInfo(at).LinkTarget is not { } target)
                continue;
            links++;
            foreach (var further in Path.GetRelativePath(root, Path.GetFullPath(target, Path.GetDirectoryName(at)!)).Replace('\\', '/').Split('/').Reverse())
                parts.Push(further);
            at = root;
        }

        return at;
    }

    private static bool IsWithin(string root, string path) =>
        path == root || path.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static UnusableFileException Outside(string typed, string what) =>
        new($"The {what} “{CellFindings.Excerpt(typed)}” does not lie in the folder of the workbook. Copy it there, and give its name in the sheet Settings.");
}
