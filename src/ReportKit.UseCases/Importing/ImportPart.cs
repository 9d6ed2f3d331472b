using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Spreadsheets;

namespace ReportKit.UseCases.Importing;

/// <summary>What one file brings.</summary>
/// <param name="File">Its name, as people call it.</param>
/// <param name="Findings">With their places in the file, and the cells of the dataset that they concern.</param>
internal sealed record ImportPart(string File, FileKind Kind, Dataset Dataset, ImmutableArray<Finding> Findings)
{
    /// <summary>How the sheets of a spreadsheet were understood.</summary>
    public ImmutableArray<TableReading> Tables { get; init; } = [];

    /// <summary>How many of its rows the workbook has already, though perhaps with other words beside them.</summary>
    public int Known { get; init; }

    /// <summary>How many rows of the workbook get what they lacked.</summary>
    public int Filled { get; init; }

    /// <summary>The reports that the workbook has already, so that nothing of the paper is added.</summary>
    public ImmutableArray<string> KnownReports { get; init; } = [];

    /// <summary>Whether it says itself what its rows are, so that nothing is guessed.</summary>
    public bool IsExact => Kind == FileKind.Json;

    /// <summary>Whether it was published before.</summary>
    public bool IsPaper => Kind is FileKind.WordDocument or FileKind.Pdf or FileKind.Text;

    /// <summary>The same with lines that no row of another part has: each file counts its rows anew.</summary>
    /// <param name="next">Gives the next line of a sheet.</param>
    public ImportPart WithLines(Func<Sheet, int> next)
    {
        var lines = new Dictionary<(Sheet, int), int>();
        var dataset = DatasetBuilder.Build(sheet => (Dataset[sheet].Origin, [.. Dataset[sheet].AllRows.Select(row => row.Cells with { Line = lines[(sheet, row.Line)] = next(sheet) })]));
        return this with
        {
            Dataset = dataset,
            Findings =
            [
                .. from finding in Findings
                   let place = finding.Place
                   select place.Sheet is { } sheet && lines.TryGetValue((sheet, place.Line), out var line) ? finding with { Place = place with { Line = line } } : finding with { Place = place with { Line = -1 } },
            ],
        };
    }
}
