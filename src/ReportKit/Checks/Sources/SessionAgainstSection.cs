using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Sources;

/// <summary>A recording that is quoted under the heading of a session is one of that session.</summary>
public sealed class SessionAgainstSection : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK835",
        Severity = Severity.Warning,
        Title = "a recording that is quoted under a session is one of it",
        Reason = "The heading gives one session and the footnote another.",
        Fix = "Correct the session of the source, or move the row.",
        Failing = """{"sections": [{"key": "s", "title": "Fifth session"}], "statements": [{"section": "s", "source": "a"}], "sources": [{"id": "a", "kind": "Video", "session": "Fourth session"}]}""",
        Passing = """{"sections": [{"key": "s", "title": "Fourth and fifth sessions"}], "statements": [{"section": "s", "source": "a"}], "sources": [{"id": "a", "kind": "Video", "session": "4th substantive session"}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        var sessions = manuscript.Passages
            .Where(passage => passage is { Role: TextRole.Heading, Cell.Row: Section })
            .Select(passage => (((Section)passage.Cell.Row).Key, passage.Text, Numbers: Ordinals.Before(passage.Text, "session")))
            .Where(section => !section.Numbers.IsEmpty)
            .GroupBy(section => section.Key.Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(section => section.Key, section => section.First(), StringComparer.OrdinalIgnoreCase);
        if (sessions.Count == 0)
            return [];

        return
            from quotations in manuscript.QuotedFromBySource
            let source = quotations.Key
            where source is { Kind: SourceKind.Video, Session: not null }
            let said = Ordinals.Before(source.Session!, "session")
            where said.Length == 1
            from quoted in quotations
            let heading = sessions.GetValueOrDefault(quoted.Row.Section?.Trim() ?? "")
            where heading.Text is not null && !heading.Numbers.Contains(said[0])
            select Found(
                manuscript.Dataset.Statements,
                quoted.Row,
                quoted.Column,
                $"The row stands under “{CellFindings.Excerpt(heading.Text)}”, but its source is of “{CellFindings.Excerpt(source.Session!)}”.");
    }
}
