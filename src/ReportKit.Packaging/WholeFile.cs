using ReportKit.Diagnostics;

namespace ReportKit.Packaging;

/// <summary>Files as a whole: written completely or not at all, beside their place first, then into it.</summary>
public static class WholeFile
{
    /// <summary>What systems answer, by the numbers of their standard headers: ENOSPC, EDQUOT, EROFS; ERROR_DISK_FULL.</summary>
    private const int DiskFull = 28;
    private const int QuotaSpent = 122;
    private const int ReadOnlyDisk = 30;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="write">Writes the contents. What it throws leaves the file as it was.</param>
    /// <exception cref="UnusableFileException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write) => Write(path, path, write);

    /// <summary>The same, with no more rights than the file has that it is made from.</summary>
    /// <param name="madeFrom">Existing files; the first gives the rights.</param>
    public static void Write(string path, IReadOnlyList<string> madeFrom, Action<Stream> write) => Write(path, madeFrom[0], write);

    /// <param name="like">
    /// The file whose rights the new one gets, and by whose name it is known until it comes into its place: what a run that was
    /// killed left behind is written over by the next.
    /// </param>
    internal static void Write(string path, string like, Action<Stream> write)
    {
        CheckPlace(path);
        var full = TargetOf(Path.GetFullPath(path));
        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(TargetOf(Path.GetFullPath(like)))}.tmp");
        var isOurs = false;
        try
        {
            using (var stream = new FileStream(beside, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            {
                // Between its opening and its locking another run may have moved it: then it is that run's whole file.
                isOurs = File.Exists(beside) ? true : throw new IOException($"{beside} was moved away.");
                stream.SetLength(0);
                if (!OperatingSystem.IsWindows() && File.Exists(like))
                    File.SetUnixFileMode(beside, File.GetUnixFileMode(like));
                write(stream);
                stream.Flush(flushToDisk: true);
                // Windows moves no file that is open. Elsewhere the lock goes when the file is closed, and another run could write
                // into it before it is moved.
                if (!OperatingSystem.IsWindows())
                    Move();
            }

            if (isOurs)
                Move();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{path} cannot be written: {Reason(fault, full)}", fault);
        }
        finally
        {
            if (isOurs)
                File.Delete(beside);
        }

        void Move()
        {
            File.Move(beside, full, overwrite: true);
            isOurs = false;
        }
    }

    /// <summary>The contents of a file, also while another program has it open.</summary>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static byte[] Read(string path)
    {
        using var stream = OfficePackage.OpenFile(path);
        using var content = new MemoryStream((int)stream.Length);
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The program that has a file open, by the lock file that it leaves beside it; null where none has.</summary>
    public static string? OpenIn(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var name = Path.GetFileName(path);
        // Excel puts the mark before the name; Word, before a long one, in the place of its first two letters.
        var isOfWord = name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) && name.Length > 7;
        if (File.Exists(Path.Combine(folder, "~$" + name)) || (isOfWord && File.Exists(Path.Combine(folder, "~$" + name[2..]))))
            return "Microsoft Office";
        return File.Exists(Path.Combine(folder, $".~lock.{name}#")) ? "LibreOffice" : null;
    }

    /// <summary>Says early what would keep a file from being written.</summary>
    /// <exception cref="UnusableFileException">Its folder does not exist, another program has it open, or it is protected.</exception>
    public static void CheckPlace(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
            throw new UnusableFileException($"{path} cannot be written: there is no folder {folder}.");
        if (OpenIn(path) is { } program)
            throw new UnusableFileException($"{Path.GetFileName(path)} is open in {program}. Close it there, or write to another file.");
        // Where a file is put in the place of another, not every system asks whether that one may be written.
        if (File.Exists(path) && File.GetAttributes(TargetOf(Path.GetFullPath(path))).HasFlag(FileAttributes.ReadOnly))
            throw new UnusableFileException($"{Path.GetFileName(path)} is protected against changes. Lift that, or write to another file.");
    }

    /// <summary>The file itself where the path is a link to it: a link stays one.</summary>
    private static string TargetOf(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path : path;

    private static string Reason(Exception fault, string path) => fault switch
    {
        _ when Directory.Exists(path) => "there is a folder of that name.",
        UnauthorizedAccessException or { HResult: ReadOnlyDisk } => "the folder or the file is protected.",
        { HResult: DiskFull or QuotaSpent or DiskFullOnWindows } => "the disk is full.",
        _ => "it is open in another program, or the disk is full.",
    };
}
