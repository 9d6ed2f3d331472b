using ReportKit.Citations;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Checks.Views;

/// <summary>A place at which a row names a source together with a place in it.</summary>
/// <param name="Kind">The kind of the source.</param>
/// <param name="Locator">The place as it is understood.</param>
public sealed record LocatedMention(SourceMention Mention, SourceKind Kind, Locator Locator)
{
    /// <summary>Every such place. Many rows say <c>p. 4</c>, and it is read once for each kind of source.</summary>
    internal static IEnumerable<LocatedMention> Of(DatasetViews views)
    {
        var read = new Dictionary<string, Locator?>[Enum.GetValues<SourceKind>().Length];
        foreach (var mention in views.Mentions)
        {
            if (mention.Locator is not { } typed)
                continue;
            var kind = views.Dataset.Sources.Find(mention.Id)?.Kind ?? SourceKind.Unknown;
            var known = read[(int)kind] ??= new Dictionary<string, Locator?>(StringComparer.Ordinal);
            if (!known.TryGetValue(typed, out var locator))
                known.Add(typed, locator = Locator.Parse(typed, kind));
            if (locator is not null)
                yield return new LocatedMention(mention, kind, locator);
        }
    }
}
