using System.Collections.Immutable;

namespace ReportKit.Document;

/// <summary>A whole report, free of any file format.</summary>
/// <param name="Language">BCP 47 tag of its language.</param>
/// <param name="Contents">The table of contents, in order.</param>
/// <param name="Body">
/// The chapters and the appendix. Made as it is walked through, so that a long report is never held in memory whole; may be
/// walked through several times and is the same each time.
/// </param>
/// <param name="Remarks">What is wrong with what no place of the report prints, for a draft's comments on its cover.</param>
public sealed record ReportDocument(
    Cover Cover,
    string Language,
    ImmutableArray<ContentsEntry> Contents,
    IEnumerable<Block> Body,
    ClosingPage Closing,
    ImmutableArray<string> Remarks);

/// <summary>What stands on the cover and in the running line. Null or empty: the line is left out.</summary>
/// <param name="ShortTitle">The title of the running line: the running title, or else the title.</param>
/// <param name="Month">Month and year of the date, for the running line.</param>
/// <param name="Day">The date, or the first day of its month, as ISO 8601; for the file's properties.</param>
/// <param name="IsDraft">Whether every page says so.</param>
public sealed record Cover(
    string Number,
    string Title,
    string? Subtitle,
    string? RunningTitle,
    string ShortTitle,
    string? Authors,
    string? Function,
    string Date,
    string Month,
    string Day,
    bool IsDraft);

/// <summary>The last page, and what it shares with the running line.</summary>
/// <param name="SocialLinks">Network and address of each.</param>
public sealed record ClosingPage(
    string? Organisation,
    string? Function,
    string? Tagline,
    string? Website,
    ImmutableArray<string> SocialLinks);

/// <summary>A line of the table of contents.</summary>
/// <param name="Level">1 or 2.</param>
/// <param name="Words">The heading without its footnote marks.</param>
public sealed record ContentsEntry(int Level, ImmutableArray<Words> Words);
