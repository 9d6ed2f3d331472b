using ReportKit.AddIn.Calls;
using ReportKit.Findings;

namespace ReportKit.AddIn.Installing;

/// <summary>
/// The key in the address of the installed page. It lies in a file that nobody reads but the person who is signed in, and in the
/// manifests, which are as private: Office opens the page at the address of the manifest, which is written once, so that a key
/// that is new at every start could never come into it.
/// </summary>
/// <param name="folder">The folder that the program has for itself in the person's own.</param>
public sealed class PaneKey(string folder)
{
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The file that it lies in.</summary>
    public string Location { get; } = Path.Combine(folder, "pane.key");

    /// <summary>The key; a new one where there is none, or others could have read it.</summary>
    /// <exception cref="UnusableFileException">It cannot be kept.</exception>
    public Secret Read()
    {
        try
        {
            return Kept() ?? Made();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"The key of the pane cannot be kept in {Location}: {fault.Message}", fault);
        }
    }

    /// <summary>Forgets the key: no pane that is installed opens any more.</summary>
    public void Forget()
    {
        if (Directory.Exists(folder))
            File.Delete(Location);
    }

    private Secret? Kept()
    {
        if (!File.Exists(Location))
            return null;
        var isPrivate = OperatingSystem.IsWindows() || (File.GetUnixFileMode(Location) & ~Owners) == 0;
        return isPrivate ? Secret.Parse(File.ReadAllText(Location)) : null;
    }

    /// <summary>Made anew, never written into what is there: whoever has that open would read it.</summary>
    private Secret Made()
    {
        var made = Secret.New();
        Directory.CreateDirectory(folder);
        File.Delete(Location);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // Windows gives it the rights of its folder, which is the person's own.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Owners;
        using var writer = new StreamWriter(Location, options);
        writer.Write(made.Text);
        return made;
    }
}
