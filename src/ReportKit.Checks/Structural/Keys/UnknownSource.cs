using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Spelling;

namespace ReportKit.Checks.Structural.Keys;

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

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var ids = new NearestNames(views.Dataset.Sources.Keys);
        var titles = new NearestNames(views.Dataset.Sources.Rows.Select(source => source.Title).OfType<string>());
        var titled = new Lazy<ILookup<string, string>>(() => views.Dataset.Sources.Rows.Where(source => source.Title is not null).ToLookup(source => source.Title!.Trim(), source => source.Id, StringComparer.OrdinalIgnoreCase));
        return
            from mention in views.Mentions
            where views.Dataset.Sources.Find(mention.Id) is null
            select Found(
                mention.Place,
                $"There is no source “{CellFindings.Excerpt(mention.Id)}” in the sheet Sources.",
                Advice(views.Dataset, mention.Id, ids, titles, titled)) with
            {
                Evidence = CellFindings.Excerpt(mention.Id),
            };
    }

    /// <summary>Names the source that is meant by its address, title or symbol, or nearly meant.</summary>
    private string Advice(Dataset dataset, string typed, NearestNames ids, NearestNames titles, Lazy<ILookup<string, string>> titled)
    {
        var named = dataset.Names.SourcesNamed(typed).Select(source => source.Id).ToList();
        if (named.Count > 0)
            return named is [var only] ? $"Did you mean “{only}”?" : $"Several sources are called so; type the ID of the one that is meant: {string.Join(", ", named)}.";

        // A title that is too short to be taken for a name is still the one that is meant, most likely.
        return ids.Or(typed, titled.Value[typed.Trim()].FirstOrDefault() is { } id ? $"Type its ID, if the source “{id}” with this title is meant." : titles.Or(typed, Rule.Fix));
    }
}
