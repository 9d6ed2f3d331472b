using Microsoft.Win32.SafeHandles;

namespace ReportKit.Packaging;

/// <summary>
/// Who may do what with a file. What is made from a private workbook is as private; a file that is replaced keeps its owner, its
/// group, its rights and its attributes. Windows gives a new file the rights of its folder, and keeps those of one that is replaced.
/// </summary>
internal static class FileRights
{
    private const string AccessList = "system.posix_acl_access";
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Groups = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;
    private const UnixFileMode ReadOrWrite = Owners | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>All that the file has which this one is about to replace.</summary>
    /// <exception cref="IOException">The system refuses what may not be left out.</exception>
    public static void Keep(FileStream file, string replaced)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(replaced))
            return;
        using var there = Opened(replaced);
        var state = UnixFile.StateOf(there);
        var hasGroup = GiveOwner(file, state);
        // Attributes that only the system sets are not ours to copy.
        var hasAttributes = UnixFile.CopyAttributes(there, file.SafeFileHandle, name => name == AccessList || name.StartsWith("user.", StringComparison.Ordinal));
        File.SetUnixFileMode(file.SafeFileHandle, hasGroup && hasAttributes ? state.Mode : WithoutGroup(state.Mode));
    }

    /// <summary>
    /// What everyone of those has who may use all the files that this one is made from, and the one that it replaces. Where it cannot
    /// be given the group of the first, or its list of who may do what, its own group gets no more than everybody.
    /// </summary>
    public static void Inherit(FileStream file, IReadOnlyList<string> madeFrom, string replaced)
    {
        if (OperatingSystem.IsWindows() || madeFrom.Count == 0)
            return;
        using var first = Opened(madeFrom[0]);
        var state = UnixFile.StateOf(first);
        var mode = state.Mode;
        foreach (var other in madeFrom.Skip(1).Append(replaced).Where(File.Exists))
            mode &= File.GetUnixFileMode(other);
        var hasGroup = GiveOwner(file, state);
        var hasList = UnixFile.CopyAttributes(first, file.SafeFileHandle, name => name == AccessList);
        if (!hasGroup || !hasList)
            mode = WithoutGroup(mode);
        File.SetUnixFileMode(file.SafeFileHandle, (mode & ReadOrWrite) | Owners);
    }

    /// <summary>A folder for what is made from a file: whoever may read that may look into it.</summary>
    /// <exception cref="IOException">It cannot be made, or something else has its name.</exception>
    public static void MakeFolder(string folder, string file)
    {
        if (OperatingSystem.IsWindows() || Directory.Exists(folder) || UnixFile.StateOf(file) is not { } state)
        {
            Directory.CreateDirectory(folder);
            return;
        }

        var mode = File.GetUnixFileMode(file) & ReadOrWrite;
        Directory.CreateDirectory(folder, mode | Owners | UnixFileMode.UserExecute | (UnixFileMode)((int)(mode & ~Owners & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) >> 2));
        UnixFile.Give(folder, state.Owner, state.Group);
    }

    /// <summary>The rights of a file whose group is another: it gets no more than everybody.</summary>
    private static UnixFileMode WithoutGroup(UnixFileMode mode) => mode & (~Groups | (UnixFileMode)((int)mode << 3));

    private static SafeFileHandle Opened(string path)
    {
        var file = UnixFile.Open(path, followsLinks: true, out var refusal);
        return file.IsInvalid ? throw new IOException($"{path} cannot be opened again ({refusal}).") : file;
    }

    /// <summary>Only root gives files away; others may give theirs to a group of their own. Whether it has the group.</summary>
    private static bool GiveOwner(FileStream file, UnixFile.FileState state) =>
        UnixFile.Give(file.SafeFileHandle, state.Owner, state.Group) || UnixFile.Give(file.SafeFileHandle, uint.MaxValue, state.Group);
}
