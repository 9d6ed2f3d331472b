using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Paragraphs;

/// <summary>What stands between two lines of a paragraph: mostly a space, but not within an address or a word.</summary>
internal sealed class LineJoints
{
    private static readonly string[] Joining = ["and", "or", "to", "nor", "but", "et", "ou", "y", "und", "oder", "bis"];

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isHyphenated;

    /// <param name="lines">All lines of the paper.</param>
    public LineJoints(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines)
        {
            var all = line.Text.Split([' ', '\t', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in all.SkipLast(1))
                words.Add(Bare(word));
            if (all.Length > 0 && Bare(all[^1]) is var last && !last.EndsWith('-'))
                words.Add(last);
        }

        isHyphenated = IsHyphenated(lines);
    }

    /// <summary>Whether the last letter of the line before goes, and what comes in between.</summary>
    public LineJoint Between(TextLine line, TextLine next)
    {
        var (before, after) = (line.Text.TrimEnd(), next.Text.TrimStart());
        if (before.Length == 0 || after.Length == 0)
            return LineJoint.Space;
        if (before[^1] == '\u00AD')
            return LineJoint.DroppedHyphen;
        if (Ideograph.Is(before[^1]) && Ideograph.Is(after[0]))
            return LineJoint.Nothing;
        var last = before[(before.LastIndexOfAny([' ', '\t', '(', '<']) + 1)..];
        var first = after.IndexOfAny([' ', '\t']) is >= 0 and var end ? after[..end] : after;
        if (IsInAddress(last, first, line, next))
            return LineJoint.Nothing;
        if (before is [.., var letter, '-'] && char.IsLetterOrDigit(letter))
            return OfHyphen(last, first);
        return before is [.., var other, '–' or '—'] && !char.IsWhiteSpace(other) && char.IsLetterOrDigit(after[0]) ? LineJoint.Nothing : LineJoint.Space;
    }

    private LineJoint OfHyphen(string last, string first)
    {
        if (!char.IsLower(first[0]))
            return LineJoint.Nothing;
        var (head, tail) = (Bare(last[..^1]), Bare(first));
        if (Joining.Contains(tail, StringComparer.OrdinalIgnoreCase))
            return LineJoint.Space;
        if (words.Contains($"{head}-{tail}"))
            return LineJoint.Nothing;
        return words.Contains(head + tail) || isHyphenated ? LineJoint.DroppedHyphen : LineJoint.Nothing;
    }

    /// <summary>Whether the file's program breaks words: then some that it broke stand elsewhere whole.</summary>
    private bool IsHyphenated(IReadOnlyList<TextLine> lines)
    {
        var (broken, hyphened) = (0, 0);
        for (var at = 1; at < lines.Count; at++)
        {
            if (lines[at - 1].Text is not [.., var letter, '-'] || !char.IsLetter(letter) || lines[at].Text is not [var small, ..] || !char.IsLower(small))
                continue;
            var (head, tail) = (Bare(lines[at - 1].Text.Split(' ', '\t')[^1][..^1]), Bare(lines[at].Text.Split(' ', '\t')[0]));
            broken += words.Contains(head + tail) ? 1 : 0;
            hyphened += words.Contains($"{head}-{tail}") ? 1 : 0;
        }

        return broken > hyphened;
    }

    private static bool IsInAddress(string last, string first, TextLine line, TextLine next)
    {
        var isAddress = last.Contains("://", StringComparison.Ordinal) || last.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (line.Spans[^1].Link is { } target && next.Spans[0].Link == target)
        {
            var shown = last + first.TrimEnd('.', ',', ';', ')', '>');
            return target.Contains(shown, StringComparison.OrdinalIgnoreCase) || Uri.UnescapeDataString(target).Contains(shown, StringComparison.OrdinalIgnoreCase) || (isAddress && !first.Contains(' ', StringComparison.Ordinal));
        }

        if (!isAddress)
            return last.Length > 0 && line.Text.IndexOfAny([' ', '\t']) < 0 && line.Text.Length > 30 && last[^1] is '/' or '=' or '&' or '?';
        if (line.Spans[^1].Link is not null && next.Spans[0].Link is null)
            return false;
        return last[^1] is '/' or '-' or '_' or '=' or '&' or '?' or '%' or '#' or '~' or '+' ? !char.IsUpper(first[0]) || first.Length > 1 && !first.Skip(1).All(char.IsLower)
            : first[0] is '/' or '_' or '=' or '&' or '?' or '%' or '#' || (first.Contains('/', StringComparison.Ordinal) && !first.Contains("://", StringComparison.Ordinal)) || (last[^1] == '.' && char.IsLower(first[0]));
    }

    /// <summary>A word without the marks around it.</summary>
    private static string Bare(string word) => word.Trim('“', '”', '"', '‘', '’', '\'', '(', ')', '[', ']', '«', '»', '.', ',', ';', ':', '!', '?');
}

/// <summary>What becomes of the end of a line where the next one is joined to it.</summary>
internal enum LineJoint
{
    Space,

    /// <summary>The lines follow each other with nothing between.</summary>
    Nothing,

    /// <summary>The hyphen at the end was set by who broke the line, and goes.</summary>
    DroppedHyphen,
}
