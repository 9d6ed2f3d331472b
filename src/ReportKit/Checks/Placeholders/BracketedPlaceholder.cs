using System.Collections.Frozen;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Placeholders;

/// <summary>
/// What stands in brackets was inserted, and does not wait to be: <c>[insert]</c>, <c>[date]</c>, <c>&lt;name&gt;</c>. In a
/// quotation a single noun may stand for a name that the speaker gave; there only the surer ones count.
/// </summary>
public sealed class BracketedPlaceholder : TextCheck
{
    private const int Longest = 60;

    /// <summary>That begin a note to oneself.</summary>
    private static readonly string[] Orders = ["insert", "tbd", "tbc", "tba", "todo", "to do", "placeholder", "fill in", "citation needed", "source needed", "to follow", "to come"];

    private static readonly string[] OurOrders = ["add ", "enter ", "check ", "your ", "name of ", "date of ", "title of ", "number of ", "link to ", "url of "];

    private static readonly FrozenSet<string> Still = FrozenSet.Create(
        "to be completed", "to be confirmed", "to be inserted", "to be determined", "to be added", "to be decided", "to be updated", "to be checked", "to be filled in", "to be announced", "to be provided", "to be supplied", "to be verified");

    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        "date", "name", "number", "title", "page", "pages", "link", "url", "source", "speaker", "country", "quote", "quotation", "text", "text here", "reference", "ref", "footnote", "author", "month", "year", "time", "timecode", "day", "place", "add", "check", "missing", "pending", "blank", "xxx", "n.n.", "tk");

    public override Rule Rule { get; } = new()
    {
        Code = "RK401",
        Severity = Severity.Error,
        Title = "no placeholder in brackets is left",
        Reason = "It was meant to be filled in, and is printed as it stands.",
        Fix = "Fill it in.",
        Failing = "At its [insert] session the list was opened.",
        Passing = "At its [second] session [...] the list [sic] was opened [to be] read.",
    };

    protected override void Read(Passage passage, ICollection<Diagnostic> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && text.AsSpan(next).IndexOfAny('[', '<') is >= 0 and var gap)
        {
            var at = next + gap;
            next = at + 1;
            var inside = text.AsSpan(next, Math.Min(Longest, text.Length - next));
            var close = inside.IndexOf(text[at] == '[' ? ']' : '>');
            if (close <= 0 || inside[0] == '.')
                continue;

            var isTheirs = passage.IsQuotedAt(at);
            if (IsPlaceholder(inside[..close].Trim().ToString().ToLowerInvariant(), isTheirs))
                found.Add(Found(passage, at, close + 2, $"“{text.AsSpan(at, close + 2)}” was to be filled in.", severity: isTheirs ? Severity.Warning : null));
        }
    }

    private static bool IsPlaceholder(string words, bool isTheirs) =>
        Array.Exists(Orders, order => IsBegun(words, order))
        || Still.Contains(words)
        || (words != "x" && !words.AsSpan().ContainsAnyExcept("?x"))
        || (!isTheirs && (Nouns.Contains(words) || Array.Exists(OurOrders, order => words.StartsWith(order, StringComparison.Ordinal))));

    private static bool IsBegun(string words, string order) =>
        words.StartsWith(order, StringComparison.Ordinal) && (words.Length == order.Length || !char.IsLetter(words[order.Length]));
}
