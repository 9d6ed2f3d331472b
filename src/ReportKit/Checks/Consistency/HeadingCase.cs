using System.Collections.Frozen;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// The headings of one level have their capitals in one way: on every word of weight, or as a sentence has them. Which is the usual
/// one is decided by their number; names keep their capitals in both.
/// </summary>
public sealed class HeadingCase : Check
{
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "of", "in", "on", "at", "by", "for", "from", "to", "with", "and", "or", "nor", "but", "as", "into", "onto", "over", "under", "between", "within", "through", "per", "via", "about", "after", "before", "during", "against", "towards", "among", "de", "la");

    /// <summary>That make a heading in capitals; fewer may be an abbreviation.</summary>
    private const int FewestCapitals = 10;

    private enum Capitals
    {
        Unclear,
        OnWords,
        OfSentence,
        Everywhere,
    }

    public override Rule Rule { get; } = new()
    {
        Code = "RK1004",
        Severity = Severity.Remark,
        Title = "the headings of one level have their capitals in one way",
        Reason = "The contents list them one below the other.",
        Fix = "Write it as the other headings are.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [
              {"key": "a", "report": "GE-1", "title": "Current Situation of Lights", "introduction": "This year has outcomes."}, {"key": "b", "report": "GE-1", "title": "Expected Outcomes This Year"},
              {"key": "c", "report": "GE-1", "title": "Other discussions on lights"}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "sections": [
              {"key": "a", "report": "GE-1", "title": "Current situation of lights"}, {"key": "b", "report": "GE-1", "title": "Expected outcomes this year"},
              {"key": "c", "report": "GE-1", "title": "Harbour Light Register"}, {"key": "d", "report": "GE-1", "title": "Conclusion"}]}
            """,
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from report in manuscript.PassagesByReport
        where report.Key is not null
        from level in report.Where(IsTitle).GroupBy(passage => ((Section)passage.Cell.Row).Level)
        let headings = level.Select(passage => (Passage: passage, Capitals: Of(passage.Text, manuscript.Vocabulary))).Where(heading => heading.Capitals != Capitals.Unclear).ToList()
        let usual = Usual(headings.Select(heading => heading.Capitals))
        from heading in headings
        where usual != Capitals.Unclear && heading.Capitals != usual
        select Found(
            heading.Passage,
            0,
            heading.Passage.Text.Length,
            $"“{CellFindings.Excerpt(heading.Passage.Text)}” has its capitals otherwise than “{CellFindings.Excerpt(headings.First(other => other.Capitals == usual).Passage.Text)}”.");

    private static bool IsTitle(Passage passage) => passage.Cell.Row is Section && passage.Cell.Column == SectionColumns.Title && !passage.IsNote;

    /// <summary>The way of most headings; unclear where there are less than three, or as many of one as of the other.</summary>
    private static Capitals Usual(IEnumerable<Capitals> all)
    {
        var counts = all.CountBy(capitals => capitals).OrderByDescending(way => way.Value).ToList();
        return counts.Sum(way => way.Value) >= 3 && (counts.Count == 1 || counts[0].Value > counts[1].Value) ? counts[0].Key : Capitals.Unclear;
    }

    private static Capitals Of(string title, Vocabulary vocabulary)
    {
        var words = WordsOfWeight(title);
        if (title.Count(char.IsUpper) >= FewestCapitals && !title.Any(char.IsLower))
            return Capitals.Everywhere;
        if (words.Count == 0)
            return Capitals.Unclear;
        if (words.TrueForAll(word => char.IsLower(word[0])))
            return Capitals.OfSentence;
        return words.TrueForAll(word => char.IsUpper(word[0])) && words.Exists(word => IsNoName(word, vocabulary)) ? Capitals.OnWords : Capitals.Unclear;
    }

    /// <summary>The words behind the first that a title may write either way: no figures, abbreviations, months or small words.</summary>
    private static List<string> WordsOfWeight(string title)
    {
        var words = new List<string>();
        var isFirst = true;
        foreach (var word in new WordScanner(title))
        {
            var letters = word.In(title).ToString();
            var opens = isFirst || (word.At >= 2 && title[word.At - 2] is ':' or '.' or '–' or '—');
            isFirst = false;
            if (!opens && char.IsLetter(letters[0]) && !Small.Contains(letters) && !NumberWords.IsMonth(letters) && !IsAbbreviation(letters))
                words.Add(letters);
        }

        return words;
    }

    private static bool IsAbbreviation(string word) => word.Length < 2 || (char.IsUpper(word[0]) && word.AsSpan(1).ContainsAnyInRange('A', 'Z'));

    /// <summary>Whether the texts write the word small: then its capital is due to the heading.</summary>
    private static bool IsNoName(string word, Vocabulary vocabulary) =>
        vocabulary.Find(word.ToLowerInvariant()) is not null
        && vocabulary.Find(word) is { } capital
        && !capital.Uses.Any(use => use.Passage.Role is TextRole.Prose or TextRole.Citation && use.At > 1 && char.IsLetterOrDigit(use.Passage.Text[use.At - 2]));
}
