using System.Collections.Immutable;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Papers.Recognition.Passages;

/// <summary>
/// Words of a paper as one text, with what hangs on them: the look of each letter, links, and footnotes, the mark of each of which is
/// one character (<see cref="Mark"/>). Any part of it is a passage again, so that it can be taken apart like a text.
/// </summary>
internal sealed class Passage
{
    /// <summary>Stands where a footnote's mark does; of the private use area (Unicode, section 23.5), and so in no paper.</summary>
    public const char Mark = '\uE000';

    private readonly ImmutableArray<Emphasis> looks;

    private Passage(string text, ImmutableArray<Emphasis> looks, ImmutableArray<PassageLink> links, ImmutableArray<PaperNote> notes)
    {
        Text = text;
        this.looks = looks;
        Links = links;
        Notes = notes;
    }

    public static Passage Empty { get; } = new("", [], [], []);

    /// <summary>All its characters, the marks of footnotes among them.</summary>
    public string Text { get; }

    public ImmutableArray<PassageLink> Links { get; }

    /// <summary>In the order of their marks.</summary>
    public ImmutableArray<PaperNote> Notes { get; }

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Whether nothing in it stands out.</summary>
    public bool IsPlain => looks.All(look => look == Emphasis.None);

    /// <summary>The text without the marks of footnotes.</summary>
    public string Words => Notes.IsEmpty ? Text : Text.Replace(Mark.ToString(), "", StringComparison.Ordinal);

    public static Passage Of(string words) => new(words, [.. Enumerable.Repeat(Emphasis.None, words.Length)], [], []);

    /// <param name="noteOf">Gives the note of a footnote that stands among the words.</param>
    public static Passage Of(ImmutableArray<Inline> content, Func<Footnote, PaperNote> noteOf) => new Builder(noteOf).Of(content);

    public Emphasis LookAt(int at) => looks[at];

    /// <summary>The footnote whose mark stands at this index.</summary>
    public PaperNote NoteAt(int at) => Notes[Text.AsSpan(0, at).Count(Mark)];

    public Passage Slice(int start, int end)
    {
        if (start == 0 && end == Text.Length)
            return this;
        var first = Text.AsSpan(0, start).Count(Mark);
        var count = Text.AsSpan(start, end - start).Count(Mark);
        return new Passage(
            Text[start..end],
            looks[start..end],
            [.. from link in Links
                where link.Start < end && link.End > start
                select link with { Start = Math.Max(link.Start, start) - start, End = Math.Min(link.End, end) - start }],
            Notes[first..(first + count)]);
    }

    public Passage From(int start) => Slice(start, Text.Length);

    public Passage Trim() => TrimStart().TrimEnd();

    public Passage TrimStart() => From(Text.Length - Text.AsSpan().TrimStart().Length);

    public Passage TrimEnd() => Slice(0, Text.AsSpan().TrimEnd().Length);

    public Passage Append(Passage other) => new(
        Text + other.Text,
        looks.AddRange(other.looks),
        [.. Links, .. other.Links.Select(link => link with { Start = link.Start + Text.Length, End = link.End + Text.Length })],
        Notes.AddRange(other.Notes));

    /// <summary>Passages with something between them.</summary>
    public static Passage Join(string between, IEnumerable<Passage> passages)
    {
        Passage? joined = null;
        foreach (var passage in passages)
            joined = joined is null ? passage : joined.Append(Of(between)).Append(passage);
        return joined ?? Empty;
    }

    public Passage WithLink(PassageLink link) => new(Text, looks, [.. Links.Append(link).OrderBy(other => other.Start)], Notes);

    /// <summary>Without one way of standing out.</summary>
    public Passage Without(Emphasis emphasis) => new(Text, [.. looks.Select(look => look & ~emphasis)], Links, Notes);

    /// <summary>The share of its letters that stand out in this way, from 0 to 1.</summary>
    public double ShareOf(Emphasis emphasis)
    {
        var (letters, marked) = (0, 0);
        for (var at = 0; at < Text.Length; at++)
        {
            if (!char.IsLetterOrDigit(Text[at]))
                continue;
            letters++;
            marked += looks[at].HasFlag(emphasis) ? 1 : 0;
        }

        return letters == 0 ? 0 : (double)marked / letters;
    }

    /// <summary>Its lines, without their breaks.</summary>
    public IEnumerable<Passage> Lines()
    {
        var start = 0;
        for (var at = Text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = Text.IndexOf('\n', at + 1))
        {
            yield return Slice(start, at);
            start = at + 1;
        }

        yield return From(start);
    }

    public override string ToString() => Text;

    private sealed class Builder(Func<Footnote, PaperNote> noteOf) : IInlineVisitor
    {
        private readonly StringBuilder text = new();
        private readonly ImmutableArray<Emphasis>.Builder looks = ImmutableArray.CreateBuilder<Emphasis>();
        private readonly ImmutableArray<PassageLink>.Builder links = ImmutableArray.CreateBuilder<PassageLink>();
        private readonly ImmutableArray<PaperNote>.Builder notes = ImmutableArray.CreateBuilder<PaperNote>();

        public Passage Of(ImmutableArray<Inline> content)
        {
            foreach (var inline in content)
                inline.Accept(this);
            return new Passage(text.ToString(), looks.ToImmutable(), links.ToImmutable(), notes.ToImmutable());
        }

        public void Visit(Words words)
        {
            foreach (var letter in PrintableText.Of(words.Text))
            {
                if (letter == Mark)
                    continue;
                text.Append(letter);
                looks.Add(words.Emphasis);
            }
        }

        public void Visit(Link link)
        {
            var start = text.Length;
            foreach (var words in link.Content)
                Visit(words);
            if (text.Length > start)
                links.Add(new PassageLink(start, text.Length, link.Target));
        }

        public void Visit(Footnote footnote)
        {
            text.Append(Mark);
            looks.Add(Emphasis.None);
            notes.Add(noteOf(footnote));
        }
    }
}

/// <summary>The words from one index to before another lead to an address.</summary>
internal sealed record PassageLink(int Start, int End, string Target);

/// <summary>A footnote of the paper.</summary>
/// <param name="Number">Its place among all of them, from 1.</param>
/// <param name="Paragraphs">Its words.</param>
/// <param name="Place">Where its mark stands.</param>
internal sealed record PaperNote(int Number, ImmutableArray<Passage> Paragraphs, string Place)
{
    /// <summary>All its words as one line.</summary>
    public Passage Line { get; } = Passage.Join(" ", Paragraphs.Select(paragraph => paragraph.Trim()));

    public bool Equals(PaperNote? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Number;
}
