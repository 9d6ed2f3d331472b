using System.Runtime.InteropServices;
using ReportKit.Findings;

namespace ReportKit.Packaging;

/// <summary>
/// Files of anybody, opened for reading. Only regular ones are, of a size that is bounded before anything is read: a device never
/// ends, and a pipe keeps waiting for whoever fills it. What the system itself keeps (<c>/proc</c>) calls itself empty, and is
/// taken at its word.
/// </summary>
public static class RegularFile
{
    /// <summary>The largest Office file and share that is read, in bytes: several times what a full sheet of Excel takes.</summary>
    public const long Largest = 512L << 20;

    /// <summary>Opens a file that a person named, where it is a link the file that it leads to, also while another program has it open.</summary>
    /// <param name="largest">In bytes.</param>
    /// <exception cref="UnusableFileException">It cannot be opened, is no regular file, is empty, or is larger.</exception>
    public static FileStream Open(string path, long largest = Largest) => Checked(OpenAny(path, followsLinks: true), path, largest);

    /// <summary>The same for a file that nobody named, found in a folder: a link is not followed, wherever it leads.</summary>
    /// <exception cref="UnusableFileException">As for <see cref="Open"/>.</exception>
    public static FileStream OpenFound(string path, long largest = Largest) =>
        IsLink(path) ? throw IsALink(path) : Checked(OpenAny(path, followsLinks: false), path, largest);

    /// <summary>Whether there is a regular file by this name itself, not by a link.</summary>
    public static bool IsThere(string path) => OperatingSystem.IsWindows()
        ? File.Exists(path) && !IsLink(path)
        : UnixFile.StateOf(path) is { IsRegular: true };

    /// <summary>Whether a name is taken, by whatever it may be.</summary>
    public static bool IsTaken(string path) => File.Exists(path) || Directory.Exists(path) || IsLink(path);

    internal static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    internal static UnusableFileException IsALink(string path) =>
        new($"{Path.GetFileName(path)} is a link, and links are not followed here. Put the file itself in its place.");

    internal static UnusableFileException IsNoFile(string path) =>
        new($"{path} is not a file, but a device, a pipe or the like.");

    private static FileStream Checked(FileStream stream, string path, long largest)
    {
        var refusal = stream switch
        {
            { CanSeek: false } => IsNoFile(path),
            { Length: 0 } => new UnusableFileException($"{Path.GetFileName(path)} is empty (0 bytes)."),
            { Length: var length } when length > largest => new UnusableFileException($"{Path.GetFileName(path)} is not read for safety: it is larger than {largest >> 20} MB."),
            _ => null,
        };
        if (refusal is null)
            return stream;
        stream.Dispose();
        throw refusal;
    }

    private static FileStream OpenAny(string path, bool followsLinks)
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16)
                : OpenOnUnix(path, followsLinks);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableFileException($"{path} does not exist.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableFileException(
                Directory.Exists(path) ? $"{path} is a folder, not a file." : $"{Path.GetFileName(path)} cannot be opened: {fault.Message}",
                fault);
        }
    }

    /// <summary>What it is, is asked of what was opened: the name may stand for another file a moment later.</summary>
    private static FileStream OpenOnUnix(string path, bool followsLinks)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException("its name holds a character that no name may hold.");
        var file = UnixFile.Open(path, followsLinks, out var refusal);
        if (file.IsInvalid)
        {
            file.Dispose();
            throw refusal switch
            {
                UnixFile.NotThere or UnixFile.NoFolder => new FileNotFoundException(),
                UnixFile.NoSuchDevice => IsNoFile(path),
                _ => new IOException(Marshal.GetPInvokeErrorMessage(refusal) + "."),
            };
        }

        var state = UnixFile.StateOf(file);
        if (state.IsRegular)
            return new FileStream(file, FileAccess.Read, bufferSize: 1 << 16);
        file.Dispose();
        throw state.IsFolder ? new UnusableFileException($"{path} is a folder, not a file.") : IsNoFile(path);
    }
}
