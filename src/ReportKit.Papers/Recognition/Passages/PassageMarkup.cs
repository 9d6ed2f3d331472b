using System.Collections.Immutable;
using System.Text;
using ReportKit.Document;
using ReportKit.Markup;

namespace ReportKit.Papers.Recognition.Passages;

/// <summary>
/// Writes a passage as the markup of a cell, and reads it again before it gives it away: what would print other words, looks or links
/// is written with every mark escaped, and at last without looks, so that no word is lost.
/// </summary>
internal static class PassageMarkup
{
    private static readonly (Emphasis Emphasis, string Mark)[] Marks = [(Emphasis.Bold, "**"), (Emphasis.Italic, "*"), (Emphasis.Superscript, "^")];

    /// <param name="noteOf">The markup of a footnote, at its mark.</param>
    /// <param name="sourceAt">What leads to a source instead of its address, such as <c>@id</c>; null: addresses stay.</param>
    public static string Write(Passage passage, Func<PaperNote, string> noteOf, Func<string, string?>? sourceAt = null)
    {
        if (passage is { IsPlain: true, Notes.IsEmpty: true, Links.IsEmpty: true } && !MarkupParser.MayHoldMarkup(passage.Text))
            return passage.Text;

        var looks = Spread(passage);
        foreach (var escapes in new[] { false, true })
        {
            if (!escapes && !HasPairs(passage.Text))
                continue;
            var markup = new Writer(passage, looks, escapes, noteOf, sourceAt).Write();
            if (MarkupReading.Of(markup).SaysTheSameAs(passage, looks))
                return markup;
        }

        return new Writer(passage, new Emphasis[passage.Text.Length], escapes: true, noteOf, sourceAt).Write();
    }

    /// <summary>A space, a footnote's mark and a link have the look that the letters around them share: emphasis has to begin and end at a letter.</summary>
    private static Emphasis[] Spread(Passage passage)
    {
        var looks = new Emphasis[passage.Text.Length];
        for (var at = 0; at < looks.Length; at++)
            looks[at] = passage.LookAt(at);
        foreach (var link in passage.Links)
            looks.AsSpan(link.Start, link.End - link.Start).Fill(looks[link.Start] & ~Emphasis.Superscript);
        for (var start = 0; start < looks.Length; start++)
        {
            if (!IsLookless(passage.Text[start]))
                continue;
            var end = start;
            while (end < looks.Length && IsLookless(passage.Text[end]))
                end++;
            var shared = start > 0 && end < looks.Length && !passage.Text.AsSpan(start, end - start).Contains('\n') ? looks[start - 1] & looks[end] & ~Emphasis.Superscript : Emphasis.None;
            looks.AsSpan(start, end - start).Fill(shared);
            start = end;
        }

        return looks;
    }

    /// <summary>Whether each bracket has its partner; one alone would close the footnote around it.</summary>
    private static bool HasPairs(string text)
    {
        var depth = 0;
        foreach (var letter in text)
        {
            depth += letter == '[' ? 1 : letter == ']' ? -1 : 0;
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    private static bool IsLookless(char letter) => letter == Passage.Mark || char.IsWhiteSpace(letter);

    private sealed class Writer(Passage passage, Emphasis[] looks, bool escapes, Func<PaperNote, string> noteOf, Func<string, string?>? sourceAt)
    {
        private readonly StringBuilder markup = new();
        private readonly List<(Emphasis Emphasis, string Mark)> open = [];
        private int notes;

        public string Write()
        {
            for (var at = 0; at < passage.Text.Length;)
            {
                SwitchTo(looks[at]);
                if (passage.Links.FirstOrDefault(link => link.Start == at) is { } link && Target(link) is { } target)
                {
                    Append(link, target);
                    at = link.End;
                }
                else
                {
                    Append(passage.Text[at++]);
                }
            }

            SwitchTo(Emphasis.None);
            return markup.ToString();
        }

        private void SwitchTo(Emphasis look)
        {
            while (open.Exists(mark => !look.HasFlag(mark.Emphasis)))
            {
                markup.Append(open[^1].Mark);
                open.RemoveAt(open.Count - 1);
            }

            foreach (var mark in Marks)
            {
                if (!look.HasFlag(mark.Emphasis) || open.Contains(mark))
                    continue;
                markup.Append(mark.Mark);
                open.Add(mark);
            }
        }

        private void Append(PassageLink link, string target)
        {
            var words = passage.Text[link.Start..link.End];
            if (sourceAt?.Invoke(link.Target) is { } source)
                target = source;
            else if (!escapes && WebAddress.IsAddress(words) && WebAddress.WithScheme(words) == target)
            {
                markup.Append(words);
                return;
            }

            markup.Append('[');
            foreach (var letter in words)
                Append(letter);
            markup.Append("](").Append(target).Append(')');
        }

        private void Append(char letter)
        {
            if (letter == Passage.Mark)
            {
                markup.Append(noteOf(passage.Notes[notes++]));
                return;
            }

            if (escapes && letter is '*' or '^' or '\\' or '[' or ']')
                markup.Append('\\');
            markup.Append(letter);
        }

        /// <summary>The address as markup can hold it; null where it is none, and the words stand alone.</summary>
        private static string? Target(PassageLink link)
        {
            var target = link.Target.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
            return link.Target.AsSpan().IndexOfAny("()[]") < 0 || !WebAddress.IsAddress(link.Target)
                ? WebAddress.IsAddress(target) ? target : null
                : target;
        }
    }
}

/// <summary>A cell's markup as it is printed, letter by letter: the same form as a passage.</summary>
internal sealed class MarkupReading : IMarkupVisitor
{
    private readonly StringBuilder text = new();
    private readonly List<Emphasis> looks = [];
    private readonly List<PassageLink> links = [];

    /// <summary>The words, with a mark where a footnote stands.</summary>
    public string Text => text.ToString();

    public static MarkupReading Of(string markup)
    {
        var reading = new MarkupReading();
        foreach (var span in MarkupParser.Parse(markup).Spans)
            span.Accept(reading);
        return reading;
    }

    public bool SaysTheSameAs(Passage passage, Emphasis[] wanted)
    {
        if (passage.Text != Text)
            return false;
        for (var at = 0; at < wanted.Length; at++)
        {
            if (!char.IsWhiteSpace(passage.Text[at]) && passage.Text[at] != Passage.Mark && looks[at] != wanted[at])
                return false;
        }

        return passage.Links.All(link => !WebAddress.IsAddress(link.Target) || links.Exists(read => read.Start == link.Start && read.End == link.End));
    }

    public void Visit(WordsSpan words) => Add(words.Text, words.Emphasis);

    public void Visit(AddressSpan address)
    {
        links.Add(new PassageLink(text.Length, text.Length + address.Text.Length, address.Target));
        Add(address.Text, address.Emphasis);
    }

    public void Visit(LinkSpan link) => Add(link.Words, link.Target);

    public void Visit(SourceLinkSpan link) => Add(link.Words, "@" + link.SourceId);

    public void Visit(NoteSpan note) => Add(Passage.Mark.ToString(), Emphasis.None);

    public void Visit(CitationSpan citation) => Add(Passage.Mark.ToString(), Emphasis.None);

    private void Add(ImmutableArray<MarkupSpan> words, string target)
    {
        var start = text.Length;
        foreach (var span in words)
            span.Accept(this);
        links.Add(new PassageLink(start, text.Length, target));
    }

    private void Add(string words, Emphasis look)
    {
        text.Append(words);
        for (var at = 0; at < words.Length; at++)
            looks.Add(look);
    }
}
