using System.IO.Compression;
using ReportKit.Findings;

namespace ReportKit.Packaging.Tests;

/// <summary>What reading a file may cost, in proportion to its size.</summary>
public sealed class ReadingBudgetTests : IDisposable
{
    private const long Megabyte = 1 << 20;

    private readonly ZipArchive archive = new(new MemoryStream(Zip.Of(("a.xml", "<a/>"), ("b.xml", "<b/>"))));

    public void Dispose() => archive.Dispose();

    [Fact]
    public void Small_file_unpacks_to_no_more_than_is_read_soon()
    {
        Streamed(Megabyte, bytes: 1_024 * Megabyte, nodes: 40_000_000);

        Assert.Equal("file.xlsx is not read for safety: it unpacks to more than 200 times its size.", Refusal(() => Streamed(Megabyte, bytes: 1_025 * Megabyte, nodes: 1)));
        Assert.Equal("file.xlsx is not read for safety: it is small, and has more than 40 million tags and texts.", Refusal(() => Streamed(Megabyte, bytes: 1, nodes: 41_000_000)));
    }

    [Fact]
    public void Large_file_unpacks_to_what_it_has() => Streamed(100 * Megabyte, bytes: 10_000 * Megabyte, nodes: 1_000_000_000);

    [Fact]
    public void Parts_count_together_and_each_once()
    {
        var budget = new ReadingBudget("file.xlsx", 1_000);
        foreach (var part in archive.Entries)
            budget.Spend(part, isWhole: false, 512 * Megabyte, 1);
        budget.Spend(archive.Entries[0], isWhole: false, 512 * Megabyte, 1);

        Assert.Equal("file.xlsx is not read for safety: it unpacks to more than 200 times its size.", Refusal(() => budget.Spend(archive.Entries[0], isWhole: false, 513 * Megabyte, 1)));
    }

    [Fact]
    public void What_is_held_keeps_to_the_size_of_the_file()
    {
        new ReadingBudget("file.xlsx", 1_000).Hold(360 * Megabyte);
        new ReadingBudget("file.xlsx", 100 * Megabyte).Hold(10_000 * Megabyte);

        Assert.Equal("file.xlsx is not read for safety: its cells hold more than 360 MB, and more than 200 times its size.", Refusal(() => new ReadingBudget("file.xlsx", Megabyte).Hold(361 * Megabyte)));
    }

    private static string Refusal(Action read) => Assert.Throws<UnusableFileException>(read).Message;

    private void Streamed(long size, long bytes, long nodes) => new ReadingBudget("file.xlsx", size).Spend(archive.Entries[0], isWhole: false, bytes, nodes);
}
