using System.Net.Sockets;

namespace ReportKit.Cli.Tests;

/// <summary>
/// What is no file where a file is expected, for every command that reads or makes one: one sentence, a documented exit code, and
/// nothing in the folder has changed. Whoever waits for a pipe waits for ever.
/// </summary>
public sealed class HostileFilesTests : IDisposable
{
    private const string Fifo = "mkfifo";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Commands that read the file X.</summary>
    private static readonly string[] Readers =
    [
        "build X.xlsx", "build good.xlsx --template X.dotx", "check X.xlsx", "check X.xlsx --fix", "check X.xlsx --accept RK301:S-0001 --reason known",
        "check X.xlsx --mark marked.xlsx", "publish X.xlsx", "import X.xlsx data.json", "import new.xlsx X.json", "import good.xlsx X.json", "export X.xlsx",
        "number X.xlsx", "restore X.xlsx", "share X.xlsx --to anna.xlsx", "merge X.xlsx sent.xlsx", "merge good.xlsx X.xlsx",
        "merge good.xlsx sent.xlsx --base X.xlsx", "merge good.xlsx --decisions X.xlsx", "diff X.xlsx good.xlsx", "diff good.xlsx X.xlsx",
    ];

    /// <summary>Commands that make the file X.</summary>
    private static readonly string[] Writers =
    [
        "build good.xlsx --no-layout --output X.docx", "export good.xlsx --output X.json", "share good.xlsx --to X.xlsx", "check good.xlsx --mark X.xlsx",
        "diff good.xlsx sent.xlsx --review X.xlsx", "new X.xlsx", "import X.xlsx data.json",
    ];

    private readonly Reportkit reportkit = new();
    private Socket? socket;

    public HostileFilesTests()
    {
        reportkit.With("""{"reports": [{"number": "X-1", "status": "Draft"}], "statements": [{"id": "S-0001", "report": "X-1", "text": "First."}]}""", "good.xlsx");
        reportkit.Run("share", "good.xlsx", "--to", "sent.xlsx");
        Directory.Delete(reportkit.File("shares"), recursive: true);
        File.WriteAllText(reportkit.File("data.json"), """{"statements": [{"text": "Second."}]}""");
    }

    public static TheoryData<string, string> Read() =>
        Each(Readers, "pipe", "device without end", "socket", "folder", "link to itself", "file of the system", "empty file", "larger than anything");

    public static TheoryData<string, string> Made() =>
        Each(Writers, "pipe", "device without end", "socket", "folder", "link to itself", "link to nothing", "link to a file");

    public void Dispose()
    {
        socket?.Dispose();
        reportkit.Dispose();
    }

    [TheoryThatNeeds(Fifo)]
    [MemberData(nameof(Read))]
    public async Task What_is_no_file_is_not_read(string command, string act) => await AssertRefusedAsync(command, act);

    [TheoryThatNeeds(Fifo)]
    [MemberData(nameof(Made))]
    public async Task What_is_no_file_is_not_replaced(string command, string act) => await AssertRefusedAsync(command, act);

    private static TheoryData<string, string> Each(string[] commands, params string[] acts)
    {
        var all = new TheoryData<string, string>();
        foreach (var command in commands)
        {
            foreach (var act in acts)
                all.Add(command, act);
        }

        return all;
    }

    private async Task AssertRefusedAsync(string command, string act)
    {
        var words = command.Split(' ');
        Put(act, reportkit.File(words.First(word => word.StartsWith("X.", StringComparison.Ordinal))));
        var before = State();

        var result = await Task.Run(() => reportkit.Run(words)).WaitAsync(Patience);

        Assert.Equal("", result.Output);
        Assert.Matches("^[^\n]+\\.\n$", result.Error);
        Assert.Equal(command.StartsWith("restore", StringComparison.Ordinal) && act != "folder" ? ExitCodes.WrongUsage : ExitCodes.UnusableFile, result.ExitCode);
        Assert.Equal(before, State());
    }

    private string[] State() =>
    [
        .. Directory.EnumerateFileSystemEntries(reportkit.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => $"{path} {new FileInfo(path).LinkTarget} {File.GetLastWriteTimeUtc(path):O}"),
    ];

    private void Put(string act, string path)
    {
        switch (act)
        {
            case "pipe":
                OtherProgram.Run(Fifo, path);
                break;
            case "socket":
                socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Bind(new UnixDomainSocketEndPoint(path));
                break;
            case "folder":
                Directory.CreateDirectory(path);
                break;
            case "empty file":
                File.WriteAllText(path, "");
                break;
            case "larger than anything":
                using (var file = File.Create(path))
                    file.SetLength(3L << 30);
                break;
            default:
                File.CreateSymbolicLink(path, act switch
                {
                    "device without end" => "/dev/zero",
                    "file of the system" => "/proc/kmsg",
                    "link to itself" => path,
                    "link to nothing" => reportkit.File("nothing"),
                    _ => reportkit.File("data.json"),
                });
                break;
        }
    }
}
