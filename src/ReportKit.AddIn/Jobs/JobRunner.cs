using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Serving;

namespace ReportKit.AddIn.Jobs;

/// <summary>Runs commands of the console, one at a time: they write files, and take as long as they take.</summary>
internal sealed class JobRunner(ConsoleCommand run, IProgress<string> faults)
{
    private const int Most = 32;

    private readonly Lock changing = new();
    private readonly List<Job> jobs = [];
    private int last;

    /// <param name="arguments">The command with its arguments.</param>
    /// <param name="file">The name of the file that it makes.</param>
    /// <param name="isMade">Whether it made the file, by its exit code.</param>
    /// <exception cref="RefusedCallException">Another one is running.</exception>
    public Job Start(ImmutableArray<string> arguments, string file, Func<int, bool> isMade)
    {
        lock (changing)
        {
            if (jobs.Exists(job => job.State == JobState.Running))
                throw new RefusedCallException(StatusCodes.Status409Conflict, "Something is being made already; wait until it is done.");
            var job = new Job((++last).ToString(CultureInfo.InvariantCulture), JobState.Running, [], null, null);
            jobs.Add(job);
            if (jobs.Count > Most)
                jobs.RemoveAt(0);
            _ = Task.Run(() => Run(job.Name, arguments, file, isMade));
            return job;
        }
    }

    /// <exception cref="RefusedCallException">There is none of that name.</exception>
    public Job Find(string name)
    {
        lock (changing)
            return jobs.Find(job => job.Name == name) ?? throw new RefusedCallException(StatusCodes.Status404NotFound, "There is no such job.");
    }

    private void Run(string name, ImmutableArray<string> arguments, string file, Func<int, bool> isMade)
    {
        using var output = new LineWriter(line => Change(name, job => job with { Log = job.Log.Add(line) }));
        using var error = new LineWriter(line => Change(name, job => job with { Log = job.Log.Add(line) }));
        try
        {
            var made = isMade(run(arguments, output, error));
            Change(name, job => made
                ? job with { State = JobState.Done, File = file }
                : job with { State = JobState.Failed, Message = job.Log.LastOrDefault("It failed.") });
        }
        catch (Exception fault)
        {
            faults.Report($"{arguments[0]}: {fault.GetType().Name}: {fault.Message}");
            Change(name, job => job with { State = JobState.Failed, Message = "It failed, by a fault of the program." });
        }
    }

    private void Change(string name, Func<Job, Job> change)
    {
        lock (changing)
        {
            if (jobs.FindIndex(job => job.Name == name) is >= 0 and var at)
                jobs[at] = change(jobs[at]);
        }
    }
}
