using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportKit.Papers.Text;

/// <summary>A footnote at the foot of a page.</summary>
internal sealed record PageNote(int Number, string Text, int Page);

/// <summary>
/// Takes the footnotes out of pages. Their numbers go on from page to page, so that a line that begins with a number is one only where that
/// number is due. A footnote that is not done at the end of its page goes on above those of the next one; a number that the program set
/// after all the others belongs to the footnote that has none.
/// </summary>
internal sealed partial class PageNotes
{
    private readonly List<PageNote> notes = [];

    public List<PageNote> TakeFrom(List<TextPage> pages)
    {
        foreach (var page in pages)
            TakeFrom(page);
        return notes;
    }

    private int Last => notes.Count == 0 ? 0 : notes[^1].Number;

    private void TakeFrom(TextPage page)
    {
        var starts = StartsIn(page.Lines);
        if (starts.Count == 0)
            return;

        var lines = page.Lines;
        var first = starts[0].Line;
        var astray = starts[0].Number == Last + 2 ? lines.FindIndex(first, line => line.Text.Trim() == (Last + 1).ToString(CultureInfo.InvariantCulture)) : -1;
        var zone = first;
        if (astray >= 0)
        {
            zone = StartOfUnnumbered(lines, first);
            starts.Insert(0, (zone, Last + 1));
        }
        else if (notes.Count > 0 && IsUnfinished(notes[^1].Text))
        {
            zone = StartOfRest(lines, first);
            notes[^1] = notes[^1] with { Text = Joined([notes[^1].Text, .. lines[zone..first].Select(line => line.Text)]) };
        }

        var end = EndOf(lines, starts[^1].Line, astray, out var addresses);
        var own = new List<PageNote>();
        for (var at = 0; at < starts.Count; at++)
        {
            var until = at + 1 < starts.Count ? starts[at + 1].Line : end;
            var text = lines[starts[at].Line..until].Where((_, line) => starts[at].Line + line != astray).Select(line => line.Text).ToList();
            if (starts[at].Line != zone || astray < 0)
                text[0] = Start().Replace(text[0], "", 1);
            own.Add(new PageNote(starts[at].Number, Joined(text), page.Number));
        }

        notes.AddRange(PageAddresses.Given(own, addresses));
        lines.RemoveRange(zone, lines.Count - zone);
    }

    /// <summary>The lines that begin footnotes, each with the number that is due.</summary>
    private List<(int Line, int Number)> StartsIn(List<PageLine> lines)
    {
        var best = new List<(int Line, int Number)>();
        foreach (var due in new[] { Last + 1, Last + 2, 1 }.Distinct())
        {
            for (var from = 0; from < lines.Count; from++)
            {
                if (NumberOf(lines, from) != due)
                    continue;
                var chain = Chain(lines, from, due);
                if (chain.Count > best.Count && IsFoot(lines, chain))
                    best = chain;
            }

            if (best.Count > 0)
                break;
        }

        return best;
    }

    private static List<(int Line, int Number)> Chain(List<PageLine> lines, int from, int due)
    {
        var chain = new List<(int Line, int Number)> { (from, due) };
        for (var at = from + 1; at < lines.Count; at++)
        {
            if (NumberOf(lines, at) == chain[^1].Number + 1)
                chain.Add((at, chain[^1].Number + 1));
        }

        return chain;
    }

    /// <summary>Whether nothing but footnotes stands below: no paragraph is parted from the last one by a blank line, but addresses.</summary>
    private static bool IsFoot(List<PageLine> lines, List<(int Line, int Number)> chain)
    {
        var words = 0;
        for (var at = chain[^1].Line + 2; at < lines.Count; at++)
        {
            if (!lines[at].IsBlank && lines[at - 1].IsBlank && !CitesNothing().IsMatch(lines[at].Text) && at - 1 > chain[^1].Line + 1)
                words++;
        }

        return words == 0;
    }

    /// <summary>The number with which a line begins, or which it is; -1 for none.</summary>
    private static int NumberOf(List<PageLine> lines, int at)
    {
        if (Start().Match(lines[at].Text) is not { Success: true } start)
            return -1;
        var isAlone = start.Length == lines[at].Text.Length;
        if (isAlone && !lines.Skip(at + 1).Take(2).Any(line => !line.IsBlank && line.Text.Any(char.IsLetter)))
            return -1;
        return int.Parse(start.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>Where the footnote begins whose number stands elsewhere: the last line above that begins a citation.</summary>
    private static int StartOfUnnumbered(List<PageLine> lines, int first)
    {
        for (var at = first - 1; at > 0 && first - at < 12; at--)
        {
            var (line, before) = (lines[at].Text.Trim(), lines[at - 1].Text.Trim());
            if (line.Length > 0 && (char.IsUpper(line[0]) || line[0] is '“' or '"') && (before.Length == 0 || before[^1] is not (',' or '-' or ';')) && !Continues().IsMatch(line))
                return at;
        }

        return first;
    }

    /// <summary>Where the rest of a footnote of the page before begins: behind the last line that ends a paragraph.</summary>
    private static int StartOfRest(List<PageLine> lines, int first)
    {
        var at = first;
        while (at > 0 && !lines[at - 1].IsBlank && !EndsParagraph().IsMatch(lines[at - 1].Text.TrimEnd()))
            at--;
        return first - at > 8 ? first : at;
    }

    private static bool IsUnfinished(string note) => note.Length > 40 && !EndsNote().IsMatch(note);

    /// <summary>Where the last footnote ends, and the addresses that stand below it by themselves.</summary>
    private static int EndOf(List<PageLine> lines, int last, int astray, out List<string> addresses)
    {
        var end = lines.Count;
        addresses = [];
        for (var at = lines.Count - 1; at > last; at--)
        {
            if (lines[at].IsBlank || at == astray)
                continue;
            if (!CitesNothing().IsMatch(lines[at].Text) || !lines[(last + 1)..at].Exists(line => line.IsBlank))
                break;
            addresses.Insert(0, lines[at].Text.Trim());
            end = at;
        }

        return end;
    }

    /// <summary>Lines as one text; an address that a line breaks is joined.</summary>
    private static string Joined(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var word = line.Split(' ')[0];
            var isAddress = text.Length > 0 && OpenAddress().IsMatch(text.ToString());
            if (text.Length > 0 && !(isAddress && (text[^1] is '-' or '/' or '_' || GoesOn().IsMatch(word))))
                text.Append(text[^1] == '-' && char.IsLower(line[0]) ? "" : " ");
            text.Append(line);
        }

        return text.ToString();
    }

    [GeneratedRegex(@"^\s*(?<number>\d{1,3})(?:[.)]?\s+(?=\S)|\s*$)")]
    private static partial Regex Start();

    [GeneratedRegex(@"^\s*https?://\S+\s*$")]
    private static partial Regex CitesNothing();

    [GeneratedRegex(@"^(?:Intervention|Informal|Virtual|Third|Second|First|Final|Conference|New York|Geneva|Context|Group|Working)\b")]
    private static partial Regex Continues();

    [GeneratedRegex(@"[.!?:”""»’]\s?\d{0,3}$|\d$")]
    private static partial Regex EndsParagraph();

    [GeneratedRegex(@"https?://\S+$|[.)”]$|\bURL$|\d{4}$|^Ibid", RegexOptions.IgnoreCase)]
    private static partial Regex EndsNote();

    [GeneratedRegex(@"https?://\S+$")]
    private static partial Regex OpenAddress();

    [GeneratedRegex(@"^(?=[^\s]*[./_=?&%-])(?=\S*[a-z0-9])[\w./?=&%#~+:-]+$")]
    private static partial Regex GoesOn();
}
