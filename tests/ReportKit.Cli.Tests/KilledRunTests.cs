using System.Diagnostics;
using System.Globalization;
using ReportKit.Packaging;
using Xunit.Abstractions;

namespace ReportKit.Cli.Tests;

/// <summary>
/// A run that is killed at any moment leaves the old workbook or the new one, whole. Most kills come while files are being
/// written: the first thing that happens in the folder starts the clock.
/// </summary>
public sealed class KilledRunTests(ITestOutputHelper output)
{
    private const int AtOnce = 2;
    private const string Book = "statements.xlsx";
    private const string Data = "more.json";

    /// <summary>A picture that cannot be packed, so that writing the workbook takes its time.</summary>
    private const int PictureSize = 2 << 20;

    /// <summary>Where every commit is proved, as many as the word “any” asks for.</summary>
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("REPORTKIT_KILLS") ?? "20", CultureInfo.InvariantCulture);

    [Fact]
    public void Workbook_is_the_old_or_the_new_one_whenever_a_run_is_killed()
    {
        var left = Enumerable.Range(0, AtOnce).AsParallel().WithDegreeOfParallelism(AtOnce).SelectMany(seed => KillRuns(new Random(seed))).ToList();

        output.WriteLine($"{left.Count} runs were killed: {left.Count(state => !state.HasCopy)} before the copy was whole, {left.Count(state => state is { HasCopy: true, IsOld: true })} before the workbook was, {left.Count(state => !state.IsOld)} behind that; {left.Count(state => state.HasHalf)} left a file that was not finished.");
        Assert.Equal(Kills, left.Count);
        Assert.Contains(left, state => state is { HasCopy: true, IsOld: true });
        Assert.Contains(left, state => state.HasHalf);
    }

    private static List<State> KillRuns(Random random)
    {
        using var reportkit = new Reportkit();
        var folder = new Folder(reportkit.Folder, MakeBook(reportkit, random));
        var (untilFirst, writing) = folder.RunToEnd();
        // One in four at any moment, the others while files are being written.
        var left = Enumerable.Range(0, Kills / AtOnce)
            .Select(index => folder.RunAndKill(isWhileWriting: index % 4 > 0, delay: (index % 4 > 0 ? writing : untilFirst + writing) * random.NextDouble()))
            .ToList();
        folder.RunToEnd();
        Assert.Equal([Data, Book], folder.Files());
        return left;
    }

    private static byte[] MakeBook(Reportkit reportkit, Random random)
    {
        reportkit.With("""{"statements": [{"id": "S-0001", "text": "First."}]}""", Book);
        File.WriteAllText(reportkit.File(Data), """{"statements": [{"text": "Second."}]}""");
        var picture = new byte[PictureSize];
        random.NextBytes(picture);
        return Zip.Of([.. Zip.Entries(File.ReadAllBytes(reportkit.File(Book))), ("xl/media/image1.png", picture)]);
    }

    /// <summary>What a killed run left.</summary>
    /// <param name="IsOld">Whether the workbook is the old one.</param>
    /// <param name="HasCopy">Whether a copy of it was put aside.</param>
    /// <param name="HasHalf">Whether a file was not finished.</param>
    private sealed record State(bool IsOld, bool HasCopy, bool HasHalf);

    /// <summary>The folder in which the runs change the workbook, which is the old one before each.</summary>
    private sealed class Folder(string path, byte[] old)
    {
        private byte[] changed = [];

        private string BookPath => Path.Combine(path, Book);

        private string BackupsPath => Path.Combine(path, Backups.Folder);

        /// <summary>Lets a run end, and gives how long it takes until it writes its first file, and from then until it has written the last.</summary>
        public (TimeSpan UntilFirst, TimeSpan Writing) RunToEnd()
        {
            Reset();
            using var watch = new FirstChange(path);
            var clock = Stopwatch.StartNew();
            using var process = ReportkitProcess.Start(path, "import", Book, Data);
            Assert.True(watch.Wait(Limit.OfPatience));
            var untilFirst = clock.Elapsed;
            Assert.True(process.WaitForExit(Limit.OfPatience));
            Assert.Equal((ExitCodes.Done, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
            changed = File.ReadAllBytes(BookPath);
            Assert.NotEqual(old, changed);
            Assert.Equal(old, File.ReadAllBytes(Backups.Of(BookPath)[0].Path));
            return (untilFirst, File.GetLastWriteTimeUtc(BookPath) - watch.When + TimeSpan.FromMilliseconds(20));
        }

        public State RunAndKill(bool isWhileWriting, TimeSpan delay)
        {
            Reset();
            using var watch = new FirstChange(path);
            using var process = ReportkitProcess.Start(path, "import", Book, Data);
            if (isWhileWriting)
                Assert.True(watch.Wait(Limit.OfPatience));
            Wait(delay);
            process.Kill();
            Assert.True(process.WaitForExit(Limit.OfPatience));
            return Check();
        }

        /// <summary>The files of the folder and of its copies, those aside that are the old workbook.</summary>
        public string[] Files()
        {
            Assert.All(Backups.Of(BookPath), copy => Assert.Equal(old, File.ReadAllBytes(copy.Path)));
            var copies = Backups.Of(BookPath).Select(copy => copy.Path);
            return [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories).Except(copies).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        }

        /// <summary>Puts the old workbook back; what a killed run left beside it stays for the next.</summary>
        private void Reset()
        {
            File.WriteAllBytes(BookPath, old);
            foreach (var copy in Backups.Of(BookPath))
                File.Delete(copy.Path);
            Directory.CreateDirectory(BackupsPath);
        }

        private State Check()
        {
            var there = File.ReadAllBytes(BookPath);
            Assert.True(there.AsSpan().SequenceEqual(old) || there.AsSpan().SequenceEqual(changed), $"The workbook is neither the old one nor the new one: {there.Length} bytes.");
            var files = Files();
            Assert.Equal([Data, Book], files.Where(file => !IsHalf(file)));
            Assert.All([path, BackupsPath], folder => Assert.InRange(Directory.GetFiles(folder).Count(file => IsHalf(Path.GetFileName(file))), 0, 1));
            return new State(there.AsSpan().SequenceEqual(old), Backups.Of(BookPath).Count > 0, files.Length > 2);
        }

        private static bool IsHalf(string file) => file.StartsWith($".{Book}.", StringComparison.Ordinal) && file.EndsWith(".tmp", StringComparison.Ordinal);

        private static void Wait(TimeSpan time)
        {
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < time;)
                Thread.Sleep(time - clock.Elapsed > TimeSpan.FromMilliseconds(3) ? 1 : 0);
        }
    }
}
