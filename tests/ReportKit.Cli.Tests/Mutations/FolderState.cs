namespace ReportKit.Cli.Tests.Mutations;

/// <summary>The files of a folder as they are now, to come back to.</summary>
internal sealed class FolderState(string folder)
{
    private readonly Dictionary<string, byte[]> files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllBytes);

    public void Restore()
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => !files.ContainsKey(path)))
            File.Delete(path);
        foreach (var (path, content) in files)
            File.WriteAllBytes(path, content);
    }
}
