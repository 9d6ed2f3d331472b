using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Shapes;

/// <summary>A rule on a cell of the sheet Sources that nearly all sources of a kind have, and a few have not.</summary>
public abstract class UsualCellCheck : Check
{
    /// <summary>So many of a kind have to have it before it is usual.</summary>
    private const int Enough = 3;

    protected abstract Column Column { get; }

    public sealed override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var kind in views.Dataset.Sources.Rows.Where(IsMeant).GroupBy(source => (object)source.Kind))
        {
            var without = kind.Where(source => !Has(source)).ToList();
            var all = kind.Count();
            if (all - without.Count < Enough || 4 * without.Count > all)
                continue;

            foreach (var source in without)
                yield return Found(views.Dataset.Sources, source, Column, $"The source “{CellFindings.Excerpt(source.Id)}” {Problem}.");
        }
    }

    /// <summary>What a source without it lacks, as the end of a sentence without its full stop.</summary>
    protected abstract string Problem { get; }

    /// <summary>Whether a source can be expected to have it.</summary>
    protected abstract bool IsMeant(Source source);

    protected virtual bool Has(Source source) => source[Column] is not null;
}
