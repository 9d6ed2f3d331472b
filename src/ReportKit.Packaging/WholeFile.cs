using ReportKit.Findings;

namespace ReportKit.Packaging;

/// <summary>Files as a whole: written completely or not at all, beside their place first, then into it.</summary>
public static class WholeFile
{
    /// <summary>What systems answer, by the numbers of their standard headers: ENOSPC, EDQUOT, EROFS; ERROR_DISK_FULL.</summary>
    private const int DiskFull = 28;
    private const int QuotaSpent = 122;
    private const int ReadOnlyDisk = 30;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>Writes a file that is made from nobody's, with the rights that new files get.</summary>
    /// <param name="path">The file; one that exists is replaced. A link is refused: whoever may have put it there, what it leads to is not ours.</param>
    /// <param name="write">Writes the contents. What it throws leaves the file as it was.</param>
    /// <exception cref="UnusableFileException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write) => Write(path, [], write);

    /// <summary>The same, with no more rights than all the files have that it is made from.</summary>
    /// <param name="madeFrom">Existing files; the first gives owner and group.</param>
    public static void Write(string path, IReadOnlyList<string> madeFrom, Action<Stream> write) => Write(path, madeFrom, Path.GetFileName(path), write);

    /// <param name="knownAs">The name by which the next run knows what this one left if it is killed.</param>
    internal static void Write(string path, IReadOnlyList<string> madeFrom, string knownAs, Action<Stream> write)
    {
        CheckPlace(path);
        var full = Path.GetFullPath(path);
        Write(path, full, knownAs, madeFrom.Count > 0, write, file => FileRights.Inherit(file, madeFrom, full));
    }

    /// <summary>
    /// Writes a file that a person works in: where it is a link, the one that it leads to. It keeps its owner, group, rights and
    /// attributes, as far as the system lets.
    /// </summary>
    /// <exception cref="UnusableFileException">The file cannot be written.</exception>
    public static void Replace(string path, Action<Stream> write)
    {
        CheckReplaceable(path);
        var full = TargetOf(path);
        Write(path, full, Path.GetFileName(full), File.Exists(full), write, file => FileRights.Keep(file, full));
    }

    private static void Write(string path, string full, string knownAs, bool isPrivate, Action<Stream> write, Action<FileStream> giveRights)
    {
        try
        {
            using var beside = TemporaryFile.Create(Path.GetDirectoryName(full)!, knownAs, isPrivate);
            write(beside.Stream);
            beside.Stream.Flush(flushToDisk: true);
            giveRights(beside.Stream);
            beside.MoveTo(full);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{path} cannot be written: {Reason(fault, full)}", fault);
        }
    }

    /// <summary>The contents of a file, also while another program has it open.</summary>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static byte[] Read(string path)
    {
        using var stream = RegularFile.Open(path);
        return Read(stream);
    }

    /// <summary>The contents of an open file, as far as they went when it was opened.</summary>
    public static byte[] Read(FileStream stream)
    {
        var content = new byte[stream.Length];
        var read = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return read == content.Length ? content : content[..read];
    }

    /// <summary>Whether a file holds this and nothing else.</summary>
    internal static bool Holds(FileStream stream, ReadOnlySpan<byte> content)
    {
        if (stream.Length != content.Length)
            return false;
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0; content = content[read..])
        {
            if (!content.StartsWith(buffer.AsSpan(0, read)))
                return false;
        }

        return content.IsEmpty;
    }

    /// <summary>Whether a file that a person named holds this and nothing else.</summary>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        using var stream = RegularFile.Open(path, long.MaxValue);
        return Holds(stream, content);
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

    /// <summary>Says early what would keep a file from being made, or replaced by a new one.</summary>
    /// <exception cref="UnusableFileException">
    /// Its folder does not exist, another program has it open, it is protected, or what has its name is no regular file.
    /// </exception>
    public static void CheckPlace(string path)
    {
        if (RegularFile.IsLink(path))
            throw RegularFile.IsALink(path);
        Check(path, Path.GetFullPath(path));
    }

    /// <summary>The same for a file that a person works in, which may be a link.</summary>
    public static void CheckReplaceable(string path) => Check(path, TargetOf(path));

    private static void Check(string path, string full)
    {
        var folder = Path.GetDirectoryName(full);
        if (!Directory.Exists(folder))
            throw new UnusableFileException($"{path} cannot be written: there is no folder {folder}.");
        if (Directory.Exists(full))
            throw new UnusableFileException($"{path} cannot be written: there is a folder of that name.");
        if ((OpenIn(path) ?? OpenIn(full)) is { } program)
            throw new UnusableFileException($"{Path.GetFileName(path)} is open in {program}. Close it there, or write to another file.");
        if (!File.Exists(full))
            return;
        if (!RegularFile.IsThere(full))
            throw RegularFile.IsNoFile(path);
        // Where a file is put in the place of another, not every system asks whether that one may be written.
        if (File.GetAttributes(full).HasFlag(FileAttributes.ReadOnly))
            throw new UnusableFileException($"{Path.GetFileName(path)} is protected against changes. Lift that, or write to another file.");
    }

    /// <summary>The file itself where the path is a link to it: a link stays one.</summary>
    private static string TargetOf(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full : full;
        }
        catch (IOException fault)
        {
            throw new UnusableFileException($"{path} is a link that leads to no file.", fault);
        }
    }

    private static string Reason(Exception fault, string path) => fault switch
    {
        _ when Directory.Exists(path) => "there is a folder of that name.",
        UnauthorizedAccessException or { HResult: ReadOnlyDisk } => "the folder or the file is protected.",
        PathTooLongException => "its name is too long.",
        { HResult: DiskFull or QuotaSpent or DiskFullOnWindows } => "the disk is full.",
        _ => "it is open in another program, or the disk is full.",
    };
}
