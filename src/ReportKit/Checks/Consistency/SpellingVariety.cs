using System.Collections.Immutable;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Consistency;

/// <summary>Our own prose spells a word as in Britain or as in America, not both ways: <c>behaviour</c>, <c>behavior</c>.</summary>
public sealed class SpellingVariety : Check
{
    private static readonly ImmutableArray<(string British, string American)> Endings =
    [
        ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"), ("oural", "oral"), ("ourable", "orable"),
        ("ise", "ize"), ("ises", "izes"), ("ised", "ized"), ("ising", "izing"), ("isation", "ization"), ("isations", "izations"), ("isational", "izational"),
        ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
        ("entre", "enter"), ("entres", "enters"), ("eatre", "eater"),
        ("efence", "efense"), ("ffence", "ffense"), ("icence", "icense"),
        ("logue", "log"), ("logues", "logs"), ("programme", "program"), ("programmes", "programs"),
        ("elled", "eled"), ("elling", "eling"), ("nalled", "naled"), ("nalling", "naling"), ("grey", "gray"), ("sceptical", "skeptical"),
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

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from term in manuscript.Vocabulary.Terms
        where term.Word.Length > 4 && char.IsAsciiLetterLower(term.Word[0])
        from ending in Endings
        where term.Word.EndsWith(ending.British, StringComparison.Ordinal) && (term.Word.Length - ending.British.Length > 2 || ending.British.Length > 3)
        let american = manuscript.Vocabulary.Find(term.Word[..^ending.British.Length] + ending.American)
        where american is not null
        let ours = Ours(term)
        let theirs = Ours(american)
        where ours.Count > 0 && theirs.Count > 0
        let isBritish = ours.Count >= theirs.Count
        from use in (isBritish ? theirs : ours).DistinctBy(use => use.Passage)
        let written = isBritish ? american.Word : term.Word
        select Found(use.Passage, use.At, written.Length, $"“{written}” is spelled “{(isBritish ? term.Word : american.Word)}” elsewhere.");

    private static List<WordUse> Ours(Term term) =>
        [.. term.Uses.Where(use => use.Passage.Role is TextRole.Prose or TextRole.Heading && !use.Passage.IsQuotedAt(use.At))];
}
