using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Citations;

/// <summary>Where words can be read or heard: the source, as a footnote cites it in full, and the place in it.</summary>
/// <param name="Citation">The footnote in plain words.</param>
/// <param name="Address">Its web address, with the time at which the words start where the site takes one; null where it has none.</param>
/// <param name="Place">The page or time, as printed; null where none is known.</param>
public sealed record CitedPlace(Source Source, string Citation, string? Address, string? Place)
{
    /// <param name="language">That of the report.</param>
    public static CitedPlace Of(Source source, ReportLanguage language, string? locator = null)
    {
        var place = Locator.Parse(locator, source.Kind);
        var citation = new FullCitation(language).Of(source, place);
        return new CitedPlace(source, RunningWords.TextOf(citation), citation.OfType<Link>().LastOrDefault()?.Target, place is null ? null : place.In(language));
    }

    /// <summary>The sources of a statement, whether it prints their footnote or not; those that are not in Sources are left out.</summary>
    public static ImmutableArray<CitedPlace> Of(Statement statement, Table<Source> sources, ReportLanguage language) =>
    [
        .. from cited in new[] { (Id: statement.Source, statement.Locator), (Id: statement.AlsoIn, Locator: statement.AlsoLocator) }
           let source = sources.Find(cited.Id)
           where source is not null
           select Of(source, language, cited.Locator),
    ];
}
