using System.Text.RegularExpressions;
using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Notes;

/// <summary>Ties each note to its mark in the text: the raised number, or sign, that is the same, on its page before any other.</summary>
internal sealed partial class NoteTies
{
    private readonly Dictionary<LineSpan, List<PdfNote>> tied = new(ReferenceEqualityComparer.Instance);
    /// <summary>The marks of all notes, with their places in the order of the notes.</summary>
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    /// <param name="body">The lines of the text in their order.</param>
    public NoteTies(IEnumerable<TextLine> body, IReadOnlyList<PdfNote> notes)
    {
        foreach (var note in notes)
            known.TryAdd(note.Mark, known.Count);
        var marks = body.SelectMany(line => line.Spans.Where(span => span.IsRaised).SelectMany(span => Values(span.Text).Select(value => new BodyMark(span, value, line.Page)))).ToList();
        var open = marks.GroupBy(mark => mark.Value, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        var loose = new List<PdfNote>();
        foreach (var note in notes)
        {
            if (Nearest(open.GetValueOrDefault(note.Mark) ?? [], note) is not { } mark)
            {
                loose.Add(note);
                continue;
            }

            open[note.Mark].Remove(mark);
            if (!tied.TryGetValue(mark.Span, out var ofSpan))
                tied.Add(mark.Span, ofSpan = []);
            ofSpan.Add(note);
        }

        Loose = loose;
        Unknown = [.. open.Values.SelectMany(same => same).Where(mark => !known.ContainsKey(mark.Value) && char.IsAsciiDigit(mark.Value[0]))];
    }

    /// <summary>The notes for which no mark was found.</summary>
    public IReadOnlyList<PdfNote> Loose { get; }

    /// <summary>Raised numbers that are marks of no note.</summary>
    public IReadOnlyList<BodyMark> Unknown { get; }

    /// <summary>The notes of which a span is the mark; null where it is none.</summary>
    public IReadOnlyList<PdfNote>? Of(LineSpan span) => tied.GetValueOrDefault(span);

    /// <summary>On the note's page; else, as for notes at the end, on the last page before it; else on the next one.</summary>
    private static BodyMark? Nearest(List<BodyMark> marks, PdfNote note) =>
        marks.Find(mark => mark.Page == note.Page)
        ?? marks.Where(mark => mark.Page < note.Page).MaxBy(mark => mark.Page)
        ?? marks.Find(mark => mark.Page == note.Page + 1);

    /// <summary>The marks in raised text; numbers of notes that stand side by side may have nothing between them.</summary>
    private IEnumerable<string> Values(string text)
    {
        if (Known(text.Trim()) is { } whole)
            return whole;
        return Mark().Matches(text).SelectMany(match => Known(match.Value) ?? [match.Value]);
    }

    /// <summary>The notes' marks of which a text consists: one, or two of which the second is the next.</summary>
    private string[]? Known(string text)
    {
        if (known.ContainsKey(text))
            return [text];
        for (var at = 1; at < text.Length; at++)
        {
            if (known.TryGetValue(text[..at], out var first) && known.TryGetValue(text[at..].TrimStart(',', ' '), out var second) && second == first + 1)
                return [text[..at], text[at..].TrimStart(',', ' ')];
        }

        return null;
    }

    [GeneratedRegex(@"[0-9]{1,8}|[*†‡§¶‖]{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

/// <summary>A raised number or sign in the text.</summary>
internal sealed record BodyMark(LineSpan Span, string Value, int Page);
