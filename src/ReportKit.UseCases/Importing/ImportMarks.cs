using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.UseCases.Importing;

/// <summary>What was found in the files, on the cells where it came to stand.</summary>
internal sealed class ImportMarks
{
    private const string Author = "ReportKit";

    /// <summary>Of the sheets of a new workbook.</summary>
    private const int FirstRow = 2;

    /// <summary>More notes than a person goes through are no help, and make a workbook slow.</summary>
    private const int MostNotes = 500;

    private readonly ImmutableArray<Finding> findings;
    private readonly Dataset there;
    private readonly Dictionary<(Sheet, int), (Row Row, int At)> added;

    /// <param name="parts">With lines that no two rows share.</param>
    /// <param name="there">The workbook as it was.</param>
    /// <param name="united">With the new rows after those that were there.</param>
    public ImportMarks(IEnumerable<ImportPart> parts, Dataset there, Dataset united)
    {
        this.there = there;
        findings = [.. parts.Where(part => !part.IsExact).SelectMany(part => part.Findings).Where(finding => finding is { Severity: not Severity.Remark, Place: { Sheet: not null, Line: >= 0 } })];
        added = united.Tables.SelectMany(table => table.AllRows.Skip(there[table.Sheet].AllRows.Count).Select((row, at) => (Key: (table.Sheet, row.Line), Row: row, At: at))).ToDictionary(row => row.Key, row => (row.Row, row.At));
    }

    /// <summary>As notes on the cells of the workbook.</summary>
    public ImmutableArray<CellComment> Notes =>
    [
        .. from finding in findings.Take(MostNotes)
           let place = finding.Place
           where added.ContainsKey((place.Sheet!, place.Line))
           let sheet = place.Sheet!
           let key = added[(sheet, place.Line)].Row[sheet.Key] as string
           where key is not null
           select new CellComment(sheet, key, place.Column ?? sheet.Key, Author, $"{finding.Code}: {finding.Text}"),
    ];

    /// <summary>What was found in a paper, with its place in the workbook: where in the paper the words stood nobody asks any more.</summary>
    /// <param name="isNew">Whether the workbook is one that holds nothing else.</param>
    public Finding InWorkbook(Finding finding, bool isNew)
    {
        if (finding.Place is not { Sheet: { } sheet, Line: >= 0 } place || !added.TryGetValue((sheet, place.Line), out var row))
            return finding;
        var table = there[sheet];
        var line = row.At + (isNew || table.AllRows.Count == 0 ? FirstRow : table.AllRows.Max(other => other.Line) + 1);
        var address = !isNew && table.Origin is WorksheetOrigin origin
            ? origin.Address(sheet, line, place.Column)
            : string.Create(CultureInfo.InvariantCulture, $"{sheet.Name}!{(place.Column is { } column ? $"{ForeignTable.Letters(sheet.Columns.IndexOf(column))}{line}" : $"{line}:{line}")}");
        return finding with { Place = place with { Address = address } };
    }

    /// <summary>The same with their places in a workbook that holds nothing but the new rows.</summary>
    public ImmutableArray<Finding> InPreview(int firstRow) =>
    [
        .. from finding in findings
           where added.ContainsKey((finding.Place.Sheet!, finding.Place.Line))
           let line = firstRow + added[(finding.Place.Sheet!, finding.Place.Line)].At
           select finding with { Place = finding.Place with { Line = line } },
    ];
}
