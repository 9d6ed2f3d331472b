using ReportKit.Checks.Passages;
using ReportKit.Checks.Views;
namespace ReportKit.Checks.Structural.Keys;

/// <summary>The name by which our words refer to somebody’s statement in the report: <c>as Sundrey said above</c>, <c>see above the statement by Sundrey</c>.</summary>
/// <param name="Text">The name, one word or more with a capital each.</param>
internal sealed record QuotedName(string Text)
{
    private static readonly string[] Leads = [" statement by ", " statement of ", " words of ", " intervention by ", " intervention of ", " quotation from ", " position of ", " contribution of ", " contribution by "];

    /// <summary>The name that belongs to “above” or “below” at an index; null where none stands there for certain.</summary>
    public static QuotedName? Near(string text, int at, int length)
    {
        var before = text.AsSpan(0, at);
        var start = before.LastIndexOf(". ") is >= 0 and var stop ? stop + 2 : 0;
        before = before[start..];
        foreach (var lead in (ReadOnlySpan<string>)["As ", "as "])
        {
            if (before.LastIndexOf(lead) is >= 0 and var found && (found == 0 || before[found - 1] is ' ' or '(' or '\n') && NameAt(before[(found + lead.Length)..]) is { } name && IsSaying(before[(found + lead.Length + name.Text.Length)..]))
                return name;
        }

        var after = text.AsSpan(at + length);
        after = after.IndexOf(". ") is >= 0 and var end ? after[..end] : after;
        foreach (var lead in Leads)
        {
            if (after.IndexOf(lead) is >= 0 and var found && found < 6)
                return NameAt(after[(found + lead.Length)..]);
            if (before.LastIndexOf(lead) is >= 0 and var earlier && NameAt(before[(earlier + lead.Length)..]) is { } name && earlier + lead.Length + name.Text.Length + 1 == before.Length)
                return name;
        }

        return null;
    }

    /// <summary>Whether the name stands anywhere in the other texts, or belongs to somebody who is known.</summary>
    public bool IsElsewhere(DatasetViews views, Passage own)
    {
        foreach (var word in new WordScanner(Text))
        {
            if (views.NameWords.Holds(word.In(Text).ToString()) || views.Vocabulary.Find(word.In(Text)) is not { } term || HasOther(term, own))
                return true;
        }

        return views.Dataset.Sources.Rows.Any(source => source.Author?.Contains(Text, StringComparison.OrdinalIgnoreCase) == true)
            || views.Dataset.Statements.Rows.Any(row => row.Speakers.Concat(row.OnBehalfOf).Any(name => name.Contains(Text, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool HasOther(Term term, Passage own)
    {
        foreach (var use in term.Uses)
        {
            if (use.Passage != own)
                return true;
        }

        return false;
    }

    private static QuotedName? NameAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsUpper(text[end]))
        {
            var next = end;
            while (next < text.Length && (char.IsLetter(text[next]) || text[next] == '-'))
                next++;
            if (next - end < 3)
                return null;
            end = next;
            if (end + 1 >= text.Length || text[end] != ' ' || !char.IsUpper(text[end + 1]))
                break;
            end++;
        }

        return end == 0 ? null : new QuotedName(text[..end].TrimEnd().ToString());
    }

    private static bool IsSaying(ReadOnlySpan<char> rest) =>
        rest.Trim() is "said" or "says" or "stated" or "states" or "noted" or "explained" or "pointed out" or "mentioned" or "argued" or "put it" or "is quoted" or "declared" or "proposed" or "recalled" or "had said" or "stressed";
}
