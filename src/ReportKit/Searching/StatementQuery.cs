using ReportKit.Dates;
using ReportKit.Sheets;

namespace ReportKit.Searching;

/// <summary>What somebody looks for. What is null is no condition.</summary>
/// <param name="Speaker">A name of the speaker in any of its forms, or the beginning of a word of one.</param>
/// <param name="Words">Words that all have to be there, in any order.</param>
public sealed record StatementQuery(
    string? Speaker = null,
    PartialDate? From = null,
    PartialDate? To = null,
    string? Words = null,
    string? Tag = null,
    Report? Report = null);
