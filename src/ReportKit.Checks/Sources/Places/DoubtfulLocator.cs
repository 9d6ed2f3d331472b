using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Findings;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Checks.Sources.Places;

/// <summary>A place in a source that is likely not what was meant.</summary>
/// <param name="Typed">As typed, short enough for a sentence.</param>
/// <param name="Kind">The kind of the source.</param>
/// <param name="Advice">What to type instead; null where the rule's own advice will do.</param>
internal sealed record DoubtfulLocator(SourceMention Mention, string Typed, SourceKind Kind, string? Advice)
{
    /// <summary>All of one doubt: each locator has one at most, and so one finding.</summary>
    public static IEnumerable<DoubtfulLocator> Of(DatasetViews views, LocatorDoubt doubt)
    {
        foreach (var (mention, kind, locator) in views.LocatedMentions)
        {
            if (locator.Doubt == doubt)
                yield return new DoubtfulLocator(mention, CellFindings.Excerpt(mention.Locator!), kind, locator.Advice);
        }
    }
}
