using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Findings;

namespace ReportKit.Papers.Text;

/// <summary>
/// The footnotes of a text by their labels. Marks and footnotes are tied in their order, so that numbers may begin anew with a page.
/// </summary>
internal sealed class TextNotes(string name)
{
    private readonly Dictionary<string, Queue<TextNote>> byLabel = [];
    private readonly List<Finding> findings = [];

    public void Add(string label, ImmutableArray<string> paragraphs, string place)
    {
        if (!byLabel.TryGetValue(label, out var notes))
            byLabel.Add(label, notes = new Queue<TextNote>());
        notes.Enqueue(new TextNote(label, paragraphs, place));
    }

    public bool Has(string label) => byLabel.TryGetValue(label, out var notes) && notes.Count > 0;

    /// <summary>The footnote of the next mark with this label.</summary>
    public Footnote Take(string label) =>
        new([.. byLabel[label].Dequeue().Paragraphs.Select(paragraph => new NoteParagraph(new MarkdownInlines(null).Of(paragraph)))]);

    /// <summary>The footnotes that no mark refers to, as paragraphs after the text.</summary>
    public IEnumerable<PaperParagraph> Left()
    {
        foreach (var note in byLabel.Values.SelectMany(notes => notes))
        {
            findings.Add(new Finding(FileRules.NoteGuessed, Severity.Warning, new Place($"{name}: {note.Place}"), $"Nothing in the text refers to footnote {note.Label}; its words stand after the text.", "Put it where it belongs."));
            yield return new PaperParagraph([new Words(note.Label + " "), .. new MarkdownInlines(null).Of(string.Join(" ", note.Paragraphs))], new PaperLook(), note.Place);
        }
    }

    public ImmutableArray<Finding> Findings => [.. findings];

    private sealed record TextNote(string Label, ImmutableArray<string> Paragraphs, string Place);
}
