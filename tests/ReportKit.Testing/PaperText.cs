using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportKit.Document;
using ReportKit.Papers;

namespace ReportKit.Testing;

/// <summary>A paper as plain text, to be read and compared: one line a paragraph, its look before it, footnotes numbered below them all.</summary>
public sealed class PaperText : IInlineVisitor
{
    private readonly List<string> notes = [];
    private readonly StringBuilder content = new();

    private PaperText()
    {
    }

    /// <summary>Everything: title and authors, looks, words, notes, findings.</summary>
    public static string Of(Paper paper)
    {
        var writer = new PaperText();
        var text = new StringBuilder();
        if (paper.Properties is { } properties && (properties.Title ?? properties.Authors) is not null)
            text.Append(CultureInfo.InvariantCulture, $"properties: {properties.Title} | {properties.Authors}\n");
        foreach (var paragraph in paper.Paragraphs)
            text.Append(CultureInfo.InvariantCulture, $"{Look(paragraph.Look)}: {writer.Content(paragraph.Content)}\n");
        for (var note = 0; note < writer.notes.Count; note++)
            text.Append(CultureInfo.InvariantCulture, $"note {note + 1}: {writer.notes[note]}\n");
        foreach (var finding in paper.Findings)
            text.Append(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Place.Address}: {finding.Message}\n");
        return text.ToString();
    }

    /// <summary>Only the words of the paragraphs of a part, a line each, with their notes in place: <c>words[^1: note]</c>.</summary>
    public static string[] Words(Paper paper, PaperPart part = PaperPart.Body) =>
        [.. paper.Paragraphs.Where(paragraph => paragraph.Look.Part == part).Select(paragraph => InPlace(paragraph.Content))];

    void IInlineVisitor.Visit(Words words) => content.Append(Marked(words));

    void IInlineVisitor.Visit(Link link) => content.Append(CultureInfo.InvariantCulture, $"⟨{string.Concat(link.Content.Select(Marked))} → {link.Target}⟩");

    void IInlineVisitor.Visit(Footnote footnote)
    {
        notes.Add("");
        var number = notes.Count;
        notes[number - 1] = string.Join(" ¶ ", footnote.Paragraphs.Select(paragraph => Content(paragraph.Content)));
        content.Append(CultureInfo.InvariantCulture, $"[{number}]");
    }

    private static string InPlace(ImmutableArray<Inline> inlines)
    {
        var writer = new PaperText();
        var text = writer.Content(inlines);
        for (var note = 0; note < writer.notes.Count; note++)
            text = text.Replace($"[{note + 1}]", $"[^{writer.notes[note]}]", StringComparison.Ordinal);
        return text;
    }

    private static string Look(PaperLook look)
    {
        var parts = new List<string> { look.Page is { } page ? $"p. {page} {look.Part}" : $"{look.Part}" };
        if (look.Style is { } style)
            parts.Add(style);
        if (look.OutlineLevel is { } level)
            parts.Add($"level {level}");
        if (look.ListMark is { } mark)
            parts.Add($"{(mark.IsNumber ? "number" : "bullet")} “{mark.Label}” in {mark.Level}");
        if (look.Size is { } size)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{size} pt"));
        if (look.Indent != 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"in by {look.Indent}"));
        if (look.IsCentred)
            parts.Add("centred");
        if (look.StartsPage)
            parts.Add("new page");
        return string.Join(", ", parts);
    }

    private static string Marked(Words words)
    {
        var marks = string.Concat(words.Emphasis.Each().Select(one => one switch
        {
            Emphasis.None => "",
            Emphasis.Bold => "**",
            Emphasis.Italic => "*",
            Emphasis.Superscript => "^",
        }));
        return marks + words.Text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal) + string.Concat(marks.Reverse());
    }

    private string Content(ImmutableArray<Inline> inlines)
    {
        var around = content.ToString();
        content.Clear();
        foreach (var inline in inlines)
            inline.Accept(this);
        var own = content.ToString();
        content.Clear().Append(around);
        return own;
    }
}
