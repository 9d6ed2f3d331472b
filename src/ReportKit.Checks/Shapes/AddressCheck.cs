using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Shapes;

/// <summary>A rule on web addresses that needs to see no more than one at a time.</summary>
public abstract class AddressCheck : Check
{
    public sealed override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var address in views.Addresses)
        {
            if (Problem(address) is not { } problem || (!Rule.HasCorrection && IsRepeated(address)))
                continue;
            yield return Found(address.Place, problem) with
            {
                Evidence = CellFindings.Excerpt(address.Text),
                Correction = Better(address) is { } better ? address.Corrected(better) : null,
            };
        }
    }

    /// <summary>What is wrong with an address, as one sentence; null where nothing is.</summary>
    protected abstract string? Problem(AddressUse address);

    /// <summary>The address that leads to the same page and has nothing wrong with it; null where that cannot be told.</summary>
    protected virtual string? Better(AddressUse address) => null;

    /// <summary>Whether <c>Cite as</c> only says again what the column of addresses holds.</summary>
    private static bool IsRepeated(AddressUse address) =>
        address.Row is Source source && address.Column == SourceColumns.CiteAs && source[SourceColumns.Url] is string url && url.Trim() == address.Text;
}
