using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Composition;

/// <summary>
/// The row of a report that first shows what a finding is about: a source where it is cited, a speaker where he speaks, an
/// abbreviation where it is used.
/// </summary>
internal sealed class RemarkPlaces
{
    private readonly HashSet<Place> printed = [];
    private readonly Dictionary<Place, Place> shown = [];

    public RemarkPlaces(ReportPlan plan, ImmutableArray<Statement> unplaced, Dataset dataset)
    {
        var cells = TextCells.Of(dataset);
        var texts = cells.ToLookup<TextCell, Row>(cell => cell.Row, ReferenceEqualityComparer.Instance);
        var mentions = SourceMentions.Of(dataset, cells).ToLookup<SourceMention, Row>(mention => mention.Row, ReferenceEqualityComparer.Instance);
        var speakers = new SpeakerNames(dataset.Speakers.Rows);
        foreach (var (row, place) in Rows(plan, unplaced))
        {
            printed.Add(place);
            foreach (var source in mentions[row].Select(mention => dataset.Sources.Find(mention.Id)).OfType<Source>())
                shown.TryAdd(Row(SourceColumns.Sheet, source.Line), place);
            foreach (var speaker in NamesIn(row).Select(speakers.Find).OfType<Speaker>())
                shown.TryAdd(Row(SpeakerColumns.Sheet, speaker.Line), place);
            foreach (var abbreviation in dataset.Abbreviations.Rows.Where(known => texts[row].Any(cell => known.Name.Length > 0 && cell.Typed.Contains(known.Name, StringComparison.Ordinal))))
                shown.TryAdd(Row(AbbreviationColumns.Sheet, abbreviation.Line), place);
        }
    }

    /// <summary>Where no row shows it.</summary>
    public static Place Cover { get; } = new("", null, -1);

    public static Place Row(Sheet? sheet, int line) => new("", sheet, line);

    public Place Of(Place place)
    {
        var row = Row(place.Sheet, place.Line);
        return printed.Contains(row) ? row : shown.GetValueOrDefault(row, Cover);
    }

    /// <summary>The rows of the report, in the order of the document.</summary>
    private static IEnumerable<(Row Row, Place Place)> Rows(ReportPlan plan, ImmutableArray<Statement> unplaced)
    {
        foreach (var planned in plan.Sections)
        {
            yield return (planned.Section, Row(SectionColumns.Sheet, planned.Section.Line));
            foreach (var (statement, _) in planned.Rows)
                yield return (statement, Row(StatementColumns.Sheet, statement.Line));
        }

        foreach (var statement in unplaced)
            yield return (statement, Row(StatementColumns.Sheet, statement.Line));
    }

    private static IEnumerable<string> NamesIn(Row row) => row is Statement statement ? statement.Speakers.Concat(statement.OnBehalfOf) : [];
}
