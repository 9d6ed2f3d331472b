using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// The abbreviation of a body that can be said as a word has one way of capitals in our own words: <c>INTERPOL</c> or
/// <c>Interpol</c>. Where only words that are quoted have the other, it is a remark. Those of the sheet Abbreviations are
/// <see cref="Abbreviations.AbbreviationInOtherCase"/>'s.
/// </summary>
public sealed class BodyInOtherCase : Check
{
    private const int Shortest = 4;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1025",
        Severity = Severity.Warning,
        Title = "the name of a body has its capitals in one way",
        Reason = "“HARLIG” here and “Harlig” there look like two bodies.",
        Fix = "Write it as elsewhere.",
        Failing = """{"sections": [{"key": "s", "introduction": "The keepers of HARLIG met, and HARLIG rose. Then Harlig met again."}]}""",
        Passing = """{"sections": [{"key": "s", "title": "HARBOURS", "introduction": "The keepers of HARLIG met in the Harbours, and HARLIG rose."}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        foreach (var capitals in manuscript.Vocabulary.Terms)
        {
            if (capitals.Word.Length < Shortest || capitals.Word.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
                continue;

            var small = capitals.Word[0] + capitals.Word[1..].ToLowerInvariant();
            if (manuscript.Vocabulary.Find(small) is not { } term || manuscript.Vocabulary.Find(small.ToLowerInvariant()) is not null || manuscript.Dataset.Abbreviations.Find(capitals.Word) is not null)
                continue;
            foreach (var found in Rarer(capitals, term))
                yield return found;
        }
    }

    private IEnumerable<Diagnostic> Rarer(Term capitals, Term small)
    {
        var ours = Ours(capitals.Uses.Where(use => !IsAmongCapitals(use)));
        var ofSmall = Ours(small.Uses);
        if (ours.Count > 0 && ofSmall.Count > 0)
        {
            var (uses, written, usual) = ours.Count >= ofSmall.Count ? (ofSmall, small.Word, capitals.Word) : (ours, capitals.Word, small.Word);
            return uses.DistinctBy(use => use.Passage).Select(use => Found(use.Passage, use.At, written.Length, $"“{written}” is written “{usual}” elsewhere."));
        }

        var (quoted, other) = ours.Count > 0 ? (small, capitals) : (capitals, small);
        return (ours.Count > 0 || ofSmall.Count > 0) && quoted.Uses.FirstOrDefault(use => !IsAmongCapitals(use) && use.Passage.Role != TextRole.Citation) is { } theirs
            ? [Found(theirs.Passage, theirs.At, quoted.Word.Length, $"“{quoted.Word}” is written “{other.Word}” in our own words.", severity: Severity.Remark)]
            : [];
    }

    private static List<WordUse> Ours(IEnumerable<WordUse> uses) =>
        [.. uses.Where(use => use.Passage.Role is TextRole.Prose or TextRole.Heading && !use.Passage.IsQuotedAt(use.At))];

    /// <summary>Whether a word beside it is in capitals too, and not because it is an abbreviation.</summary>
    private static bool IsAmongCapitals(WordUse use)
    {
        var text = use.Passage.Text;
        var end = use.At;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            end++;
        return !text.AsSpan().ContainsAnyInRange('a', 'z')
            || text.AsSpan(end) is [' ' or '-', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..]
            || text.AsSpan(0, use.At) is [.., >= 'A' and <= 'Z', >= 'A' and <= 'Z', ' ' or '-'];
    }
}
