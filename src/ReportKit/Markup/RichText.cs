using System.Collections.Immutable;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>A stretch of a cell's text with one look.</summary>
public sealed record RichRun(string Text, Emphasis Emphasis);

/// <summary>
/// Turns the rich text of a cell into markup and back. Bold, italic and superscript in a cell mean the same as their marks; a
/// person may use both in one cell.
/// </summary>
public static class RichText
{
    private static readonly (Emphasis Emphasis, string Mark)[] Marks = AllMarks();

    /// <summary>
    /// The markup that prints as the runs look, with the markup in their words; null where none does (emphasis that begins and
    /// ends inside words). Marks that would mean something else by it get a backslash.
    /// </summary>
    public static string? ToMarkup(ImmutableArray<RichRun> runs)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var typed = MarkupParser.Looks(text);
        var looks = Looks(text, runs, typed);
        var wanted = Printed(text, typed, looks);
        return Array.Find([Marked(text, looks, _ => false), Marked(text, looks, at => typed[at] is not null)], Prints);

        bool Prints(string markup) =>
            Printed(markup, MarkupParser.Looks(markup), new Emphasis[markup.Length]) == wanted && Reads(markup) == Reads(text);
    }

    /// <summary>
    /// The runs of a text whose only markup is emphasis, so that a cell can show it; empty where the text has none, or where the
    /// runs would not give back the same markup.
    /// </summary>
    public static ImmutableArray<RichRun> ToRuns(string markup)
    {
        if (!markup.Contains('*', StringComparison.Ordinal) && !markup.Contains('^', StringComparison.Ordinal))
            return [];

        var spans = MarkupParser.Parse(markup).Spans;
        if (!spans.All(span => span is WordsSpan) || !spans.Any(span => span is WordsSpan { Emphasis: not Emphasis.None }))
            return [];

        ImmutableArray<RichRun> runs = [.. spans.Cast<WordsSpan>().Select(span => new RichRun(span.Text, span.Emphasis))];
        return ToMarkup(runs) == markup ? runs : [];
    }

    /// <summary>The mark of each way in which words stand out; the first member of all is none.</summary>
    private static (Emphasis Emphasis, string Mark)[] AllMarks()
    {
        var ways = Enum.GetValues<Emphasis>();
        var marks = new (Emphasis, string)[ways.Length - 1];
        for (var at = 0; at < marks.Length; at++)
            marks[at] = (ways[at + 1], MarkOf(ways[at + 1]));
        return marks;
    }

    private static string MarkOf(Emphasis one) => one switch
    {
        Emphasis.None => "",
        Emphasis.Bold => "**",
        Emphasis.Italic => "*",
        Emphasis.Superscript => "^",
    };

    /// <summary>
    /// The look of each character. Typed marks have none: emphasis stands inside the links and footnotes that they make. A space
    /// has what its two neighbours share: emphasis has to begin and end at a letter.
    /// </summary>
    private static Emphasis[] Looks(string text, ImmutableArray<RichRun> runs, Emphasis?[] typed)
    {
        var looks = new Emphasis[text.Length];
        var at = 0;
        foreach (var run in runs)
        {
            looks.AsSpan(at, run.Text.Length).Fill(run.Emphasis);
            at += run.Text.Length;
        }

        for (at = 0; at < text.Length; at++)
            looks[at] = typed[at] is null ? Emphasis.None : looks[at];
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsWhiteSpace(text[start]))
                continue;
            var end = start;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            var shared = start > 0 && end < text.Length ? looks[start - 1] & looks[end] & ~Emphasis.Superscript : Emphasis.None;
            looks.AsSpan(start, end - start).Fill(shared);
            start = end;
        }

        return looks;
    }

    /// <summary>The text with marks where its look changes, and a backslash before the marks that are to be printed.</summary>
    private static string Marked(string text, Emphasis[] looks, Func<int, bool> isWords)
    {
        var markup = new StringBuilder();
        var open = new Stack<(Emphasis Emphasis, string Mark)>();
        for (var at = 0; at < text.Length; at++)
        {
            while (open.Any(mark => !looks[at].HasFlag(mark.Emphasis)))
                markup.Append(open.Pop().Mark);
            foreach (var mark in Marks.Where(mark => looks[at].HasFlag(mark.Emphasis) && !char.IsWhiteSpace(text[at]) && !open.Contains(mark)))
            {
                markup.Append(mark.Mark);
                open.Push(mark);
            }

            if (text[at] is '*' or '^' or '\\' or '[' or ']' && isWords(at))
                markup.Append('\\');
            markup.Append(text[at]);
        }

        while (open.TryPop(out var last))
            markup.Append(last.Mark);
        return markup.ToString();
    }

    /// <summary>The characters that are printed, each with its look; spaces, which have none to be seen, are left out.</summary>
    private static string Printed(string text, Emphasis?[] markup, Emphasis[] looks)
    {
        var printed = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (markup[at] is { } emphasis && !char.IsWhiteSpace(text[at]))
                printed.Append(text[at]).Append((char)('0' + (int)(emphasis | looks[at])));
        }

        return printed.ToString();
    }

    /// <summary>What a reader reads of a text, footnotes and links among it, whatever its look.</summary>
    private static string Reads(string markup)
    {
        var reading = new Reading();
        reading.Append(MarkupParser.Parse(markup).Spans);
        return reading.ToString();
    }

    private sealed class Reading : IMarkupVisitor
    {
        private readonly StringBuilder read = new();

        public void Append(ImmutableArray<MarkupSpan> spans)
        {
            foreach (var span in spans)
                span.Accept(this);
        }

        public void Visit(WordsSpan words) => read.Append(words.Text);

        public void Visit(AddressSpan address) => read.Append(address.Text).Append(address.Target);

        public void Visit(LinkSpan link)
        {
            Append(link.Words);
            read.Append(link.Target);
        }

        public void Visit(SourceLinkSpan link)
        {
            Append(link.Words);
            read.Append(link.SourceId);
        }

        public void Visit(NoteSpan note)
        {
            read.Append("^[");
            Append(note.Content);
            read.Append(']');
        }

        public void Visit(CitationSpan citation) => read.AppendJoin(';', citation.Sources);

        public override string ToString() => read.ToString();
    }
}
