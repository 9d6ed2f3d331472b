using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Reading;

/// <summary>The footnotes, or the endnotes, of a document by their numbers in the file (ECMA-376-1, 17.11).</summary>
internal sealed class NoteTexts
{
    private readonly Dictionary<string, XElement> notes = new(StringComparer.Ordinal);

    /// <param name="part">Null where the document has none.</param>
    public NoteTexts(DocumentPart? part)
    {
        Part = part;
        foreach (var note in part?.Root.Elements() ?? [])
        {
            // Notes of a type are the lines that separate notes from the text.
            if (note.Attribute(Names.W + "type")?.Value is null or "normal" && note.Attribute(Names.W + "id")?.Value is { } id)
                notes.TryAdd(id, note);
        }
    }

    public DocumentPart? Part { get; }

    public XElement? Find(string? id) => id is null ? null : notes.GetValueOrDefault(id);
}
