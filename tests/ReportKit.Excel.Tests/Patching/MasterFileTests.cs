using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Patching;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests.Patching;

public sealed class MasterFileTests : IDisposable
{
    private static readonly DateTime Now = new(2026, 3, 9, 14, 30, 0);

    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public MasterFileTests()
    {
        path = folder.File("statements.xlsx");
        WholeFile.Write(path, stream => WorkbookAuthor.Write(Sample.Of(["\"id\": \"S-0001\", \"text\": \"First.\""]), stream));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Workbook_that_somebody_changed_in_the_meantime_is_left_as_it_is()
    {
        var master = MasterFile.Open(path);
        var edits = Edits(master);
        byte[] theirs = [.. File.ReadAllBytes(path), 0];
        File.WriteAllBytes(path, theirs);

        var fault = Assert.Throws<UnusableFileException>(() => master.Save(edits, Now));

        Assert.Equal("statements.xlsx was changed by somebody else while the command was running, and is left as it is. Run the command again.", fault.Message);
        Assert.Equal(theirs, File.ReadAllBytes(path));
        Assert.Equal(["statements.xlsx"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void State_before_the_change_is_kept()
    {
        var before = File.ReadAllBytes(path);
        var master = MasterFile.Open(path);

        master.Save(Edits(master), Now);

        Assert.Equal(before, File.ReadAllBytes(folder.File(Path.Combine("backups", "statements 2026-03-09 14.30.00.xlsx"))));
        Assert.Equal("Other.", MasterFile.Open(path).Read(new Progress<string>()).Value.Statements.Rows[0][StatementColumns.Text]);
    }

    [Fact]
    public void Without_edits_nothing_is_written()
    {
        Assert.Empty(MasterFile.Open(path).Save([], Now));
        Assert.False(Directory.Exists(folder.File("backups")));
    }

    private static ImmutableArray<SheetEdits> Edits(MasterFile master)
    {
        var there = master.Read(new Progress<string>()).Value;
        return SheetEdits.Between(there, there.With(StatementColumns.Sheet, [there.Statements.Rows[0].With(StatementColumns.Text, "Other.")]));
    }
}
