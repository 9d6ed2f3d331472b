using ReportKit.AddIn.Installing;
using ReportKit.Findings;

namespace ReportKit.AddIn.Tests.Installing;

public sealed class PaneKeyTests : IDisposable
{
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Key_is_made_once_and_kept()
    {
        var first = new PaneKey(folder.File("own")).Read();

        Assert.Matches("^[0-9a-f]{64}$", first.Text);
        Assert.Equal(first.Text, new PaneKey(folder.File("own")).Read().Text);
        Assert.NotEqual(first.Text, new PaneKey(folder.File("other")).Read().Text);
    }

    [Fact]
    public void Nobody_else_reads_the_key_or_what_holds_it()
    {
        var key = new PaneKey(folder.File("own"));
        // The manifests of an earlier time are there, for everybody to read.
        File.WriteAllText(folder.File("reportkit-excel.xml"), "");

        new ManifestFolder(folder.Path).Install(47200, key);

        string[] files = [key.Location, .. Directory.GetFiles(folder.Path)];
        Assert.Equal(3, files.Length);
        Assert.All(files, file => Assert.Contains(key.Read().Text, File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(files, file => Assert.Equal(Owners, OperatingSystem.IsWindows() ? Owners : File.GetUnixFileMode(file)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    public void What_is_no_key_is_replaced(string written)
    {
        var key = new PaneKey(folder.Path);
        File.WriteAllText(key.Location, written);

        Assert.Matches("^[0-9a-f]{64}$", key.Read().Text);
    }

    [Fact]
    public void Key_that_others_could_have_read_is_replaced()
    {
        var key = new PaneKey(folder.Path);
        var before = key.Read().Text;
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(key.Location, Owners | UnixFileMode.OtherRead);

        Assert.NotEqual(before, key.Read().Text);
        Assert.Equal(Owners, File.GetUnixFileMode(key.Location));
    }

    [Fact]
    public void Key_that_is_forgotten_opens_nothing_any_more()
    {
        var key = new PaneKey(folder.Path);
        var before = key.Read().Text;

        key.Forget();
        key.Forget();

        Assert.NotEqual(before, key.Read().Text);
    }

    [Fact]
    public void Key_that_cannot_be_kept_is_one_sentence()
    {
        File.WriteAllText(folder.File("own"), "a file where the folder is to be");

        var fault = Assert.Throws<UnusableFileException>(() => new PaneKey(folder.File("own")).Read());

        Assert.StartsWith("The key of the pane cannot be kept in ", fault.Message, StringComparison.Ordinal);
    }
}
