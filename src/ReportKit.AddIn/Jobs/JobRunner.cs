using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Calls;
using ReportKit.UseCases.Hosts;

namespace ReportKit.AddIn.Jobs;

/// <summary>Runs use cases that write files, one at a time: they take as long as they take.</summary>
internal sealed class JobRunner(IProgress<string> faults)
{
    private const int Most = 32;

    private readonly Lock changing = new();
    private readonly List<Job> jobs = [];
    private int last;

    /// <param name="kind">What it does, in a word.</param>
    /// <param name="file">The name of the file that it makes.</param>
    /// <param name="work">Makes the file.</param>
    /// <exception cref="RefusedCallException">Another one is running.</exception>
    public Job Start(string kind, string file, Func<IProgress<Notice>, JobEnd> work)
    {
        lock (changing)
        {
            if (jobs.Exists(job => job.State == JobState.Running))
                throw new RefusedCallException(StatusCodes.Status409Conflict, "Something is being made already; wait until it is done.");
            var job = new Job((++last).ToString(CultureInfo.InvariantCulture), JobState.Running, [], null, null);
            jobs.Add(job);
            if (jobs.Count > Most)
                jobs.RemoveAt(0);
            _ = Task.Run(() => Run(job.Name, kind, file, work));
            return job;
        }
    }

    /// <exception cref="RefusedCallException">There is none of that name.</exception>
    public Job Find(string name)
    {
        lock (changing)
            return jobs.Find(job => job.Name == name) ?? throw new RefusedCallException(StatusCodes.Status404NotFound, "There is no such job.");
    }

    private void Run(string name, string kind, string file, Func<IProgress<Notice>, JobEnd> work)
    {
        var log = new JobLog(lines => Change(name, job => job with { Log = [.. job.Log, .. lines] }));
        try
        {
            var end = Ended(work, log);
            log.Tell(end.Sentences);
            Change(name, job => end.IsMade
                ? job with { State = JobState.Done, File = file }
                : job with { State = JobState.Failed, Message = job.Log.LastOrDefault("It failed.") });
        }
        catch (Exception fault)
        {
            faults.Report($"{kind}: {fault.GetType().Name}: {fault.Message}");
            Change(name, job => job with { State = JobState.Failed, Message = "It failed, by a fault of the program." });
        }
    }

    private static JobEnd Ended(Func<IProgress<Notice>, JobEnd> work, JobLog log)
    {
        try
        {
            return work(log);
        }
        catch (RefusalException refusal)
        {
            return new JobEnd(IsMade: false, [RemedyWords.In(refusal)]);
        }
        catch (Exception fault) when (Faults.SentenceOf(fault) is { } sentence)
        {
            return new JobEnd(IsMade: false, [sentence]);
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
