using System.Globalization;
using ReportKit.Checks.English;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Composition;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Keys;

/// <summary>
/// What our own words send the reader to is there: <c>see below</c> has something below it, <c>as Avaria said above</c> a row of Avaria
/// before it, <c>see section 5</c> a fifth chapter. Only what is surely meant as a reference within the report is looked at.
/// </summary>
public sealed class ReferenceLeadsNowhere : Check
{
    private const int Near = 60;


    private static readonly string[] Directions = ["above", "Above", "below", "Below", "previous", "preceding", "next", "following"];

    private static readonly string[] Parts = ["section", "sections", "Section", "Sections", "chapter", "Chapter", "appendix", "Appendix", "annex", "Annex", "footnote", "Footnote", "note", "table", "Table", "figure", "Figure", "chart", "Chart", "graph", "Graph", "map", "Map"];

    private static readonly string[] Followed = ["paragraph", "paragraphs", "section", "sections", "chapter", "chapters", "statement", "statements", "quotation", "quotations", "list", "quote", "quotes", "words"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK269",
        Severity = Severity.Warning,
        Title = "a reference within the report leads to something",
        Reason = "A row was moved or withdrawn, and the reader looks for it in vain.",
        Fix = "Correct the reference, or take it out.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Lights", "introduction": "They met in March."}],
             "statements": [{"report": "GE-1", "section": "s", "speaker": "Avaria", "text": "We agree."}, {"report": "GE-1", "section": "s", "kind": "Narrative", "text": "The list is closed (see below)."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Lights", "introduction": "They met in March (see below)."}],
             "statements": [{"report": "GE-1", "section": "s", "speaker": "Avaria", "text": "We agree."}, {"report": "GE-1", "section": "s", "kind": "Narrative", "text": "The list is closed, as Avaria said above."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        Dictionary<Report, ReportContents>? contents = null;
        foreach (var use in Uses(views))
        {
            var (text, at) = (use.Passage.Text, use.At);
            if (use.Passage.Role != TextRole.Prose || use.Passage.IsQuotedAt(at) || views.Reading.Find(use.Passage.Cell) is not { } place)
                continue;

            contents ??= views.Plans.ToDictionary<ReportPlan, Report, ReportContents>(plan => plan.Report, plan => new ReportContents(plan), ReferenceEqualityComparer.Instance);
            var word = WordAt(text, at);
            if (Problem(views, use.Passage, word, at, new Standing(place, contents[place.Report])) is { } problem)
                yield return Found(use.Passage, at, word.Length, problem);
        }
    }

    private static IEnumerable<WordUse> Uses(DatasetViews views) =>
        from word in Directions.Concat(Parts)
        let term = views.Vocabulary.Find(word)
        where term is not null
        from use in term.Uses
        select use;

    private static string? Problem(DatasetViews views, Passage passage, string word, int at, Standing standing)
    {
        var text = passage.Text;
        var before = text[Math.Max(0, at - Near)..at];
        var after = text.AsSpan(at + word.Length);
        switch (word.ToLowerInvariant())
        {
            case "above" or "below" when ReferenceWords.Refers(before, after):
                var isAbove = word.EndsWith("bove", StringComparison.Ordinal);
                if (SpeakerIn(views, SentenceOf(text, at)) is { } speaker && !standing.HasSpeaker(views, speaker, isAbove))
                    return $"No statement of “{CellFindings.Excerpt(speaker.Name)}” stands {word.ToLowerInvariant()}.";
                if (QuotedName.Near(text, at, word.Length) is { } name && !name.IsElsewhere(views, passage))
                    return $"No statement of “{CellFindings.Excerpt(name.Text)}” stands {word.ToLowerInvariant()}.";
                return standing.HasSomething(passage, at, isAbove) ? null : $"Nothing stands {word.ToLowerInvariant()} that could be meant.";
            case "previous" or "preceding" when LastWord(before) is "the" && FirstWord(after) is "section" or "chapter" or "paragraph" or "statement":
                return standing.HasSomething(passage, at, isAbove: true) ? null : "Nothing comes before it.";
            case "next" when LastWord(before) is "the" && FirstWord(after) is "section" or "chapter":
                return standing.IsInLastSection ? "No section follows." : null;
            case "following" when LastWord(before) is "the" or "The" && Array.IndexOf(Followed, FirstWord(after)) >= 0:
                return standing.HasFollowing(passage, at) ? null : $"Nothing follows as “the following {FirstWord(after)}”.";
            case "section" or "sections" or "chapter" when ReferenceWords.IsReference(before, after, word):
                return MissingSection(standing, after);
            case "appendix" or "annex" when ReferenceWords.IsReference(before, after, word) && !standing.HasAppendix:
                return "The report has no appendix.";
            case "footnote" or "note" when ReferenceWords.IsReference(before, after, word):
                return int.TryParse(NumberOf(after), NumberStyles.None, CultureInfo.InvariantCulture, out var note) && note > standing.MostNotes ? $"The report has fewer than {note} footnotes." : null;
            case "table" or "figure" or "chart" or "graph" or "map" when ReferenceWords.IsReference(before, after, word) && !passage.IsNote:
                return $"The report has no {word.ToLowerInvariant()}.";
            default:
                return null;
        }
    }

    /// <summary>The number that follows, <c>3.2</c>; empty where none does.</summary>
    private static string NumberOf(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart();
        return rest[..^rest.TrimStart("0123456789.").Length].TrimEnd('.').ToString();
    }

    private static string? MissingSection(Standing standing, ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart();
        if (rest is [>= '0' and <= '9', ..])
        {
            var number = NumberOf(after);
            return standing.HasSection(number) ? null : $"The report has no section {number}.";
        }

        if (rest is ['“', ..] && rest.IndexOf('”') is > 1 and var close)
        {
            var title = rest[1..close].ToString();
            return standing.HasTitle(title) ? null : $"No section has the title “{CellFindings.Excerpt(title)}”.";
        }

        return null;
    }

    /// <summary>The only speaker that a sentence names; null where it names none, or several.</summary>
    private static Speaker? SpeakerIn(DatasetViews views, string sentence)
    {
        Speaker? found = null;
        foreach (var speaker in NamedSpeakers.In(sentence, views.Speakers))
        {
            if (found is not null && found != (object)speaker)
                return null;
            found = speaker;
        }

        return found;
    }

    private static string SentenceOf(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOf(". ") is >= 0 and var stop ? stop + 2 : 0;
        var end = text.AsSpan(at).IndexOf(". ") is >= 0 and var gap ? at + gap : text.Length;
        return text[start..end];
    }

    private static string WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[at..end];
    }

    private static string LastWord(string before)
    {
        var trimmed = before.TrimEnd();
        return trimmed[(trimmed.LastIndexOfAny([' ', '\n', '(']) + 1)..];
    }

    private static string FirstWord(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        var end = 0;
        while (end < after.Length && char.IsLetter(after[end]))
            end++;
        return after[..end].ToString();
    }
}
