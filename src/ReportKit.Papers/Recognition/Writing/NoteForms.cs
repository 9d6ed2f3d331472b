using ReportKit.Papers.Recognition.CitationForms;
using System.Collections.Immutable;
using System.Text;
using ReportKit.Papers.Recognition.Notes;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>
/// How footnotes stand in cells: as citations where the columns print what the paper has, else in its own words, with links to the sources
/// that they name.
/// </summary>
/// <param name="notes">What each says.</param>
/// <param name="ids">The ID of each source.</param>
/// <param name="asWords">Those that stand in their own words.</param>
internal sealed class NoteForms(IReadOnlyDictionary<PaperNote, NoteReading> notes, SourceIds ids, IReadOnlySet<PaperNote> asWords)
{
    public bool IsAsWords(PaperNote note) => asWords.Contains(note) || !notes[note].Citations.Any();

    public NoteReading Reading(PaperNote note) => notes[note];

    /// <summary>The footnote at a mark in a text.</summary>
    public string InText(PaperNote note)
    {
        if (IsAsWords(note))
            return "^[" + Words(note) + "]";
        return Cited(notes[note].Pieces) ?? "^[" + Mixed(notes[note].Pieces) + "]";
    }

    /// <summary>The footnote in its own words, for a cell that is one.</summary>
    public string Words(PaperNote note)
    {
        var pieces = notes[note].Pieces;
        var isCut = pieces.Length > 0 && pieces.All(piece => piece is WordsPiece or CitePiece { IsBackReference: false });
        var paragraphs = isCut && note.Paragraphs.Length < 2 ? [Joined(pieces)] : note.Paragraphs;
        return string.Join("\n", paragraphs.Select(paragraph => Linked(CitationText.WithLinks(paragraph.Trim()))));
    }

    /// <summary>Citations and words, one after the other.</summary>
    public string Mixed(IEnumerable<NotePiece> pieces)
    {
        var markup = new StringBuilder();
        foreach (var piece in pieces)
        {
            markup.Append(piece switch
            {
                CitePiece cite => $"[{Cite(cite)}]",
                WordsPiece words => Linked(words.Words),
                _ => "",
            });
        }

        return markup.ToString().Trim();
    }

    public string Id(CitedSource source) => ids[source];

    private static Passage Joined(ImmutableArray<NotePiece> pieces)
    {
        var joined = Passage.Empty;
        foreach (var piece in pieces)
            joined = joined.Append(piece is CitePiece cite ? cite.Citation.Passage : ((WordsPiece)piece).Words);
        return joined;
    }

    /// <summary>Citations that nothing but a semicolon parts: <c>[@a, p. 1; @b]</c>.</summary>
    private string? Cited(ImmutableArray<NotePiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is WordsPiece { Words.Text: var joint } && joint.Trim() is not (";" or "." or ""))
                return null;
        }

        return pieces.OfType<CitePiece>().Any(cite => cite.Locator?.Contains(';', StringComparison.Ordinal) == true) ? null : $"[{string.Join("; ", pieces.OfType<CitePiece>().Select(Cite))}]";
    }

    private string Cite(CitePiece cite) => cite.Locator is null ? "@" + ids[cite.Source] : $"@{ids[cite.Source]}, {cite.Locator}";

    /// <summary>Words whose addresses lead to the sources.</summary>
    private string Linked(Passage words) => PassageMarkup.Write(words, InText, ids.ReferenceTo);
}
