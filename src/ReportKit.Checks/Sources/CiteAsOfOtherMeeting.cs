using ReportKit.Checks.English;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>Cite as gives the meeting and the session that the columns hold.</summary>
public sealed class CiteAsOfOtherMeeting : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK821",
        Severity = Severity.Warning,
        Title = "a typed citation gives the meeting and the session of the source",
        Reason = "The footnote prints the one, and meetings are compared by the other.",
        Fix = "Look up which of the two is right.",
        Failing = """{"sources": [{"id": "a", "meeting": "3rd meeting", "citeAs": "4th meeting, Assembly, Fifth session"}]}""",
        Passing = """{"sources": [{"id": "a", "meeting": "3rd meeting", "session": "5th session", "citeAs": "Third plenary meeting, Assembly, Fifth session"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from source in views.Dataset.Sources.Rows
        where source.CiteAs is not null
        from column in new[] { SourceColumns.Meeting, SourceColumns.Session }
        let noun = column.JsonName
        let own = source[column] as string
        where own is not null && !source.CiteAs!.Contains(own.Trim(), StringComparison.OrdinalIgnoreCase)
        let number = Ordinals.Before(own, noun)
        where number.Count == 1
        let said = Ordinals.Before(source.CiteAs!, noun)
        where said.Count > 0 && !said.Contains(number[0])
        select Found(
            views.Dataset.Sources,
            source,
            SourceColumns.CiteAs,
            $"The column {column.Name} says “{CellFindings.Excerpt(own)}”, but Cite as gives it the number {said[0]}.");
}
