using System.Collections.Immutable;

namespace ReportKit.AddIn.Jobs;

/// <summary>How a job ended.</summary>
/// <param name="IsMade">Whether its file is there, as it was asked for.</param>
/// <param name="Sentences">What there is to say at the end; the last says why, where it failed.</param>
internal sealed record JobEnd(bool IsMade, ImmutableArray<string> Sentences);
