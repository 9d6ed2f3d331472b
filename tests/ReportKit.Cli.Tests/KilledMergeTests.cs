using System.Diagnostics;
using System.Globalization;
using ReportKit.Excel.Reading;
using Xunit.Abstractions;

namespace ReportKit.Cli.Tests;

/// <summary>
/// A merge that is killed at any moment leaves the old workbook or the new one, whole; and where it is the new one, what was left to a
/// person is written down.
/// </summary>
public sealed class KilledMergeTests(ITestOutputHelper output) : IDisposable
{
    private const string Book = "statements.xlsx";
    private const string Review = "statements-review.xlsx";
    private const int PictureSize = 2 << 20;


    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("REPORTKIT_KILLS") ?? "20", CultureInfo.InvariantCulture);

    private readonly Reportkit reportkit = new();
    private byte[] old = [];

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void Review_is_there_before_the_workbook_changes()
    {
        Make();
        var (writing, changed) = RunToEnd();
        var random = new Random(1);
        var (isOld, hasReview) = (0, 0);
        for (var count = 0; count < Kills; count++)
        {
            Reset();
            Kill(writing * random.NextDouble());

            var there = File.ReadAllBytes(reportkit.File(Book));
            Assert.True(there.AsSpan().SequenceEqual(old) || ExceptForTime(there, changed), $"The workbook is neither the old one nor the new one: {there.Length} bytes.");
            isOld += there.AsSpan().SequenceEqual(old) ? 1 : 0;
            hasReview += File.Exists(reportkit.File(Review)) ? 1 : 0;
            if (!there.AsSpan().SequenceEqual(old) || File.Exists(reportkit.File(Review)))
                Assert.Equal(2, ReviewReader.Read(reportkit.File(Review)).Open.Length);
        }

        output.WriteLine($"{Kills} merges were killed: {Kills - hasReview} before the review was there, {isOld - (Kills - hasReview)} before the workbook was, {Kills - isOld} behind that.");
        Reset();
        RunToEnd();
    }

    /// <summary>History holds the time of a merge, so that two are never the same byte for byte; all other parts are.</summary>
    private static bool ExceptForTime(byte[] one, byte[] other)
    {
        var parts = Zip.Entries(other).ToDictionary(part => part.Name, part => part.Content);
        var differing = Zip.Entries(one).Where(part => !part.Content.AsSpan().SequenceEqual(parts.GetValueOrDefault(part.Name) ?? [])).ToList();
        return differing.TrueForAll(part => System.Text.Encoding.UTF8.GetString(part.Content).Contains(">Who<", StringComparison.Ordinal));
    }

    /// <summary>A workbook that takes its time to be written, and two copies in which two people changed the same cell, and one another.</summary>
    private void Make()
    {
        reportkit.With("""{"statements": [{"id": "S-0001", "text": "First words of all."}, {"id": "S-0002", "text": "Second words of all."}]}""", Book);
        foreach (var name in new[] { "anna", "ben" })
        {
            reportkit.Run("share", Book, "--to", name + ".xlsx", "--for", name);
            var copy = File.ReadAllBytes(reportkit.File(name + ".xlsx"));
            foreach (var part in Zip.Entries(copy).Where(part => part.Name.StartsWith("xl/worksheets/", StringComparison.Ordinal) && !Zip.Text(copy, part.Name).Contains("reportkit share", StringComparison.Ordinal)).Select(part => part.Name).ToList())
                copy = Zip.With(copy, part, xml => xml.Replace("First words", $"First words by {name}", StringComparison.Ordinal).Replace("Second words", name == "ben" ? "Second words by ben" : "Second words", StringComparison.Ordinal));
            File.WriteAllBytes(reportkit.File(name + ".xlsx"), copy);
        }

        var picture = new byte[PictureSize];
        new Random(0).NextBytes(picture);
        old = Zip.Of([.. Zip.Entries(File.ReadAllBytes(reportkit.File(Book))), ("xl/media/image1.png", picture)]);
        Reset();
    }

    private void Reset()
    {
        File.WriteAllBytes(reportkit.File(Book), old);
        File.Delete(reportkit.File(Review));
        if (Directory.Exists(reportkit.File("backups")))
            Directory.Delete(reportkit.File("backups"), recursive: true);
        // That it comes into being is no sign yet that the workbook is being written.
        Directory.CreateDirectory(reportkit.File("backups"));
    }

    private (TimeSpan Writing, byte[] Changed) RunToEnd()
    {
        using var watch = new FirstChange(reportkit.Folder);
        using var process = Start();
        Assert.True(watch.Wait(Limit.OfPatience));
        Assert.True(process.WaitForExit(Limit.OfPatience));
        Assert.Equal((ExitCodes.DataErrors, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
        var changed = File.ReadAllBytes(reportkit.File(Book));
        Assert.NotEqual(old, changed);
        Assert.Equal(2, ReviewReader.Read(reportkit.File(Review)).Open.Length);
        return (File.GetLastWriteTimeUtc(reportkit.File(Book)) - watch.When + TimeSpan.FromMilliseconds(50), changed);
    }

    private void Kill(TimeSpan delay)
    {
        using var watch = new FirstChange(reportkit.Folder);
        using var process = Start();
        Assert.True(watch.Wait(Limit.OfPatience));
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < delay;)
            Thread.Sleep(1);
        process.Kill();
        Assert.True(process.WaitForExit(Limit.OfPatience));
    }

    private Process Start() => ReportkitProcess.Start(reportkit.Folder, "merge", Book, "anna.xlsx", "ben.xlsx");
}
