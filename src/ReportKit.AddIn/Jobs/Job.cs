using System.Collections.Immutable;

namespace ReportKit.AddIn.Jobs;

/// <summary>Long work that somebody started from the pane, as far as it has got.</summary>
/// <param name="Log">What it has said so far, line by line.</param>
/// <param name="File">The name of the file that it made; null until then.</param>
/// <param name="Message">Why it failed.</param>
internal sealed record Job(string Name, JobState State, ImmutableArray<string> Log, string? File, string? Message);

internal enum JobState
{
    Running,
    Done,
    Failed,
}
