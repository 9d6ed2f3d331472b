using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Jobs;
using ReportKit.AddIn.Workbooks;
using ReportKit.Packaging;

namespace ReportKit.AddIn.Endpoints;

/// <summary>How far a job is, and what it made.</summary>
internal sealed class JobEndpoints(SavedWorkbook saved, JobRunner jobs, Action<string> openFolder)
{
    public Answer Get(string name)
    {
        var job = jobs.Find(name);
        return new Answer.Of(new JobAnswer(job.Name, job.State.ToString().ToLowerInvariant(), job.Log, job.File, job.Message));
    }

    public Answer GetFile(string name)
    {
        var file = jobs.Find(name).File ?? throw new RefusedCallException(StatusCodes.Status404NotFound, "The job has made no file.");
        return new Answer.Download(file, WholeFile.Read(Path.Combine(saved.Folder, file)));
    }

    public Answer OpenFolder()
    {
        openFolder(saved.Folder);
        return new Answer.Done();
    }
}

/// <param name="State"><c>running</c>, <c>done</c> or <c>failed</c>.</param>
internal sealed record JobAnswer(string Job, string State, ImmutableArray<string> Log, string? File, string? Message);

/// <summary>A call that needs to say nothing more.</summary>
internal sealed record Nothing;
