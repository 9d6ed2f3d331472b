using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency.Headings;

/// <summary>
/// The headings of one level have their capitals in one way: on every word of weight, or as a sentence has them. Which is the usual
/// one is decided by their number; names keep their capitals in both.
/// </summary>
public sealed class HeadingCase : Check
{
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

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from report in views.PassagesByReport
        where report.Key is not null
        from level in ByLevel(report).Values
        from found in Unusual(level, views.Vocabulary)
        select found;

    /// <summary>The headings of each level.</summary>
    private static Dictionary<int, List<Passage>> ByLevel(IEnumerable<Passage> report)
    {
        var levels = new Dictionary<int, List<Passage>>();
        foreach (var passage in report)
        {
            if (!IsTitle(passage))
                continue;

            var level = ((Section)passage.Cell.Row).Level;
            if (!levels.TryGetValue(level, out var headings))
                levels.Add(level, headings = []);
            headings.Add(passage);
        }

        return levels;
    }

    private IEnumerable<Finding> Unusual(List<Passage> headings, Vocabulary vocabulary)
    {
        var ways = headings.ConvertAll(heading => new Heading(heading, Of(heading.Text, vocabulary)));
        if (Usual(ways) is not { } usual)
            yield break;

        var counting = headings.Select(CountingHeading.Of).OfType<CountingHeading>().ToList();
        foreach (var (passage, capitals) in ways)
        {
            if (capitals != Capitals.Unclear && capitals != usual.Capitals && !IsOneOfSeveral(passage, counting))
                yield return Found(passage, 0, passage.Text.Length, $"“{CellFindings.Excerpt(passage.Text)}” has its capitals otherwise than “{CellFindings.Excerpt(usual.Passage.Text)}”.");
        }
    }

    /// <summary>Whether others count the same, so that <see cref="CountingHeadingForm"/> compares it with them.</summary>
    private static bool IsOneOfSeveral(Passage passage, List<CountingHeading> counting) =>
        counting.Find(heading => heading.Passage == passage) is { } own
        && counting.Exists(other => other != own && string.Equals(other.Counted, own.Counted, StringComparison.OrdinalIgnoreCase));

    private static bool IsTitle(Passage passage) => passage.Cell.Row is Section && passage.Cell.Column == SectionColumns.Title && !passage.IsNote;

    /// <summary>The first heading that is written as most are; null where less than three are clear, or as many are written one way as another.</summary>
    private static Heading? Usual(List<Heading> headings)
    {
        var onWords = headings.Count(heading => heading.Capitals == Capitals.OnWords);
        var ofSentence = headings.Count(heading => heading.Capitals == Capitals.OfSentence);
        var everywhere = headings.Count(heading => heading.Capitals == Capitals.Everywhere);
        if (onWords + ofSentence + everywhere < 3)
            return null;

        var usual =
            onWords > Math.Max(ofSentence, everywhere) ? Capitals.OnWords
            : ofSentence > Math.Max(onWords, everywhere) ? Capitals.OfSentence
            : everywhere > Math.Max(onWords, ofSentence) ? Capitals.Everywhere
            : Capitals.Unclear;
        return usual == Capitals.Unclear ? null : headings.Find(heading => heading.Capitals == usual);
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

    /// <summary>The words after the first that a title may write either way: no digits, abbreviations, months or small words.</summary>
    private static List<string> WordsOfWeight(string title)
    {
        var words = new List<string>();
        var isFirst = true;
        foreach (var word in new WordScanner(title))
        {
            var letters = word.In(title).ToString();
            var opens = isFirst || (word.At >= 2 && title[word.At - 2] is ':' or '.' or '–' or '—');
            isFirst = false;
            if (!opens && char.IsLetter(letters[0]) && !IsSmall(letters) && !EnglishNumbers.IsMonth(letters) && !IsAbbreviation(letters))
                words.Add(letters);
        }

        return words;
    }

    private static bool IsSmall(string word) => word.ToLowerInvariant() is
        "a" or "an" or "the" or "of" or "in" or "on" or "at" or "by" or "for" or "from" or "to" or "with" or "and" or "or" or "nor" or "but" or "as" or "into" or "onto" or "over"
        or "under" or "between" or "within" or "through" or "per" or "via" or "about" or "after" or "before" or "during" or "against" or "towards" or "among" or "de" or "la";

    private static bool IsAbbreviation(string word) => word.Length < 2 || (char.IsUpper(word[0]) && word.AsSpan(1).ContainsAnyInRange('A', 'Z'));

    /// <summary>Whether the texts write the word small: then its capital is due to the heading.</summary>
    private static bool IsNoName(string word, Vocabulary vocabulary) =>
        vocabulary.Find(word.ToLowerInvariant()) is not null
        && vocabulary.Find(word) is { } capital
        && !capital.Uses.Any(use => use.Passage.Role is TextRole.Prose or TextRole.Citation && use.At > 1 && char.IsLetterOrDigit(use.Passage.Text[use.At - 2]));

    private sealed record Heading(Passage Passage, Capitals Capitals);
}
