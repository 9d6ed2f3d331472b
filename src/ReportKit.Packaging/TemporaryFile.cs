using System.Security.Cryptography;
using ReportKit.Findings;

namespace ReportKit.Packaging;

/// <summary>
/// A file beside the place that it is meant for, until it is whole. It is always made new, under a name that nobody can guess: a
/// link or a pipe that somebody planted is never written to. As long as it is there it is locked, and no other run writes the same
/// file; one without a lock is what a killed run left, and is cleared away.
/// </summary>
internal sealed class TemporaryFile : IDisposable
{
    private const string Ending = ".tmp";
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
    private const int RandomLetters = 16;

    /// <summary>Of the name that it is known by, so that the whole stays a name (255 bytes) whatever the letters.</summary>
    private const int MostOfName = 48;

    private readonly string path;
    private bool isMoved;

    private TemporaryFile(string path, FileStream stream)
    {
        this.path = path;
        Stream = stream;
    }

    public FileStream Stream { get; }

    /// <param name="name">The file's that is to be written, by which what a killed run left is known.</param>
    /// <param name="isPrivate">Whether nobody else may read it from the first moment on.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnusableFileException">Another run is writing the same file.</exception>
    public static TemporaryFile Create(string folder, string name, bool isPrivate)
    {
        var start = $".{Beginning(name)}.";
        Clear(folder, name, start);
        var path = Path.Combine(folder, start + RandomNumberGenerator.GetString(Letters, RandomLetters) + Ending);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (isPrivate && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new TemporaryFile(path, new FileStream(path, options));
        try
        {
            // Between its opening and its locking another run may have taken it for one that was left.
            if (!File.Exists(path))
                throw new IOException($"{path} was taken away.");
            // Whoever came at the same moment sees this file, or is seen here.
            Clear(folder, name, start, path);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Puts it into its place; whatever entry of that name is there is replaced, and where it is a link, not what it leads to.</summary>
    public void MoveTo(string place)
    {
        // Windows moves no file that is open. Elsewhere the lock goes when the file is closed, and another run could come between.
        if (!OperatingSystem.IsWindows())
        {
            File.Move(path, place, overwrite: true);
        }
        else
        {
            Stream.Dispose();
            if (File.Exists(place))
                // Keeps who may do what with it, as far as the system lets.
                File.Replace(path, place, null, ignoreMetadataErrors: true);
            else
                File.Move(path, place);
        }

        isMoved = true;
    }

    public void Dispose()
    {
        if (!isMoved && !OperatingSystem.IsWindows())
            File.Delete(path);
        Stream.Dispose();
        if (!isMoved && OperatingSystem.IsWindows())
            File.Delete(path);
    }

    /// <summary>Clears away what killed runs left.</summary>
    /// <exception cref="UnusableFileException">One of them is no such thing: another run is writing the file.</exception>
    private static void Clear(string folder, string name, string start, string? own = null)
    {
        foreach (var other in Directory.EnumerateFiles(folder, ".*" + Ending))
        {
            if (other != own && IsOfForm(Path.GetFileName(other), start) && !IsCleared(other))
                throw new UnusableFileException($"{name} is being written by another command at this moment. Run this one again when that is done.");
        }
    }

    /// <summary>Whether it was left by a killed run; it is gone then, where it is ours. What is no file, or no file of ours, is let be.</summary>
    private static bool IsCleared(string path)
    {
        if (!RegularFile.IsThere(path))
            return true;
        try
        {
            using var unlocked = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, IsOurs(path) ? FileOptions.DeleteOnClose : FileOptions.None);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (IOException)
        {
            return !File.Exists(path);
        }
    }

    private static bool IsOurs(string path) => OperatingSystem.IsWindows() || UnixFile.StateOf(path)?.Owner == UnixFile.Me();

    private static bool IsOfForm(string name, string start) =>
        name.Length == start.Length + RandomLetters + Ending.Length
        && name.StartsWith(start, StringComparison.Ordinal)
        && name[start.Length..^Ending.Length].All(Letters.Contains);

    private static string Beginning(string name) =>
        name.Length <= MostOfName ? name : name[..(char.IsHighSurrogate(name[MostOfName - 1]) ? MostOfName - 1 : MostOfName)];
}
