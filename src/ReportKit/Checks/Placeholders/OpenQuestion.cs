using ReportKit.Diagnostics;

namespace ReportKit.Checks.Placeholders;

/// <summary>No question of ours to ourselves is left: <c>???</c>, <c>(date?)</c>, <c>(check)</c>, <c>p. ?</c>.</summary>
public sealed class OpenQuestion : TextCheck
{
    private static readonly MarkSet Starts = new("(?");

    private static readonly string[] Queries = ["(check)", "(to check)", "(tbc)", "(tbd)", "(verify)", "(to verify)", "(?)", "(sp?)", "(sp.?)", "(date?)", "(source?)", "(page?)", "(name?)", "(spelling?)", "(link?)", "(year?)", "(who?)", "(ref?)", "(??)"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK409",
        Severity = Severity.Warning,
        Title = "no open question is left",
        Reason = "It was meant for the team, and is printed.",
        Fix = "Answer it, and delete it.",
        Failing = "The list was opened in 2024 (date?).",
        Passing = "Was the list opened (and by whom?)? Why?!",
    };

    protected override MarkSet? Needs => Starts;

    protected override void Read(Passage passage, ICollection<Diagnostic> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && Starts.IndexIn(passage, next) is >= 0 and var at)
        {
                        var length = Length(text, at);
            next = at + Math.Max(1, length);
            if (length > 0)
                found.Add(Found(passage, at, length, $"“{text.AsSpan(at, length)}” is a question that was left open."));
        }
    }

    private static int Length(string text, int at)
    {
        if (text[at] == '(')
            return Array.Find(Queries, query => string.Compare(text, at, query, 0, query.Length, StringComparison.OrdinalIgnoreCase) == 0)?.Length ?? 0;

        var end = at;
        while (end < text.Length && text[end] == '?')
            end++;
        var isPage = text.AsSpan(0, at).EndsWith(" p. ") || text.AsSpan(0, at).EndsWith(" pp. ") || text.AsSpan(0, at).EndsWith(" para ");
        return end - at > 2 || isPage ? end - at : 0;
    }
}
