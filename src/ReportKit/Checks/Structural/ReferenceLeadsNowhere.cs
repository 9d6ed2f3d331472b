using System.Buffers;
using System.Globalization;
using ReportKit.Checks.Names;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Structural;

/// <summary>
/// What our own words send the reader to is there: <c>see below</c> has something below it, <c>as Avaria said above</c> a row of Avaria
/// before it, <c>see section 5</c> a fifth chapter. Only what is surely meant as a reference within the report is looked at.
/// </summary>
public sealed class ReferenceLeadsNowhere : Check
{
    private const int Near = 60;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.");

    private static readonly string[] Directions = ["above", "Above", "below", "Below", "previous", "preceding", "next", "following"];

    private static readonly string[] Parts = ["section", "sections", "Section", "Sections", "chapter", "Chapter", "appendix", "Appendix", "annex", "Annex", "footnote", "Footnote", "note", "table", "Table", "figure", "Figure", "chart", "Chart", "graph", "Graph", "map", "Map"];

    private static readonly string[] Verbs =
    [
        "see", "as", "stated", "mentioned", "noted", "explained", "described", "quoted", "cited", "said", "listed", "shown", "discussed", "reported", "outlined", "given", "referred", "indicated", "introduced", "statement", "statements",
        "quotation", "quotations", "quote", "quotes", "paragraph", "paragraphs", "section", "sections", "chapter", "list", "note", "words", "contribution", "proposal", "more", "cf",
    ];

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

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        Dictionary<Report, Contents>? contents = null;
        foreach (var use in Uses(manuscript))
        {
            var (text, at) = (use.Passage.Text, use.At);
            if (use.Passage.Role != TextRole.Prose || use.Passage.IsQuotedAt(at) || manuscript.Reading.Find(use.Passage.Cell) is not { } place)
                continue;

            contents ??= manuscript.Plans.ToDictionary<ReportPlan, Report, Contents>(plan => plan.Report, plan => new Contents(plan), ReferenceEqualityComparer.Instance);
            var word = WordAt(text, at);
            if (Problem(manuscript, use.Passage, word, at, new Standing(place, contents[place.Report])) is { } problem)
                yield return Found(use.Passage, at, word.Length, problem);
        }
    }

    private static IEnumerable<WordUse> Uses(Manuscript manuscript) =>
        from word in Directions.Concat(Parts)
        let term = manuscript.Vocabulary.Find(word)
        where term is not null
        from use in term.Uses
        select use;

    private static string? Problem(Manuscript manuscript, Passage passage, string word, int at, Standing standing)
    {
        var text = passage.Text;
        var before = text[Math.Max(0, at - Near)..at];
        var after = text.AsSpan(at + word.Length);
        switch (word.ToLowerInvariant())
        {
            case "above" or "below" when Refers(before, after):
                var isAbove = word.EndsWith("bove", StringComparison.Ordinal);
                if (SpeakerIn(manuscript, SentenceOf(text, at)) is { } speaker && !standing.HasSpeaker(manuscript, speaker, isAbove))
                    return $"No statement of “{CellFindings.Excerpt(speaker.Name)}” stands {word.ToLowerInvariant()}.";
                return standing.HasSomething(passage, at, isAbove) ? null : $"Nothing stands {word.ToLowerInvariant()} that could be meant.";
            case "previous" or "preceding" when LastWord(before) is "the" && FirstWord(after) is "section" or "chapter" or "paragraph" or "statement":
                return standing.HasSomething(passage, at, isAbove: true) ? null : "Nothing comes before it.";
            case "next" when LastWord(before) is "the" && FirstWord(after) is "section" or "chapter":
                return standing.IsInLastSection ? "No section follows." : null;
            case "following" when LastWord(before) is "the" or "The" && Array.IndexOf(Followed, FirstWord(after)) >= 0:
                return standing.HasFollowing(passage, at) ? null : $"Nothing follows as “the following {FirstWord(after)}”.";
            case "section" or "sections" or "chapter" when IsReference(before, after, word):
                return MissingSection(standing, after);
            case "appendix" or "annex" when IsReference(before, after, word) && !standing.HasAppendix:
                return "The report has no appendix.";
            case "footnote" or "note" when IsReference(before, after, word):
                return int.TryParse(NumberOf(after), NumberStyles.None, CultureInfo.InvariantCulture, out var note) && note > standing.MostNotes ? $"The report has fewer than {note} footnotes." : null;
            case "table" or "figure" or "chart" or "graph" or "map" when IsReference(before, after, word) && !passage.IsNote:
                return $"The report has no {word.ToLowerInvariant()}.";
            default:
                return null;
        }
    }

    /// <summary>Whether “above” or “below” points to other words of the report: <c>see below</c>, <c>as mentioned above</c>, not <c>above all</c>.</summary>
    private static bool Refers(string before, ReadOnlySpan<char> after)
    {
        if (after.TrimStart() is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..] || after.StartsWith(" all") || after.StartsWith(" the ") || after.StartsWith(" average") || after.StartsWith(" zero"))
            return false;

        var words = new List<string>();
        foreach (var each in new WordScanner(before))
            words.Add(each.In(before).ToString().ToLowerInvariant());
        var isSee = words.TakeLast(6).Contains("see") && !before.AsSpan(before.LastIndexOf("see", StringComparison.OrdinalIgnoreCase)).ContainsAny(".;");
        return isSee || (words.Count > 0 && Array.IndexOf(Verbs, words[^1]) >= 0) || words.TakeLast(4).Any(IsSaid) || (words.Count > 1 && words.TakeLast(7).Contains("as") && words.TakeLast(6).Any(IsSaid));
    }

    private static bool IsSaid(string word) =>
        word is "said" or "stated" or "quoted" or "noted" or "mentioned" or "explained" or "described" or "discussed" or "listed" or "outlined" or "summarised" or "summarized" or "reproduced" or "cited";

    /// <summary>Whether a part is one of this report: behind “see” or within a bracket, before “above”, “below” or “of this report”.</summary>
    private static bool IsReference(string before, ReadOnlySpan<char> after, string word)
    {
        var rest = AfterNumber(after);
        if (StartsWithAny(rest, " of this report", " of this paper", " to this report", " to this paper", " in this report", " in this paper"))
            return true;
        if (StartsWithAny(rest, " of ", " to ", " in ", " on the "))
            return false;

        var lead = before.AsSpan().TrimEnd();
        var isOurs = word.Equals("appendix", StringComparison.OrdinalIgnoreCase) && lead.EndsWith("in the");
        return isOurs || lead.EndsWith("see", StringComparison.OrdinalIgnoreCase) || lead.EndsWith("see the", StringComparison.OrdinalIgnoreCase) || (lead is [.., '('] && rest is [')', ..]) || StartsWithAny(rest, " below", " above");
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> AfterNumber(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart();
        if (rest is [>= '0' and <= '9', ..])
            return rest[(rest.IndexOfAnyExcept(OfNumbers) is >= 0 and var end ? end : rest.Length)..];
        return after is [' ', (>= 'A' and <= 'Z'), not (>= 'a' and <= 'z'), ..] ? after[2..] : after;
    }

    /// <summary>The number that follows, <c>3.2</c>; empty where none does.</summary>
    private static string NumberOf(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart();
        return rest[..(rest.IndexOfAnyExcept(OfNumbers) is >= 0 and var end ? end : rest.Length)].TrimEnd('.').ToString();
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
    private static Speaker? SpeakerIn(Manuscript manuscript, string sentence)
    {
        Speaker? found = null;
        foreach (var speaker in NamedSpeakers.In(sentence, manuscript.Speakers))
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

    /// <summary>Where a text stands in its report.</summary>
    private sealed record Standing(ReadingPlace Place, Contents Contents)
    {
        public bool IsInLastSection => Place.Row >= Contents.LastSection;

        public bool HasAppendix => Contents.HasAppendix;

        public int MostNotes => Contents.MostNotes;

        public bool HasSection(string number) => Contents.Numbers.Contains(number);

        public bool HasTitle(string title) => Contents.Titles.Contains(QuotedWords.Letters(title));

        /// <summary>Whether there is anything above or below; a first sentence or two have nothing above them.</summary>
        public bool HasSomething(Passage passage, int at, bool isAbove)
        {
            if (passage.IsNote)
                return true;
            var rest = isAbove ? passage.Text.AsSpan(0, at) : passage.Text.AsSpan(at);
            if (rest.Contains('\n') || rest.Count(". ") > 1)
                return true;
            return isAbove ? Place.Row > 1 || passage.Cell.Row is Statement : Place.Row < Contents.Last || passage.Cell.Column == StatementColumns.LeadIn || HasAppendix;
        }

        /// <summary>Whether anything follows in the section, or in those below it.</summary>
        public bool HasFollowing(Passage passage, int at) =>
            passage.IsNote || passage.Cell.Column == StatementColumns.LeadIn || passage.Text.AsSpan(at).Contains('\n') || passage.Text.AsSpan(at).ContainsAny(":;“") || passage.Text.AsSpan(at).Count(". ") > 0 || !Contents.Ends.Contains(Place.Row);

        /// <summary>Whether rows of a speaker stand above or below; the own row counts as above.</summary>
        public bool HasSpeaker(Manuscript manuscript, Speaker speaker, bool isAbove)
        {
            foreach (var (statement, row) in Contents.Rows)
            {
                if ((isAbove ? row <= Place.Row : row > Place.Row) && IsOf(manuscript, statement, speaker))
                    return true;
            }

            return false;
        }

        private static bool IsOf(Manuscript manuscript, Statement row, Speaker speaker) =>
            row.Speakers.Concat(row.OnBehalfOf).Any(name => manuscript.Speakers.Find(name) == speaker) || speaker.AllNames.Any(name => row.LeadIn?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);
    }

    /// <summary>What a report holds, its rows numbered as in <see cref="ReadingOrder"/>.</summary>
    private sealed class Contents
    {
        public Contents(ReportPlan plan)
        {
            var (row, chapter, below) = (0, 0, 0);
            for (var i = 0; i < plan.Sections.Length; i++)
            {
                var (section, rows, _) = plan.Sections[i];
                LastSection = ++row;
                (chapter, below) = section.Level == 1 ? (chapter + 1, 0) : (chapter, section.Level == 2 ? below + 1 : below);
                Numbers.Add(section.Level == 1 ? $"{chapter}" : $"{chapter}.{below}");
                Titles.Add(QuotedWords.Letters(section.Title));
                MostNotes += NotesOf(section.Title) + NotesOf(section.Introduction) + NotesOf(section.Note);
                HasAppendix |= section.Title.Contains("Appendix", StringComparison.OrdinalIgnoreCase) || section.Title.Contains("Annex", StringComparison.OrdinalIgnoreCase);
                foreach (var planned in rows)
                {
                    var statement = planned.Statement;
                    Rows.Add((statement, ++row));
                    MostNotes += 2 + NotesOf(statement.LeadIn) + NotesOf(statement.Words) + NotesOf(statement.Note) + NotesOf(statement.Context);
                }

                if (i + 1 == plan.Sections.Length || plan.Sections[i + 1].Section.Level <= section.Level)
                    Ends.Add(row);
            }

            Last = row;
            HasAppendix |= plan.Report.Appendix != Appendix.None;
        }

        public int Last { get; }

        public int LastSection { get; }

        /// <summary>No fewer footnotes than the report has.</summary>
        public int MostNotes { get; }

        public bool HasAppendix { get; }

        private static int NotesOf(string? text) => text is null ? 0 : text.AsSpan().Count("^[") + text.AsSpan().Count("[@") + 1;

        /// <summary>The last row of each section that no section below it follows.</summary>
        public HashSet<int> Ends { get; } = [];

        public HashSet<string> Numbers { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Titles { get; } = new(StringComparer.Ordinal);

        public List<(Statement Statement, int Row)> Rows { get; } = [];
    }
}
