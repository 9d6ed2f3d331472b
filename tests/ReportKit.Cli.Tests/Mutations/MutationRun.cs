using System.Globalization;

namespace ReportKit.Cli.Tests.Mutations;

/// <summary>Calls commands on file after file, and gathers what went wrong, each kind of fault once.</summary>
/// <param name="first">The number of the first mutation.</param>
/// <param name="count">How many there are.</param>
/// <param name="isMeasured">Whether the time and the memory of each call count: only where it is asked for.</param>
internal sealed class MutationRun(int first, int count, bool isMeasured)
{
    private const int CountUsually = 60;
    private const long MostBytes = 500 << 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, (int Number, int Times)> faults = [];
    private (TimeSpan Time, string Call) slowest = (TimeSpan.Zero, "");
    private (long Bytes, string Call) largest = (0, "");
    private int calls;

    /// <summary>What the calls took, for who looks on.</summary>
    public string Digits => string.Create(CultureInfo.InvariantCulture, $"{count} from {first}, {calls} calls; slowest {slowest.Time.TotalSeconds:0.00} s: {slowest.Call}; most memory {largest.Bytes >> 20} MB: {largest.Call}");

    public static MutationRun Of(Func<string, string?> variable) => new(
        int.Parse(variable("REPORTKIT_MUTATIONS_FROM") ?? "0", CultureInfo.InvariantCulture),
        variable("REPORTKIT_MUTATIONS") is { } many ? int.Parse(many, CultureInfo.InvariantCulture) : CountUsually,
        variable("REPORTKIT_MUTATIONS") is not null);

    /// <summary>Does this for each mutation, in the folder as it is now.</summary>
    /// <param name="kind">The kind of file, as messages give it.</param>
    /// <param name="attempt">Changes a file, and calls commands by the function that it gets, which gives their exit codes.</param>
    public void Each(string kind, Reportkit reportkit, Action<Mutation, Func<string[], int>> attempt)
    {
        var folder = new FolderState(reportkit.Folder);
        for (var number = first; number < first + count; number++)
        {
            folder.Restore();
            try
            {
                attempt(new Mutation(number), arguments => Call(reportkit, number, arguments));
            }
            catch (Exception fault)
            {
                Note(fault is Xunit.Sdk.XunitException ? fault.Message : Where(fault), number);
            }
        }

        Assert.True(faults.Count == 0, $"Of {count} of the kind {kind} from {first}:\n" + string.Join('\n', faults.Select(fault => $"{fault.Value.Times} times, first {fault.Value.Number}: {fault.Key}")));
    }

    private int Call(Reportkit reportkit, int number, string[] arguments)
    {
        // The time of the processor: what else runs on the machine does not count.
        var (start, before) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var result = reportkit.Run(arguments);
        var (time, bytes) = (Environment.CpuUsage.TotalTime - start, GC.GetTotalAllocatedBytes() - before);
        var command = string.Join(' ', arguments);
        calls++;
        slowest = time > slowest.Time ? (time, $"{number} {command}") : slowest;
        largest = bytes > largest.Bytes ? (bytes, $"{number} {command}") : largest;
        if (isMeasured)
        {
            // What is taken in all is at least what is held at once.
            Assert.True(time < Longest, $"{command}: longer than {Longest.TotalSeconds} seconds");
            Assert.True(bytes < MostBytes, $"{command}: more than {MostBytes >> 20} MB");
        }

        Assert.DoesNotContain("The work could not be finished", result.Error, StringComparison.Ordinal);
        Assert.True(result.ExitCode is ExitCodes.Done or ExitCodes.DataErrors or ExitCodes.UnusableFile || (result.ExitCode is ExitCodes.WrongUsage && result.Error.Contains("report", StringComparison.Ordinal)), $"{command}: exit code {result.ExitCode}, {result.Error}");
        Assert.True(result.ExitCode != ExitCodes.UnusableFile || result.Error.TrimEnd().Length > 0, $"{command}: refused without a word");
        return result.ExitCode;
    }

    private void Note(string fault, int number) =>
        faults[fault] = faults.TryGetValue(fault, out var known) ? known with { Times = known.Times + 1 } : (number, 1);

    /// <summary>The kind of an exception, and the first places of ours on its way.</summary>
    private static string Where(Exception fault)
    {
        var inner = fault is AggregateException { InnerException: { } first } ? first : fault;
        var places = (inner.StackTrace ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("at ReportKit", StringComparison.Ordinal)).Take(3);
        return $"{inner.GetType().Name} {inner.Message.Split('\n')[0]}: {string.Join(" < ", places.Select(place => place.Split('(')[0][3..] + place[(place.LastIndexOf('/') + 1)..].Insert(0, " ")))}";
    }
}
