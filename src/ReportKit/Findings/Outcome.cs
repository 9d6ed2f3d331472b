using System.Collections.Immutable;

namespace ReportKit.Findings;

/// <summary>What a stage made, with everything it has to say about it. Stages do not throw over bad data.</summary>
public sealed record Outcome<T>(T Value, ImmutableArray<Finding> Findings);
