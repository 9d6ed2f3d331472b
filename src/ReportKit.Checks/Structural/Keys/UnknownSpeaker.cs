using ReportKit.Checks.Placeholders;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;
using ReportKit.Spelling;

namespace ReportKit.Checks.Structural.Keys;

/// <summary>Every speaker is in Speakers, under the name, the short name or an alias. A name that is not is printed as typed.</summary>
public sealed class UnknownSpeaker : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK206",
        Severity = Severity.Warning,
        Title = "every speaker is in Speakers",
        Reason = "A name that is not known is printed as typed, misspelt or not.",
        Fix = "Add the speaker, or the name as an alias; it is printed as typed.",
        Failing = """{"statements": [{"speaker": "Avaria"}]}""",
        Passing = """{"statements": [{"speaker": "Avaria"}], "speakers": [{"name": "Avaria"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var nearest = new NearestNames(views.Speakers.All);
        return
            from row in views.Dataset.Statements.Rows
            from typed in row.Speakers
            where views.Speakers.Find(typed) is null && !PlaceholderCell.IsPlaceholder(typed)
            from name in Unknown(views.Speakers, typed)
            select Found(
                views.Dataset.Statements,
                row,
                StatementColumns.Speaker,
                $"“{CellFindings.Excerpt(name)}” is not in the sheet Speakers.",
                nearest.Or(name, name == typed ? Rule.Fix : "Add the speaker, and separate several by ; as in the column’s help."));
    }

    /// <summary>Of several names in one, those that are not known; all of it where none is known.</summary>
    private static string[] Unknown(SpeakerNames speakers, string typed)
    {
        var parts = SpeakerNames.Parts(typed);
        var unknown = Array.FindAll(parts, part => speakers.Find(part) is null);
        return unknown.Length < parts.Length ? unknown : [typed];
    }
}
