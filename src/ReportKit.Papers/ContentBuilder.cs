using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Papers;

/// <summary>Sets the words of a paragraph together, piece by piece as a file has them: words of one look become one, and so does a link.</summary>
public sealed class ContentBuilder
{
    private readonly List<Piece> pieces = [];

    /// <summary>The last letter so far; null where there is none, or a note stands there.</summary>
    public char? Last => pieces is [.., { Text: [.., var letter] }] ? letter : null;

    /// <param name="link">The address to which the words lead; null for none.</param>
    public void Add(string text, Emphasis emphasis, string? link)
    {
        if (text.Length > 0)
            pieces.Add(new Piece(text, emphasis, link, null));
    }

    public void Add(Footnote note) => pieces.Add(new Piece("", Emphasis.None, null, note));

    /// <summary>Takes the last letter away again, such as a hyphen at the end of a line.</summary>
    public void DropLast()
    {
        if (pieces is [.., { Text: [.. var text, _] } last])
            pieces[^1] = last with { Text = text };
    }

    /// <summary>The content without space around it.</summary>
    public ImmutableArray<Inline> Content()
    {
        var trimmed = Trimmed();
        var content = ImmutableArray.CreateBuilder<Inline>();
        for (var at = 0; at < trimmed.Count;)
        {
            var (first, start) = (trimmed[at], at);
            if (first.Note is { } note)
            {
                content.Add(note);
                at++;
                continue;
            }

            while (at < trimmed.Count && trimmed[at] is { Note: null } next && next.Link == first.Link)
                at++;
            var words = Merged(trimmed[start..at]);
            if (first.Link is { } target)
                content.Add(new Link(target, words));
            else
                content.AddRange(words);
        }

        return content.DrainToImmutable();
    }

    private static ImmutableArray<Words> Merged(List<Piece> pieces)
    {
        var words = ImmutableArray.CreateBuilder<Words>();
        foreach (var piece in pieces)
        {
            if (words.Count > 0 && words[^1].Emphasis == piece.Emphasis)
                words[^1] = words[^1] with { Text = words[^1].Text + piece.Text };
            else
                words.Add(new Words(piece.Text, piece.Emphasis));
        }

        return words.DrainToImmutable();
    }

    private List<Piece> Trimmed()
    {
        List<Piece> kept = [.. pieces.SkipWhile(IsSpace)];
        while (kept.Count > 0 && IsSpace(kept[^1]))
            kept.RemoveAt(kept.Count - 1);
        if (kept.Count > 0)
        {
            kept[0] = kept[0] with { Text = kept[0].Text.TrimStart() };
            kept[^1] = kept[^1] with { Text = kept[^1].Text.TrimEnd() };
        }

        return [.. kept.Where(piece => piece.Note is not null || piece.Text.Length > 0)];
    }

    private static bool IsSpace(Piece piece) => piece.Note is null && string.IsNullOrWhiteSpace(piece.Text);

    private sealed record Piece(string Text, Emphasis Emphasis, string? Link, Footnote? Note);
}
