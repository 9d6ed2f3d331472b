using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Wording;

/// <summary>
/// “it’s” is short for “it is”, and “its” says whose: not <c>it’s mandate</c>, <c>under it’s Chair</c>, <c>Its clear that</c>, <c>the
/// group and its’ members</c>. Only where the words around leave no doubt.
/// </summary>
public sealed class ItsForIts : Check
{
    private static readonly string[] Spelled = ["it’s", "it's", "It’s", "It's", "its", "Its", "their’s", "their's", "our’s", "our's", "your’s", "your's", "her’s", "her's", "who’s", "who's", "Who’s", "Who's"];

    /// <summary>After which nobody says “it is”.</summary>
    private static readonly HashSet<string> Prepositions = new(["of", "in", "with", "by", "on", "under", "from", "at", "within", "through", "throughout", "during", "into", "towards", "against", "regarding", "per", "upon", "over", "across", "between", "among", "without", "outside", "concerning"], StringComparer.OrdinalIgnoreCase);

    /// <summary>That take what belongs to a body, and no clause: “it sent it is report” is nobody’s sentence.</summary>
    private static readonly HashSet<string> Takers =
    [
        "sent", "gave", "submitted", "presented", "held", "published", "completed", "began", "continued", "adopted", "finished", "renewed", "extended", "opened", "closed", "elected", "appointed", "discharged", "fulfilled",
        "carried", "delivered", "circulated", "revised", "updated", "shared", "offered", "withdrew", "issued", "resumed", "suspended", "adjourned", "changed", "strengthened", "expanded", "pursue", "fulfil", "implement", "renew",
        "submit", "publish", "adopt", "revise", "update", "protect", "improve", "strengthen", "expressed", "express", "expresses",
    ];

    /// <summary>That belong to a body, and do not follow “it is” without an article.</summary>
    private static readonly HashSet<string> Owned = new(
    [
        "chair", "chairs", "chairperson", "chairman", "vice-chair", "vice-chairs", "bureau", "secretariat", "president", "presidency", "rapporteur", "members", "member", "membership", "mandate", "mandates", "work",
        "report", "reports", "role", "roles", "position", "positions", "session", "sessions", "meeting", "meetings", "future", "rules", "resolution", "resolutions", "citizens", "people", "territory", "territories",
        "sovereignty", "obligations", "obligation", "commitment", "commitments", "statement", "statements", "proposal", "proposals", "support", "views", "view", "website", "recommendations", "recommendation",
        "conclusions", "conclusion", "aim", "aims", "goal", "goals", "objective", "objectives", "purpose", "purposes", "scope", "content", "contents", "implementation", "adoption", "activities", "activity",
        "representative", "representatives", "delegation", "delegations", "experts", "decision", "decisions", "programme", "agenda", "laws", "law", "legislation", "borders", "infrastructure", "networks", "history",
        "experience", "capacity", "capacities", "capabilities", "resources", "budget", "staff", "efforts", "contribution", "contributions", "comments", "concerns", "concern", "draft", "text", "norms", "principles",
        "impact", "effects", "importance", "relevance", "readiness", "willingness", "intention", "own", "partners", "allies", "stakeholders", "constitution", "charter", "statute", "annex", "articles", "provisions",
        "vote", "opposition", "interests", "jurisdiction", "neighbours", "population", "economy", "plan", "plans", "headquarters", "office", "offices", "government", "ministry", "ministries", "minister", "ministers",
        "ambassador", "ambassadors", "council", "board", "committee", "committees", "parliament", "findings", "results", "deadline", "priorities", "priority", "achievements", "name", "title", "power", "powers",
        "policy", "policies", "strategy", "strategies", "approach", "response", "responses", "request", "requests", "assistance", "functions", "duties", "tasks", "terms", "ability", "inability", "failure", "vision",
        "mission", "seat", "delegates", "institutions", "institution", "authorities", "commission", "predecessor", "successor", "counterpart", "counterparts", "neighbour", "origin", "origins", "consequences",
        "implications", "shortcomings", "weaknesses", "strengths", "potential", "appreciation", "gratitude", "condolences", "regret", "hope", "disappointment", "deliberations", "discussions", "negotiations",
        "consultations", "discussion", "hearing", "hearings", "consideration", "composition", "working", "negotiating", "outcome", "outcomes", "introduction", "conduct", "officers", "coordinator", "coordinators",
        "spokesperson", "director", "directors", "founder", "founders", "users", "customers",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>That stand between “its” and what belongs to a body, as they never do after “it is” without an article.</summary>
    private static readonly HashSet<string> Qualities = ["own", "first", "second", "third", "next", "last", "previous", "final", "annual", "national", "domestic", "current", "future", "substantive", "organizational", "legal", "international", "subsidiary", "permanent", "working", "long-standing", "sincere", "deep", "strong", "concluding", "opening", "negotiating", "full", "draft", "main", "new", "strong"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK333",
        Severity = Severity.Warning,
        Title = "“its” and “it’s” are told apart",
        Reason = "They sound alike, and no spelling check sees one in place of the other.",
        Fix = "Write “its” for what belongs to it, “it’s” for “it is”.",
        HasCorrection = true,
        Failing = """{"sections": [{"key": "s", "introduction": "The Group of Keepers and it’s Chair met."}]}""",
        Passing = """{"sections": [{"key": "s", "introduction": "The Group of Keepers and its Chair met; it’s work that takes time, and it’s clear that it’s over."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from word in Spelled
        let term = views.Vocabulary.Find(word)
        where term is not null
        from use in term.Uses
        where PassageLanguage.IsEnglish(use.Passage, views.Dataset.Settings)
        let meant = Meant(word, use.Passage.Text, use.At)
        where meant is not null
        select Found(use.Passage, use.At, Length(word, use), $"“{use.Passage.Text.Substring(use.At, Length(word, use))}” stands for “{meant}”.", meant);

    /// <summary>What is meant in place of the word; null where it may be right.</summary>
    private static string? Meant(string word, string text, int at)
    {
        var rest = text.AsSpan(at + word.Length);
        switch (word)
        {
            case "its" when rest is ['’' or '\'', ' ', ..] && !text.AsSpan(0, at).ContainsAny("‘'"):
                return "its";
            case "its" or "Its":
                return IsClause(rest) && (word == "Its" || IsAfterStop(text, at)) ? $"{word[..2]}’s" : null;
            case "it’s" or "it's" or "It’s" or "It's":
                return IsOwned(text, at, rest) ? word[..2] + "s" : null;
            case "who’s" or "who's" or "Who’s" or "Who's":
                return Owned.Contains(Next(rest, out _)) && !IsWork(rest) ? word[..3] + "se" : null;
            default:
                return word[..^2] + "s";
        }
    }

    private static bool IsOwned(string text, int at, ReadOnlySpan<char> rest)
    {
        var next = Next(rest, out var after);
        if (next.Length == 0)
            return false;

        var before = text.AsSpan(0, at).TrimEnd();
        if (Prepositions.Contains(before[(before.LastIndexOfAny(" \n(") + 1)..].ToString()) && next is not ("not" or "a" or "an" or "the" or "all" or "that" or "about"))
            return true;
        if (before[(before.LastIndexOfAny(" \n(") + 1)..] is "for" or "For" or "about" or "to" && Owned.Contains(next) && Next(after, out _) is not ("that" or "who" or "which" or "for" or "to"))
            return true;
        if (Takers.Contains(before[(before.LastIndexOfAny(" \n(") + 1)..].ToString()))
            return true;
        return (Owned.Contains(next) && !IsWork(rest)) || (Qualities.Contains(next) && Owned.Contains(Next(after, out _)));
    }

    /// <summary>Whether the noun has no article either where “it is” is meant: <c>it’s work that takes time</c>, <c>it’s people who decide</c>.</summary>
    private static bool IsWork(ReadOnlySpan<char> rest)
    {
        var next = Next(rest, out var after);
        return next is "work" or "people" or "support" or "experience" or "law" or "history" or "own" or "text" or "members" or "norms" or "principles" or "stakeholders" or "experts" or "citizens" or "rules" or "resources"
            or "staff" or "infrastructure" or "networks" or "laws" or "draft" or "new" or "legal" or "national" or "international"
            && Next(after, out _) is "" or "that" or "who" or "which" or "for" or "we" or "in" or "and" or "not" or "as" or "to";
    }

    /// <summary>Whether a sentence goes on that begins with “it is”.</summary>
    private static bool IsClause(ReadOnlySpan<char> rest)
    {
        var next = Next(rest, out var after);
        return (next == "not" && !Next(after, out _).StartsWith("un", StringComparison.Ordinal) && !Next(after, out _).StartsWith("in", StringComparison.Ordinal))
            || next is "a" or "an" or "the" or "been" or "also" or "never"
            || (next is "important" or "clear" or "essential" or "necessary" or "possible" or "crucial" or "vital" or "obvious" or "evident" or "imperative" or "time" or "worth" && Next(after, out _) is "that" or "to" or "for" or "noting");
    }

    /// <summary>Whether a sentence or clause begins here.</summary>
    private static bool IsAfterStop(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or ';' or ':' or ',' or '–' or '—' || before.EndsWith(" that") || before.EndsWith(" and") || before.EndsWith(" but") || before.EndsWith(" if") || before.EndsWith(" because");
    }

    /// <summary>The word after the next space; empty where none follows.</summary>
    private static string Next(ReadOnlySpan<char> rest, out ReadOnlySpan<char> after)
    {
        after = rest;
        if (rest is not [' ', ..])
            return "";
        rest = rest[1..];
        var end = 0;
        while (end < rest.Length && (char.IsLetter(rest[end]) || rest[end] == '-'))
            end++;
        after = rest[end..];
        return rest[..end].ToString();
    }

    /// <summary>The apostrophe of <c>its’</c> belongs to no word.</summary>
    private static int Length(string word, WordUse use) =>
        word == "its" && use.Passage.Text.AsSpan(use.At + word.Length) is ['’' or '\'', ..] ? word.Length + 1 : word.Length;
}
