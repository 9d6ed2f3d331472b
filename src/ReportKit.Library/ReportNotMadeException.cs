using System.Collections.Immutable;
using ReportKit.Findings;

namespace ReportKit;

/// <summary>No report was made, and no file was changed; the message is the sentence that people see.</summary>
public sealed class ReportNotMadeException : Exception
{
    internal ReportNotMadeException(string message, ImmutableArray<Finding> findings, Exception? cause = null)
        : base(message, cause) => Findings = findings;

    /// <summary>What stands in the way, and what else was found in the report; empty where there is no such report.</summary>
    public ImmutableArray<Finding> Findings { get; }
}
