using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Placeholders;

/// <summary>
/// What stands in brackets was inserted, and does not wait to be: <c>[insert]</c>, <c>[date]</c>, <c>&lt;name&gt;</c>. In a
/// quotation a single noun may stand for a name that the speaker gave; there only the surer ones count.
/// </summary>
public sealed class BracketedPlaceholder : TextCheck
{
    private static readonly MarkSet Openings = new("[<【");

    private const int Longest = 60;

    /// <summary>That begin a note to oneself.</summary>
    private static readonly string[] Orders = ["insert", "tbd", "tbc", "tba", "todo", "to do", "placeholder", "fill in", "citation needed", "source needed", "to follow", "to come"];

    private static readonly string[] OurOrders = ["add ", "enter ", "check ", "your ", "name of ", "date of ", "title of ", "number of ", "link to ", "url of "];

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

    protected override MarkSet? Needs => Openings;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && text.AsSpan(next).IndexOfAny('[', '<', '【') is >= 0 and var gap)
        {
            var at = next + gap;
            next = at + 1;
            var inside = text.AsSpan(next, Math.Min(Longest, text.Length - next));
            var close = inside.IndexOf(text[at] switch { '[' => ']', '<' => '>', _ => '】' });
            if (close <= 0 || inside[0] == '.')
                continue;

            var isTheirs = passage.IsQuotedAt(at);
            if (IsPlaceholder(inside[..close].Trim().ToString().ToLowerInvariant(), isTheirs))
                found.Add(Found(passage, at, close + 2, $"“{text.AsSpan(at, close + 2)}” was to be filled in.", severity: isTheirs ? Severity.Warning : null));
        }
    }

    private static bool IsPlaceholder(string words, bool isTheirs) =>
        Array.Exists(Orders, order => IsBegun(words, order))
        || NoteToOneself.Is(words, isTheirs)
        || IsStill(words)
        || (words != "x" && !words.AsSpan().ContainsAnyExcept("?x"))
        || (!isTheirs && (IsNoun(words) || Array.Exists(OurOrders, order => words.StartsWith(order, StringComparison.Ordinal))));

    private static bool IsBegun(string words, string order) =>
        words.StartsWith(order, StringComparison.Ordinal) && (words.Length == order.Length || !char.IsLetter(words[order.Length]));

    private static bool IsStill(string words) => words is
        "to be completed" or "to be confirmed" or "to be inserted" or "to be determined" or "to be added" or "to be decided" or "to be updated" or "to be checked"
        or "to be filled in" or "to be announced" or "to be provided" or "to be supplied" or "to be verified";

    private static bool IsNoun(string words) => words is
        "date" or "name" or "number" or "title" or "page" or "pages" or "link" or "url" or "source" or "speaker" or "country" or "quote" or "quotation" or "text"
        or "text here" or "reference" or "ref" or "footnote" or "author" or "month" or "year" or "time" or "timecode" or "day" or "place" or "add" or "check" or "missing"
        or "pending" or "blank" or "xxx" or "n.n." or "tk";
}
