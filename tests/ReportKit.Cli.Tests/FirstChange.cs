namespace ReportKit.Cli.Tests;

/// <summary>Notices the first thing that happens in a folder, whatever it is.</summary>
internal sealed class FirstChange : IDisposable
{
    private readonly ManualResetEventSlim noticed = new();
    private readonly FileSystemWatcher watcher;

    public FirstChange(string folder)
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.Size | NotifyFilters.LastWrite };
        watcher.Created += Notice;
        watcher.Changed += Notice;
        watcher.Renamed += Notice;
        watcher.EnableRaisingEvents = true;
    }

    public DateTime When { get; private set; }

    public bool Wait(TimeSpan longest) => noticed.Wait(longest);

    public void Dispose()
    {
        watcher.Dispose();
        noticed.Dispose();
    }

    private void Notice(object sender, FileSystemEventArgs change)
    {
        if (noticed.IsSet)
            return;
        When = DateTime.UtcNow;
        noticed.Set();
    }
}
