using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Document;

namespace ReportKit.Papers.Text;

/// <summary>
/// Finds the marks of footnotes in a text without superscripts: the number that is due, set close to a word, to a stop or to a closing
/// quotation mark.
/// </summary>
internal sealed partial class NoteMarks(List<PageNote> notes)
{
    private int next;

    /// <summary>The words of a paragraph with the footnotes at their marks.</summary>
    public ImmutableArray<Inline> Tie(string paragraph)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var at = 0;
        while (next < notes.Count && Find(paragraph, at, notes[next].Number) is { } mark)
        {
            inlines.AddRange(Words(paragraph[at..mark.Index].TrimEnd()));
            inlines.Add(new Footnote([new NoteParagraph(Words(notes[next].Text))]));
            at = mark.Index + mark.Length;
            next++;
        }

        inlines.AddRange(Words(paragraph[at..]));
        return inlines.ToImmutable();
    }

    /// <summary>The footnotes whose marks were not found.</summary>
    public IEnumerable<PageNote> Left() => notes.Skip(next);

    private static ImmutableArray<Inline> Words(string text) => text.Length == 0 ? [] : new MarkdownInlines(null).Of(Escaped(text));

    /// <summary>Stars and carets of such a text are its own.</summary>
    private static string Escaped(string text) => text.Replace("*", "\\*", StringComparison.Ordinal).Replace("^", "\\^", StringComparison.Ordinal);

    private static (int Index, int Length)? Find(string paragraph, int from, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        foreach (Match run in Runs().Matches(paragraph, from))
        {
            if (run.Value == digits && (run.Index == 0 || IsClose(paragraph, run.Index)))
                return run.Index == 0 ? null : (run.Index, run.Length);
            // The number of a document with that of a footnote behind it: 73/27 and 2.
            if (run.Length > digits.Length && run.Value.EndsWith(digits, StringComparison.Ordinal) && run.Index > 0 && paragraph[run.Index - 1] == '/' && !IsRepeated(paragraph, run))
                return (run.Index + run.Length - digits.Length, digits.Length);
        }

        return null;
    }

    private static bool IsRepeated(string paragraph, Match run) => paragraph.AsSpan(run.Index + run.Length).StartsWith("/", StringComparison.Ordinal);

    /// <summary>Whether the number is set close to what it stands behind; behind a closing mark a space may part them.</summary>
    private static bool IsClose(string paragraph, int at)
    {
        var before = paragraph[at - 1];
        if (before == ' ')
            return at > 1 && paragraph[at - 2] is '”' or '"' or '»' or '’';
        return char.IsLetter(before) || before is '.' or ',' or ';' or ':' or ')' or ']' or '”' or '"' or '»' or '’' or '\'' or '?' or '!' or '*' ? !IsVersion(paragraph, at) : false;
    }

    /// <summary>Letters of a name with a number of its own: COVID-19, G77, A1.</summary>
    private static bool IsVersion(string paragraph, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(paragraph[start - 1]))
            start--;
        return at - start is 1 && (start == 0 || paragraph[start - 1] is ' ' or '(' or '/' or '-') || (paragraph[at - 1] is '.' or ',' && at > 1 && char.IsAsciiDigit(paragraph[at - 2]) && at + 1 < paragraph.Length && char.IsAsciiDigit(paragraph[at]) && paragraph[at - 1] == ',' && IsThousand(paragraph, at));
    }

    private static bool IsThousand(string paragraph, int at) => at + 2 < paragraph.Length && char.IsAsciiDigit(paragraph[at + 1]) && char.IsAsciiDigit(paragraph[at + 2]);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Runs();
}
