using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Quotations.Wording;

/// <summary>
/// What is quoted from one source has its hyphens where the source has them: <c>cyberoperations</c> beside <c>cyber-operations</c>
/// lost one at the end of a line, <c>informa-tion</c> beside <c>information</c> kept one.
/// </summary>
public sealed class LostHyphen : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK321",
        Severity = Severity.Warning,
        Title = "a word that is quoted has its hyphen or has none",
        Reason = "Text that is copied from a page loses hyphens at the ends of its lines, or keeps those of words that were broken there.",
        Fix = AgainstTheSource,
        Failing = """{"statements": [{"text": "The lamp-keepers write to lampkeepers."}]}""",
        Passing = """{"statements": [{"text": "The lamp-keepers write."}, {"text": "The lampkeepers read."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var term in views.Vocabulary.Terms)
        {
            var hyphen = term.Word.IndexOf('-', StringComparison.Ordinal);
            if (hyphen > 0 && views.Vocabulary.Find(term.Word.Remove(hyphen, 1)) is { } joined && Slip(views.Vocabulary, term, joined, hyphen) is { } found)
                yield return found;
        }
    }

    private Finding? Slip(Vocabulary vocabulary, Term hyphened, Term joined, int hyphen)
    {
        if (IsBroken(vocabulary, hyphened, joined, hyphen))
            return Beside(hyphened.Uses[0], hyphened, joined);

        foreach (var use in joined.Uses)
        {
            if (hyphened.Uses.FirstOrDefault(other => AreOfOneSource(use.Passage, other.Passage)) is { } other)
                return joined.Count <= hyphened.Count ? Beside(use, joined, hyphened) : Beside(other, hyphened, joined);
        }

        return null;
    }

    /// <summary>Whether the hyphen broke a common word at the end of a line: what stands after it is no word.</summary>
    private static bool IsBroken(Vocabulary vocabulary, Term hyphened, Term joined, int hyphen)
    {
        var (first, second) = (hyphened.Word[..hyphen], hyphened.Word[(hyphen + 1)..]);
        return hyphened.Count == 1 && joined.Count > 1
            && first.Length > 2 && second.Length > 2 && second.All(char.IsLower)
            && !IsPrefix(first.ToLowerInvariant())
            && vocabulary.Find(second) is null;
    }

    private static bool AreOfOneSource(Passage one, Passage other) =>
        one.Role == TextRole.Quotation && other.Role == TextRole.Quotation
        && (one.Cell.Row == other.Cell.Row
            || (one.Cell.Row is Statement { Source: { } source } first && other.Cell.Row is Statement { Source: { } same } second
                && string.Equals(source, same, StringComparison.OrdinalIgnoreCase) && AreOfOneLanguage(first, second)));

    /// <summary>Every language has hyphens of its own; an interpreter's words are not the speaker's.</summary>
    private static bool AreOfOneLanguage(Statement one, Statement other) => string.Equals(one.Language, other.Language, StringComparison.OrdinalIgnoreCase);

    private Finding Beside(WordUse use, Term term, Term usual) =>
        Found(use.Passage, use.At, term.Word.Length, $"“{term.Word}” stands beside “{usual.Word}”.");

    /// <summary>Whether it stands with a hyphen or without, as the speaker likes.</summary>
    private static bool IsPrefix(string word) => word is
        "anti" or "auto" or "bio" or "counter" or "cross" or "cyber" or "eco" or "extra" or "fore" or "geo" or "half" or "infra" or "inter" or "intra" or "macro" or "mega"
        or "meta" or "micro" or "mid" or "mini" or "multi" or "nano" or "neo" or "non" or "off" or "out" or "over" or "post" or "pre" or "pro" or "self" or "semi" or "socio"
        or "sub" or "super" or "supra" or "techno" or "tele" or "trans" or "ultra" or "under" or "vice" or "well" or "world";
}
