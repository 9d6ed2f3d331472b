using System.Collections.Immutable;
using ReportKit.Composition;
using ReportKit.Findings;

namespace ReportKit.UseCases.Hosts;

/// <summary>What a use case has to say before it is over: a host tells it at once, so that it is heard even where the work fails afterwards.</summary>
public abstract record Notice
{
    private Notice()
    {
    }

    /// <summary>How far long work is, or what somebody should know of it.</summary>
    public sealed record Progress(string Sentence) : Notice;

    /// <summary>What was written into a file before the work is over.</summary>
    public sealed record Written(string Sentence) : Notice;

    /// <summary>What was found in files that were read or changed.</summary>
    public sealed record Found(ImmutableArray<Finding> Findings) : Notice;

    /// <summary>What was found in a report that is to be made or published; see <see cref="ReportFindings"/>.</summary>
    public sealed record FoundInReport(PreparedReport Report) : Notice;
}
