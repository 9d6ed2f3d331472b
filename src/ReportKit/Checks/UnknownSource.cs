using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>Every source that a row or its markup names is in Sources.</summary>
public sealed class UnknownSource : ICheck
{
    public string Code => "RK203";

    public string Title => "every source that is cited is in Sources";

    public IEnumerable<Diagnostic> Run(Dataset dataset) => InColumns(dataset).Concat(InMarkup(dataset));

    private static IEnumerable<string> Cited(ImmutableArray<MarkupSpan> spans)
    {
        foreach (var span in spans)
        {
            var cited = span switch
            {
                CitationSpan citation => citation.Sources.Select(source => source.SourceId),
                SourceLinkSpan link => [link.SourceId],
                NoteSpan note => Cited(note.Content),
                _ => [],
            };
            foreach (var id in cited)
                yield return id;
        }
    }

    private IEnumerable<Diagnostic> InColumns(Dataset dataset)
    {
        foreach (var row in dataset.Statements.Rows)
        {
            if (row.Source is { } source && dataset.Sources.Find(source) is null)
                yield return Unknown(source, dataset.Statements.Place(row, StatementColumns.Source), dataset);
            if (row.AlsoIn is { } also && dataset.Sources.Find(also) is null)
                yield return Unknown(also, dataset.Statements.Place(row, StatementColumns.AlsoIn), dataset);
        }
    }

    private IEnumerable<Diagnostic> InMarkup(Dataset dataset)
    {
        foreach (var (table, row, column, text) in MarkupCells.Of(dataset))
        {
            foreach (var id in Cited(text.Spans).Where(id => dataset.Sources.Find(id) is null))
                yield return Unknown(id, table.Place(row, column), dataset);
        }
    }

    private Diagnostic Unknown(string id, Place place, Dataset dataset) => new(
        Code,
        Severity.Error,
        place,
        $"There is no source “{CellFindings.Excerpt(id)}” in the sheet Sources.",
        CellFindings.NearestOr(id, dataset.Sources.Keys, "Correct the ID, or add the source."));
}
