using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Abbreviations;

/// <summary>An abbreviation with stops has the last of them, too: <c>U.N.</c>, <c>e.g.</c></summary>
public sealed class HalfDotted : TextCheck
{
    private static readonly MarkSet Stops = new(".");

    private static readonly string[] Degrees = ["Ph.D", "M.Sc", "B.Sc", "M.Phil", "D.Phil", "LL.M", "LL.B"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK712",
        Severity = Severity.Warning,
        Title = "an abbreviation with stops has all of them",
        Reason = "The last one is easily taken for the end of a sentence, and deleted.",
        Fix = "Add it.",
        HasCorrection = true,
        Failing = "The A.I.S was read by lamplight.",
        Passing = "The A.I.S. was read, e.g. by the AIS, at A.1 and in v2.B; J.K. Tarrow and T.S.E. came.",
    };

    protected override MarkSet? Needs => Stops;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = Stops.IndexIn(passage); at >= 0 && at + 1 < text.Length; at = Stops.IndexIn(passage, at + 1))
        {
            if (DegreeAt(passage, at) is { } degree)
                found.Add(degree);
            if (at == 0 || !char.IsAsciiLetter(text[at - 1]) || (at > 1 && !IsBefore(text[at - 2])) || EndOf(text, at) is not (> 0 and var end))
                continue;
            var start = at - 1;
            if (IsComplete(text, start, end) || IsNumber(text.AsSpan(0, start)))
                continue;
            found.Add(Found(passage, start, end - start, $"The last stop is missing in “{text[start..end]}”.", text[start..end] + "."));
        }
    }

    /// <summary>A degree that has its first stop at an index, and not its second: <c>Ph.D</c>.</summary>
    private Finding? DegreeAt(Passage passage, int at)
    {
        var text = passage.Text;
        foreach (var degree in Degrees)
        {
            var start = at - degree.IndexOf('.', StringComparison.Ordinal);
            var end = start + degree.Length;
            if (start >= 0 && text.AsSpan(start).StartsWith(degree) && (start == 0 || IsBefore(text[start - 1])) && (end == text.Length || IsAfter(text[end])))
                return Found(passage, start, degree.Length, $"The last stop is missing in “{degree}”.", degree + ".");
        }

        return null;
    }

    /// <summary>Where letters with stops between end that begin before this stop; 0 where only one is there.</summary>
    private static int EndOf(string text, int at)
    {
        var end = 0;
        while (at + 1 < text.Length && text[at] == '.' && char.IsAsciiLetter(text[at + 1]) && char.IsAsciiLetterUpper(text[at + 1]) == char.IsAsciiLetterUpper(text[at - 1]))
        {
            end = at + 2;
            at = end;
            if (at >= text.Length)
                break;
        }

        return end;
    }

    /// <summary>Whether the last stop is there, another word goes on, or small letters are no abbreviation that is known.</summary>
    private static bool IsComplete(string text, int start, int end)
    {
        var isEnd = end == text.Length || IsAfter(text[end]);
        return !isEnd || (char.IsAsciiLetterLower(text[start]) && text[start..end] is not ("e.g" or "i.e" or "a.m" or "p.m"));
    }

    /// <summary>Whether the letters number a part of a paper: <c>section I.A</c>.</summary>
    private static bool IsNumber(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \u00A0");
        return before[(before.LastIndexOfAny(" \n(") + 1)..] is
            "section" or "Section" or "sections" or "Sections" or "part" or "Part" or "chapter" or "Chapter" or "annex" or "Annex" or "appendix" or "Appendix" or "figure" or "Figure" or "table" or "Table"
            or "paragraph" or "Paragraph" or "article" or "Article" or "option" or "Option" or "item" or "Item" or "group" or "Group" or "class" or "Class" or "type" or "Type" or "see" or "See";
    }

    private static bool IsAfter(char letter) => letter is ' ' or '\u00A0' or ',' or ';' or ':' or ')' or '\n' or '’' or '\'' or '”' or '?' or '!' or ']' or '/' or '–' or '—';

    private static bool IsBefore(char letter) => letter is ' ' or '\u00A0' or '(' or '“' or '\n' or '‘' or '[' or '–' or '—' or '"';
}
