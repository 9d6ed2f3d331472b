using System.Globalization;

namespace ReportKit.Cli.Tests;

/// <summary>A workbook on a disk that is full or protected stays what it is; the run says so in one sentence and leaves nothing behind.</summary>
public sealed class BadDiskTests : IDisposable
{
    /// <summary>Called with the program and the folder of the disk; the disk is gone with the process.</summary>
    private const string OnItsOwnDisk =
        """
        set -e
        program=$1 folder=$2
        mkdir "$folder/disk"
        mount -t tmpfs -o size=1m tmpfs "$folder/disk"
        cp "$folder/statements.xlsx" "$folder/more.json" "$folder/disk"
        cd "$folder/disk"
        {0}
        set +e
        dotnet "$program" import statements.xlsx more.json 2>&1
        echo "returned $?"
        cmp statements.xlsx "$folder/statements.xlsx" && echo "the same"
        find . -type f ! -name filler | sort | sed 's/ [0-9].*xlsx/ STAMP.xlsx/'
        """;

    private readonly Reportkit reportkit = new();

    public BadDiskTests()
    {
        reportkit.With("""{"statements": [{"id": "S-0001", "text": "First."}]}""");
        File.WriteAllText(reportkit.File("more.json"), """{"statements": [{"text": "Second."}]}""");
    }

    public void Dispose() => reportkit.Dispose();

    [FactThatNeeds(Need.DiskOfItsOwn)]
    public void Full_disk_without_room_for_the_copy() =>
        AssertUnchanged(Filled(free: 8), ["backups/statements STAMP.xlsx cannot be written: the disk is full."], []);

    [FactThatNeeds(Need.DiskOfItsOwn)]
    public void Full_disk_with_room_for_the_copy_only() =>
        AssertUnchanged(Filled(free: SizeInKilobytes * 3 / 2), ["statements.xlsx cannot be written: the disk is full."], ["./backups/statements STAMP.xlsx"]);

    [FactThatNeeds(Need.DiskOfItsOwn)]
    public void Protected_folder() =>
        AssertUnchanged("mount -o remount,ro .", ["statements.xlsx was not changed: no copy of it can be kept in DISK/backups."], []);

    [FactThatNeeds(Need.DiskOfItsOwn)]
    public void Protected_workbook() =>
        AssertUnchanged("chmod 444 statements.xlsx", ["statements.xlsx is protected against changes. Lift that, or write to another file."], []);

    private int SizeInKilobytes => (int)(new FileInfo(reportkit.File("statements.xlsx")).Length / 1024);

    private static string Filled(int free) => string.Create(
        CultureInfo.InvariantCulture,
        $"head -c $(( ($(df --output=avail . | tail -1) - {free}) * 1024 )) /dev/zero > filler");

    private void AssertUnchanged(string before, string[] sentences, string[] left)
    {
        var script = OnItsOwnDisk.Replace("{0}", before, StringComparison.Ordinal);
        var result = OtherProgram.Run("unshare", "-rm", "sh", "-c", script, "sh", ReportkitProcess.Program, reportkit.Folder);

        var disk = reportkit.File("disk");
        Assert.Equal(
            [.. sentences, $"returned {ExitCodes.UnusableFile}", "the same", .. left, "./more.json", "./statements.xlsx"],
            (result.Output + result.Error).Replace(disk + "/backups/statements", "backups/statements", StringComparison.Ordinal).Replace(disk + "/statements", "statements", StringComparison.Ordinal).Replace(disk, "DISK", StringComparison.Ordinal)
                .TrimEnd().Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(line, " [0-9]{4}-.*?xlsx", " STAMP.xlsx")));
    }
}
