using System.Collections.Immutable;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Checks.Passages;

/// <summary>A stretch of running words, free of markup: the words of a cell, or those of one footnote in it.</summary>
public sealed class Passage
{
    private Passage(TextCell cell, string text, TextRole role, int? mark = null)
    {
        Cell = cell;
        Text = text;
        Role = role;
        Mark = mark;
        Marks = TextMarks.Of(text);
    }

    public TextCell Cell { get; }

    /// <summary>
    /// The words. A line break ends a paragraph; U+FFFC stands where an address, or a citation within a footnote, is printed.
    /// </summary>
    public string Text { get; }

    /// <summary>Where its marks stand.</summary>
    public TextMarks Marks { get; }

    /// <summary>Whose words they are; those of a footnote are ours, whatever it stands in.</summary>
    public TextRole Role { get; }

    /// <summary>Of a footnote: where in the running words of its cell its mark stands.</summary>
    public int? Mark { get; }

    /// <summary>Whether they stand in a footnote within a text.</summary>
    public bool IsNote => Mark is not null;

    /// <summary>The language that the row gives for words quoted in it; null for that of the report.</summary>
    public string? Language => Role == TextRole.Quotation && Cell.Row is Statement statement ? statement.Language : null;

    /// <summary>The words one by one.</summary>
    public WordScanner Words => new(Text);

    /// <summary>The texts of these cells: the own words of each, then those of its footnotes. Many cells are read on several cores.</summary>
    internal static ImmutableArray<Passage> Of(ImmutableArray<TextCell> cells)
    {
        const int Together = 8192;
        if (cells.Length <= Together)
            return [.. OfFew(cells.AsSpan())];

        var parts = new List<Passage>[(cells.Length + Together - 1) / Together];
        Parallel.For(0, parts.Length, part => parts[part] = OfFew(cells.AsSpan(part * Together, Math.Min(Together, cells.Length - (part * Together)))));
        return [.. parts.SelectMany(part => part)];
    }

    private static List<Passage> OfFew(ReadOnlySpan<TextCell> cells)
    {
        var passages = new List<Passage>(cells.Length);
        foreach (var cell in cells)
        {
            if (!cell.HasMarkup)
            {
                passages.Add(new Passage(cell, cell.Typed, cell.Role));
                continue;
            }

            var marks = new List<int>();
            var texts = PassageTexts.Of(cell.Markup.Spans, marks);
            passages.Add(new Passage(cell, texts[0], cell.Role));
            for (var i = 1; i < texts.Count; i++)
                passages.Add(new Passage(cell, texts[i], TextRole.Prose, marks[i - 1]));
        }

        return passages;
    }

    /// <summary>Whether somebody else's words stand here: in a quotation, or between quotation marks within our own.</summary>
    public bool IsQuotedAt(int at)
    {
        if (Role == TextRole.Quotation)
            return true;

        var depth = 0;
        var isStraight = false;
        for (var i = 0; i < at; i++)
        {
            switch (Text[i])
            {
                case '“' or '„' or '«' or '‘':
                    depth++;
                    break;
                case '”' or '»':
                case '’' when !IsApostrophe(i):
                    depth = Math.Max(0, depth - 1);
                    break;
                case '"':
                    isStraight = !isStraight;
                    break;
            }
        }

        return depth > 0 || isStraight;
    }

    /// <summary>Some words with those around them, on one line.</summary>
    internal string Around(int at, int length) => Between(at, at + length, context: 30);

    /// <summary>Some words with one or two of those around them, for a sentence.</summary>
    internal string Near(int at, int length) => Between(at, at + length, context: 12);

    /// <summary>The words that end at an index, for a sentence.</summary>
    internal string Before(int at) => Between(at, at, context: 24, after: 0);

    /// <summary>The words that start at an index, for a sentence.</summary>
    internal string After(int at) => Between(at, at, context: 0, after: 24);

    private string Between(int start, int end, int context, int? after = null)
    {
        var from = start <= context ? 0 : WordStart(start - context, start);
        var to = Text.Length - end <= (after ?? context) ? Text.Length : WordEnd(end, end + (after ?? context));
        var words = Text[from..to].ReplaceLineEndings(" ").Trim();
        return $"{(from > 0 && context > 0 ? "… " : "")}{words}{(to < Text.Length && after != 0 ? " …" : "")}";
    }

    private bool IsApostrophe(int at) => at + 1 < Text.Length && char.IsLetter(Text[at + 1]);

    /// <summary>The first index after a space from <paramref name="from"/> on.</summary>
    private int WordStart(int from, int limit)
    {
        var space = Text.AsSpan(from, limit - from).IndexOfAny(' ', '\n');
        return space < 0 ? from : from + space + 1;
    }

    /// <summary>The index of the last space up to <paramref name="to"/>.</summary>
    private int WordEnd(int limit, int to)
    {
        var space = Text.AsSpan(limit, to - limit).LastIndexOfAny(' ', '\n');
        return space < 0 ? to : limit + space;
    }
}
