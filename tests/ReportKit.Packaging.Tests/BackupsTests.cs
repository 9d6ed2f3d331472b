using ReportKit.Findings;

namespace ReportKit.Packaging.Tests;

public sealed class BackupsTests : IDisposable
{
    private static readonly DateTime Now = new(2026, 3, 9, 14, 30, 0);

    private readonly TemporaryFolder folder = new();

    public BackupsTests() => File.WriteAllText(Book, "one");

    private string Book => folder.File("plan.xlsx");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void State_that_is_the_newest_already_is_not_kept_twice()
    {
        Keep("one");
        Keep("one");
        Keep("two");
        Keep("one");

        Assert.Equal(["plan 2026-03-09 14.30.02.xlsx one", "plan 2026-03-09 14.30.01.xlsx two", "plan 2026-03-09 14.30.00.xlsx one"], States());
    }

    [Fact]
    public void What_a_killed_run_left_after_is_cleared()
    {
        Directory.CreateDirectory(folder.File("backups"));
        File.WriteAllText(folder.File("backups/.plan.xlsx.abcdefghijklmnop.tmp"), "half of a state");

        Keep("one");

        Assert.Equal(["plan 2026-03-09 14.30.00.xlsx"], Directory.GetFiles(folder.File("backups")).Select(Path.GetFileName));
    }

    [Fact]
    public void State_has_the_rights_of_its_file()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(Book, Private);

        Assert.Equal(Private, File.GetUnixFileMode(Keep("one").Path));
    }

    [Theory]
    [InlineData("9999-12-31 23.59.59")]
    [InlineData("2031-01-01 00.00.00")]
    [InlineData("0001-01-01 00.00.00")]
    public void State_of_another_age_is_in_nobodys_way(string stamp)
    {
        Directory.CreateDirectory(folder.File("backups"));
        File.WriteAllText(folder.File($"backups/plan {stamp}.xlsx"), "planted");

        Keep("one");
        Keep("two");

        Assert.Contains("plan 2026-03-09 14.30.00.xlsx one", States());
        Assert.Contains("plan 2026-03-09 14.30.01.xlsx two", States());
    }

    [Fact]
    public void States_of_the_future_push_out_none()
    {
        Directory.CreateDirectory(folder.File("backups"));
        for (var day = 1; day <= 25; day++)
            File.WriteAllText(folder.File($"backups/plan 2126-01-{day:00} 00.00.00.xlsx"), "planted");

        Keep("one");
        Keep("two");

        Assert.Equal(["plan 2026-03-09 14.30.01.xlsx two", "plan 2026-03-09 14.30.00.xlsx one"], States()[^2..]);
    }

    [FactThatNeeds("mkfifo")]
    public void What_is_no_file_is_no_state()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(folder.File("backups"));
        File.WriteAllText(folder.File("precious"), "precious");
        File.CreateSymbolicLink(folder.File("backups/plan 2026-03-09 14.29.00.xlsx"), folder.File("precious"));
        OtherProgram.Run("mkfifo", folder.File("backups/plan 2026-03-09 14.29.01.xlsx"));
        Directory.CreateDirectory(folder.File("backups/plan 2026-03-09 14.29.02.xlsx"));
        File.WriteAllText(folder.File("backups/plan 2026-03-09 14.29.03.xlsx"), "");

        Keep("one");

        Assert.Equal(["plan 2026-03-09 14.30.00.xlsx one", "plan 2026-03-09 14.29.03.xlsx "], States());
    }

    [Fact]
    public void Folder_that_is_a_link_gets_nothing()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(folder.File("elsewhere"));
        Directory.CreateSymbolicLink(folder.File("backups"), folder.File("elsewhere"));

        Assert.Throws<UnusableFileException>(() => Keep("one"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.File("elsewhere")));
        Assert.Empty(Backups.Of(Book));
    }

    [Fact]
    public void File_of_the_folders_name_is_in_the_way()
    {
        File.WriteAllText(folder.File("backups"), "mine");

        var refusal = Assert.Throws<UnusableFileException>(() => Keep("one"));

        Assert.Equal($"plan.xlsx was not changed: no copy of it can be kept in {folder.File("backups")}.", refusal.Message);
        Assert.Equal("mine", File.ReadAllText(folder.File("backups")));
    }

    private Backup Keep(string content) => Backups.Keep(Book, System.Text.Encoding.UTF8.GetBytes(content), Now);

    private string[] States() => [.. Backups.Of(Book).Select(state => $"{Path.GetFileName(state.Path)} {File.ReadAllText(state.Path)}")];
}
