using System.Collections.Immutable;
using ReportKit.Findings;

namespace ReportKit.Papers;

/// <summary>
/// A paper as its file has it, whatever kind of file that is: its paragraphs in reading order, each with how it looks. Nothing is
/// understood yet; who reads a file leaves nothing out that a reader of the paper sees, and marks what belongs to the page.
/// </summary>
/// <param name="Name">The file's name, without its folder.</param>
/// <param name="Paragraphs">All of them, those of the contents page and of running lines too.</param>
/// <param name="Findings">What could not be read, or only with doubt, with its place.</param>
public sealed record Paper(string Name, ImmutableArray<PaperParagraph> Paragraphs, ImmutableArray<Finding> Findings)
{
    /// <summary>What the file says of itself: title and authors, where it does.</summary>
    public PaperProperties Properties { get; init; } = new(null, null);
}

/// <summary>The title and authors that stand in a file's properties; often left over from another paper.</summary>
public sealed record PaperProperties(string? Title, string? Authors);
