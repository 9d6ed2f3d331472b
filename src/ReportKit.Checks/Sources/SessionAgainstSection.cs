using ReportKit.Checks.English;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

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
        Fix = "Correct the heading or the session of the source, or move the row.",
        Failing = """{"sections": [{"key": "s", "title": "Fifth session"}], "statements": [{"section": "s", "source": "a"}], "sources": [{"id": "a", "kind": "Video", "session": "Fourth session"}]}""",
        Passing = """{"sections": [{"key": "s", "title": "Fourth and fifth sessions"}], "statements": [{"section": "s", "source": "a"}], "sources": [{"id": "a", "kind": "Video", "session": "4th substantive session"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var sessions = Sessions(views);
        if (sessions.Count == 0)
            return [];

        return
            from quotations in views.QuotedFromBySource
            let source = quotations.Key
            where source is { Kind: SourceKind.Video, Session: not null }
            let said = Single(source.Session!)
            where said > 0
            from quoted in quotations
            let heading = sessions.GetValueOrDefault(quoted.Row.Section?.Trim() ?? "")
            where heading is not null && !heading.Sessions.Contains(said)
            select Found(
                views.Dataset.Statements,
                quoted.Row,
                quoted.Column,
                $"The row stands under “{CellFindings.Excerpt(heading.Text)}”, but its source is of “{CellFindings.Excerpt(source.Session!)}”.");
    }

    /// <summary>The headings that name sessions, by the key of their section.</summary>
    private static Dictionary<string, Heading> Sessions(DatasetViews views)
    {
        var sessions = new Dictionary<string, Heading>(StringComparer.OrdinalIgnoreCase);
        foreach (var passage in views.Passages)
        {
            if (passage is { Role: TextRole.Heading, Cell.Row: Section section } && Ordinals.Before(passage.Text, "session") is { Count: > 0 } numbers)
                sessions.TryAdd(section.Key.Trim(), new Heading(passage.Text, [.. numbers]));
        }

        return sessions;
    }

    /// <summary>The session that is named, 0 where it is not just one.</summary>
    private static int Single(string text) => Ordinals.Before(text, "session") is [var number] ? number : 0;

    private sealed record Heading(string Text, HashSet<int> Sessions);
}
