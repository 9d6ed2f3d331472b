using ReportKit.Diagnostics;

namespace ReportKit.Checks.Structural;

/// <summary>Every source that a row or its markup names is in Sources.</summary>
public sealed class UnknownSource : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK203",
        Severity = Severity.Error,
        Title = "every source that is cited is in Sources",
        Reason = "The footnote would print the ID instead of the source.",
        Fix = "Correct the ID, or add the source.",
        Failing = """{"statements": [{"source": "talk"}]}""",
        Passing = """{"statements": [{"source": "talk"}], "sources": [{"id": "talk"}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from mention in manuscript.Mentions
        where manuscript.Dataset.Sources.Find(mention.Id) is null
        select Found(
            mention.Place,
            $"There is no source “{CellFindings.Excerpt(mention.Id)}” in the sheet Sources.",
            CellFindings.NearestOr(mention.Id, manuscript.Dataset.Sources.Keys, Rule.Fix)) with
        {
            Evidence = CellFindings.Excerpt(mention.Id),
        };
}
