namespace ReportKit.Packaging;

/// <summary>A file for what is too long to be held in memory meanwhile: nobody else can read it, and it is gone when it is closed.</summary>
public static class PassingFile
{
    /// <exception cref="IOException">It cannot be made.</exception>
    public static FileStream Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 1 << 16,
        };
        // The folder of temporary files is everybody's.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), "reportkit-" + Path.GetRandomFileName()), options);
    }
}
