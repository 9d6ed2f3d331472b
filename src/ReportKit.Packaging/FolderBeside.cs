namespace ReportKit.Packaging;

/// <summary>
/// A folder of ours beside a workbook, by its name. Where somebody put a link in its place, or links and pipes into it, these are
/// not ours: they are passed over, and nothing goes there.
/// </summary>
public static class FolderBeside
{
    public static string PathOf(string workbook, string name) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(workbook))!, name);

    /// <summary>Makes it where it is not there yet: whoever may read the workbook may look into it.</summary>
    /// <exception cref="IOException">It cannot be made, or something else has its name.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static string Make(string workbook, string name)
    {
        var folder = PathOf(workbook, name);
        if (RegularFile.IsLink(folder))
            throw new IOException($"{folder} is a link.");
        FileRights.MakeFolder(folder, workbook);
        return folder;
    }

    /// <summary>The regular files in it.</summary>
    /// <param name="pattern">With <c>*</c> for any letters.</param>
    public static IEnumerable<string> Files(string workbook, string name, string pattern)
    {
        var folder = PathOf(workbook, name);
        return Directory.Exists(folder) && !RegularFile.IsLink(folder) ? Directory.EnumerateFiles(folder, pattern).Where(RegularFile.IsThere) : [];
    }
}
