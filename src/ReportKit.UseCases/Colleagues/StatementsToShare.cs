using System.Collections.Immutable;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Colleagues;

/// <summary>What a colleague is to get, as people type it; what is null is not asked for.</summary>
/// <param name="Workbook">The master workbook.</param>
/// <param name="Copy">The workbook to be made.</param>
public sealed record StatementsToShare(NamedFile Workbook, NamedFile Copy)
{
    /// <summary>Only what belongs to the report of this number.</summary>
    public string? Report { get; init; }

    /// <summary>Only what stands in the section of this key, or in one below it.</summary>
    public string? Section { get; init; }

    /// <summary>Only what is by this speaker, under any name.</summary>
    public string? Speaker { get; init; }

    /// <summary>Only what has this status; null: all but what is withdrawn.</summary>
    public string? Status { get; init; }

    /// <summary>Only what is of this day or later.</summary>
    public string? Since { get; init; }

    /// <summary>These columns of Statements, by name; null for the usual ones.</summary>
    public ImmutableArray<string>? Columns { get; init; }

    /// <summary>Who it is for.</summary>
    public string? For { get; init; }
}
