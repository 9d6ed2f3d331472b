using ReportKit.Findings;

namespace ReportKit.Packaging.Tests;

public sealed class PathFromCellTests : IDisposable
{
    private const string Outside = "does not lie in the folder of the workbook. Copy it there, and give its name in the sheet Settings.";

    private readonly TemporaryFolder folder = new();

    public PathFromCellTests() => Directory.CreateDirectory(folder.File("team/art"));

    private string Team => folder.File("team");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("logo.png", "logo.png")]
    [InlineData(" art/logo.png ", "art/logo.png")]
    [InlineData("art\\logo.png", "art/logo.png")]
    [InlineData("./art/../logo.png", "logo.png")]
    public void Path_in_the_folder_is_taken(string typed, string found) => Assert.Equal(Path.Combine(Team, found), Within(typed));

    [Fact]
    public void Full_path_in_the_folder_is_taken() => Assert.Equal(Path.Combine(Team, "logo.png"), Within(Path.Combine(Team, "logo.png")));

    [Theory]
    [InlineData("../x.png")]
    [InlineData("art/../../x.png")]
    [InlineData("..\\..\\x.png")]
    [InlineData("../team/logo.png")]
    [InlineData("\\\\host\\share\\x.png")]
    [InlineData("//host/share/x.png")]
    [InlineData("/\\host/x.png")]
    [InlineData("/dev/zero")]
    [InlineData("/proc/kmsg")]
    public void Path_out_of_the_folder_is_refused(string typed) => Assert.EndsWith(Outside, Refusal(typed), StringComparison.Ordinal);

    [Theory]
    [InlineData("CON")]
    [InlineData("nul.png")]
    [InlineData("art/COM1.png")]
    [InlineData("logo.png:stream")]
    [InlineData("https://example.org/x.png")]
    [InlineData("file:///etc/x.png")]
    [InlineData("\\\\?\\C:\\x.png")]
    [InlineData("logo.png.")]
    public void Name_that_is_none_on_some_system_is_refused(string typed) => Assert.StartsWith("The logo “", Refusal(typed), StringComparison.Ordinal);

    [Fact]
    public void Links_are_followed_as_long_as_they_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(folder.File("team/art/real.png"), "");
        File.CreateSymbolicLink(folder.File("team/logo.png"), "art/real.png");
        Directory.CreateSymbolicLink(folder.File("team/pictures"), folder.File("team/art"));
        Directory.CreateSymbolicLink(folder.File("team/out"), folder.Path);
        File.CreateSymbolicLink(folder.File("team/art/far.png"), "../../secret.png");
        File.CreateSymbolicLink(folder.File("team/loop.png"), "loop.png");

        Assert.Equal(folder.File("team/art/real.png"), Within("logo.png"));
        Assert.Equal(folder.File("team/art/real.png"), Within("pictures/real.png"));
        Assert.All(["out/secret.png", "art/far.png", "pictures/far.png", "loop.png", "out/team/logo.png"], typed => Assert.EndsWith(Outside, Refusal(typed), StringComparison.Ordinal));
    }

    private string Within(string typed) => PathFromCell.Within(Team, typed, "logo");

    private string Refusal(string typed) => Assert.Throws<UnusableFileException>(() => Within(typed)).Message;
}
