using ReportKit.Papers.Recognition.CitationForms;
using System.Collections.Immutable;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Notes;

/// <summary>A footnote as it is understood: citations and the author's words, in their order.</summary>
/// <param name="Pieces">All that the footnote says, but the sentence of retrieval.</param>
internal sealed record NoteReading(PaperNote Note, ImmutableArray<NotePiece> Pieces)
{
    /// <summary>What is uncertain about it; null where nothing is.</summary>
    public string? Doubt { get; init; }

    public IEnumerable<CitePiece> Citations => Pieces.OfType<CitePiece>();

    /// <summary>The citation that a footnote after this one refers back to.</summary>
    public CitePiece? LastCitation => Citations.LastOrDefault();
}

/// <summary>A piece of a footnote: <see cref="WordsPiece"/> or <see cref="CitePiece"/>.</summary>
internal abstract record NotePiece;

/// <summary>The author's own words, and what joins two citations.</summary>
internal sealed record WordsPiece(Passage Words) : NotePiece;

/// <summary>A source with the place in it.</summary>
/// <param name="Citation">The words by which the paper cites it; those of a back-reference are no description of it.</param>
/// <param name="IsBackReference">Whether the paper says <c>Ibid</c> or the like.</param>
internal sealed record CitePiece(CitedSource Source, string? Locator, CitationText Citation, bool IsBackReference) : NotePiece;
