using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>The statement, letter or post of one speaker is not quoted for another.</summary>
public sealed class SpeakerAgainstAuthor : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK836",
        Severity = Severity.Warning,
        Title = "a statement is quoted for the one who made it",
        Reason = "The footnote names somebody else than the label; the source was most likely copied along with the row above.",
        Fix = "Correct the source or the speaker.",
        Failing = """{"statements": [{"speaker": "Sundrey", "source": "a"}], "sources": [{"id": "a", "kind": "Statement", "author": "Avaria"}], "speakers": [{"name": "Avaria"}, {"name": "Sundrey"}]}""",
        Passing = """{"statements": [{"speaker": "Kingdom of Avaria", "source": "a"}], "sources": [{"id": "a", "kind": "Statement", "author": "Avaria"}], "speakers": [{"name": "Avaria", "aliases": "Kingdom of Avaria"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from quoted in views.QuotedFrom
        where quoted.Source.Kind is SourceKind.Statement or SourceKind.Letter or SourceKind.Post && !quoted.Row.Speakers.IsEmpty && quoted.Source.Author is not null
        let author = Find(views, quoted.Source.Author!)
        let speakers = quoted.Row.Speakers.Concat(quoted.Row.OnBehalfOf).Select(name => Find(views, name)).ToList()
        where author is not null && speakers.All(speaker => speaker is not null && speaker != author) && speakers.All(speaker => Equals(speaker![SpeakerColumns.Kind], author[SpeakerColumns.Kind]))
        select Found(
            views.Dataset.Statements,
            quoted.Row,
            quoted.Column,
            $"The words are those of “{CellFindings.Excerpt(quoted.Row.Speakers[0])}”, but the source “{CellFindings.Excerpt(quoted.Source.Id)}” is by “{CellFindings.Excerpt(quoted.Source.Author!)}”.");

    /// <summary>The speaker that a name means, be it with an article or as that of a delegation.</summary>
    internal static Speaker? Find(DatasetViews views, string name)
    {
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return views.Speakers.Find(name) ?? views.Speakers.Find(bare) ?? (bare.StartsWith("Delegation of ", StringComparison.OrdinalIgnoreCase) ? Find(views, bare[14..]) : null);
    }
}
