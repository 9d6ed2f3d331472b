using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Names;

/// <summary>
/// An abbreviation that is used once or twice is not one slip away from one that is known: the same letters in another order, one
/// doubled or put for another; or, beside one that is used often, any one letter. Those of bodies that exist are let be.
/// </summary>
public sealed class AcronymNearMiss : Check
{
    private const int Seldom = 2;
    private const int Often = 10;

    public override Rule Rule { get; } = new()
    {
        Code = "RK607",
        Severity = Severity.Warning,
        Title = "no abbreviation is one slip away from another",
        Reason = "A reader takes it for another body; the eye does not see swapped letters.",
        Fix = "Correct it, or add it to the sheet Abbreviations if it is right.",
        Failing = """
            {"statements": [{"text": "The OEWG met; the OWEG rose."}], "abbreviations": [{"abbreviation": "OEWG", "expansion": "Open-ended Working Group"}]}
            """,
        Passing = """
            {"statements": [{"text": "The OEWG and other OEWGs met; the ITU and the IGU rose."}], "abbreviations": [{"abbreviation": "OEWG"}, {"abbreviation": "ITU"}, {"abbreviation": "IGU"}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var terms = views.Vocabulary.Terms.Where(term => IsAcronym(term.Word)).ToList();
        var known = Known(views, terms);
        return
            from term in terms
            let key = AcronymScanner.Key(term.Word)
            where term.Count <= Seldom && !known.ContainsKey(key) && !WellKnown.Is(key) && !Capitals.IsFigureOrWord(key, views.Vocabulary)
            let near = known.Keys.FirstOrDefault(other => IsNear(key, other, known[other]))
            where near is not null
            from use in term.Uses
            where !IsAmongCapitals(use)
            select Found(use.Passage, use.At, term.Word.Length, $"“{term.Word}” is nearly “{near}”.");
    }

    /// <summary>The abbreviations that are meant as they are written, with how often they are used.</summary>
    private static Dictionary<string, int> Known(DatasetViews views, List<Term> terms)
    {
        var uses = new Dictionary<string, int>();
        foreach (var term in terms)
        {
            var key = AcronymScanner.Key(term.Word);
            uses.TryGetValue(key, out var count);
            uses[key] = count + term.Count;
        }

        var listed = views.Dataset.Abbreviations.Rows.Select(row => AcronymScanner.Key(row.Name.Trim()))
            .Concat(views.NameWords.Words)
            .Concat(views.Abbreviations.All.Where(entry => entry.Introductions.Any(use => use.Expansion is not null)).Select(entry => entry.Key))
            .Where(IsAcronym)
            .ToHashSet();
        var known = new Dictionary<string, int>();
        foreach (var word in uses.Keys.Where(word => uses[word] >= Often).Concat(listed))
        {
            uses.TryGetValue(word, out var count);
            known.TryAdd(word, count);
        }

        return known;
    }

    private static bool IsAcronym(string word)
    {
        var letters = word is [.., var last, 's'] && char.IsAsciiLetterUpper(last) ? word.AsSpan(0, word.Length - 1) : word;
        return letters.Length > 2 && !letters.ContainsAnyExceptInRange('A', 'Z');
    }

    private static bool IsNear(string word, string known, int uses)
    {
        if (word[0] != known[0] && uses < Often)
            return false;
        if (OneSlip.IsBetween(word, known))
            return HasSameLetters(word, known) ? word.Length > 3 || uses >= Often / 2 : word.Length > 3 && known.Length > 3 && uses >= Often;
        return word.Length == known.Length && word.Length > 3 && word[0] == known[0] && HasSameLetters(word, known);
    }

    private static bool HasSameLetters(string left, string right) => !left.AsSpan().ContainsAnyExcept(right) && !right.AsSpan().ContainsAnyExcept(left);

    /// <summary>Whether the word beside it is in capitals too: a heading, or words shouted.</summary>
    private static bool IsAmongCapitals(WordUse use)
    {
        var text = use.Passage.Text;
        return text.Length < 200 && !text.AsSpan().ContainsAnyInRange('a', 'z');
    }
}
