using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>Our own prose spells a word as in Britain or as in America, not both ways: <c>behaviour</c>, <c>behavior</c>.</summary>
public sealed class SpellingVariety : Check
{
    private static readonly Ending[] Endings =
    [
        new("our", "or"), new("ours", "ors"), new("oured", "ored"), new("ouring", "oring"), new("oural", "oral"), new("ourable", "orable"), new("ise", "ize"),
        new("ises", "izes"), new("ised", "ized"), new("ising", "izing"), new("isation", "ization"), new("isations", "izations"), new("isational", "izational"),
        new("yse", "yze"), new("ysed", "yzed"), new("ysing", "yzing"), new("entre", "enter"), new("entres", "enters"), new("eatre", "eater"),
        new("efence", "efense"), new("ffence", "ffense"), new("icence", "icense"), new("logue", "log"), new("logues", "logs"), new("programme", "program"),
        new("programmes", "programs"), new("elled", "eled"), new("elling", "eling"), new("nalled", "naled"), new("nalling", "naling"), new("grey", "gray"),
        new("sceptical", "skeptical"),
    ];

    public override Rule Rule { get; } = new()
    {
        Code = "RK1012",
        Severity = Severity.Remark,
        Title = "a word has one spelling, British or American",
        Reason = "Those who are quoted write as they like; a report has one way of its own.",
        Fix = "Write it as elsewhere.",
        Failing = """{"sections": [{"key": "s", "introduction": "The harbour and the harbour; the harbor."}]}""",
        Passing = """{"sections": [{"key": "s", "introduction": "The harbour and the Harbor Board; “the harbor”; for four."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from term in views.Vocabulary.Terms
        where term.Word.Length > 4 && char.IsAsciiLetterLower(term.Word[0])
        from ending in Endings
        where term.Word.EndsWith(ending.British, StringComparison.Ordinal) && (term.Word.Length - ending.British.Length > 2 || ending.British.Length > 3)
        let american = views.Vocabulary.Find(term.Word[..^ending.British.Length] + ending.American)
        where american is not null
        from found in Rarer(term, american)
        select found;

    private IEnumerable<Finding> Rarer(Term british, Term american)
    {
        var (ours, theirs) = (Ours(british), Ours(american));
        if (ours.Count == 0 || theirs.Count == 0)
            return [];

        var (uses, written, usual) = ours.Count >= theirs.Count ? (theirs, american.Word, british.Word) : (ours, british.Word, american.Word);
        return uses.DistinctBy(use => use.Passage).Select(use => Found(use.Passage, use.At, written.Length, $"“{written}” is spelled “{usual}” elsewhere."));
    }

    private static List<WordUse> Ours(Term term) =>
        [.. term.Uses.Where(use => use.Passage.Role is TextRole.Prose or TextRole.Heading && !use.Passage.IsQuotedAt(use.At))];

    private sealed record Ending(string British, string American);
}
