using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency.Headings;

/// <summary>A heading that names the body of one chapter does not stand under the chapter of another.</summary>
public sealed class SessionUnderOtherChapter : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK1027",
        Severity = Severity.Warning,
        Title = "a heading stands under the chapter of the body that it names",
        Reason = "A section that is moved or copied takes its heading along; the reader finds it under another body.",
        Fix = "Move the section, or correct its heading.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLG", "expansion": "Harbour Lights Group"}, {"abbreviation": "TKB", "expansion": "Tide Keepers Board"}],
             "sections": [{"key": "a", "report": "GE-1", "title": "The Harbour Lights Group (HLG)"}, {"key": "b", "report": "GE-1", "level": 2, "title": "Second session of the TKB"}, {"key": "c", "report": "GE-1", "title": "The Tide Keepers Board (TKB)"}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLG", "expansion": "Harbour Lights Group"}, {"abbreviation": "TKB", "expansion": "Tide Keepers Board"}],
             "sections": [{"key": "a", "report": "GE-1", "title": "The HLG"}, {"key": "b", "report": "GE-1", "level": 2, "title": "The HLG and the TKB"}, {"key": "c", "report": "GE-1", "title": "The TKB"}, {"key": "d", "report": "GE-1", "title": "Annex"}, {"key": "e", "report": "GE-1", "level": 2, "title": "The HLG"}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var report in views.PassagesByReport)
        {
            if (report.Key is null)
                continue;
            List<Passage> titles = [.. report.Where(passage => !passage.IsNote && passage.Cell.Row is Section && passage.Cell.Column == SectionColumns.Title)];
            foreach (var found in InReport(titles.ConvertAll(title => new Heading(title, ((Section)title.Cell.Row).Level, Bodies(title.Text, views.Abbreviations)))))
                yield return found;
        }
    }

    private IEnumerable<Finding> InReport(List<Heading> headings)
    {
        // A body that heads several chapters says nothing of where a section belongs.
        var chapters = new Dictionary<string, Heading?>();
        foreach (var heading in headings.Where(heading => heading.Level == 1))
        {
            foreach (var body in heading.Bodies)
                chapters[body] = chapters.ContainsKey(body) ? null : heading;
        }

        Heading? chapter = null;
        foreach (var heading in headings)
        {
            if (heading.Level == 1)
                chapter = heading;
            else if (chapter?.Bodies.Count > 0 && heading.Bodies.Count > 0 && !heading.Bodies.Overlaps(chapter.Bodies)
                && heading.Bodies.Select(body => chapters.GetValueOrDefault(body)).FirstOrDefault(other => other is not null) is { } own)
                yield return Found(heading.Title, 0, heading.Title.Text.Length, $"“{CellFindings.Excerpt(heading.Title.Text)}” stands under “{CellFindings.Excerpt(chapter.Title.Text)}”, and not under “{CellFindings.Excerpt(own.Title.Text)}”.");
        }
    }

    /// <summary>The abbreviations of the bodies that a title names, in full or not.</summary>
    private static HashSet<string> Bodies(string title, AbbreviationUses abbreviations)
    {
        var bodies = new HashSet<string>();
        foreach (var acronym in new AcronymScanner(title))
        {
            if (!WellKnown.IsToEverybody(acronym.Key))
                bodies.Add(acronym.Key);
        }

        foreach (var (key, expansion) in abbreviations.Expansions)
        {
            if (!WellKnown.IsToEverybody(key) && expansion.Text.Contains(' ', StringComparison.Ordinal) && title.Contains(expansion.Text, StringComparison.OrdinalIgnoreCase))
                bodies.Add(key);
        }

        return bodies;
    }

    private sealed record Heading(Passage Title, int Level, HashSet<string> Bodies);
}
