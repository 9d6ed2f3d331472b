using System.Collections.Immutable;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Sheets.Records;

namespace ReportKit.Checks;

/// <summary>A dataset after the corrections that change no meaning.</summary>
/// <param name="Made">The corrections, in the order in which they were made.</param>
public sealed record Corrected(Dataset Dataset, ImmutableArray<MadeCorrection> Made)
{
    /// <summary>Rounds after which rules that would undo each other's work are stopped.</summary>
    private const int MostRounds = 10;

    /// <summary>Corrects until there is nothing left to correct: a correction may bring another to light.</summary>
    /// <param name="chosen">Which findings are meant.</param>
    /// <param name="kept">Cells that stay as they are.</param>
    public static Corrected Of(Dataset dataset, Func<Finding, bool> chosen, ImmutableArray<SheetCell> kept)
    {
        var made = ImmutableArray.CreateBuilder<MadeCorrection>();
        for (var round = 0; round < MostRounds; round++)
        {
            var ready = Ready(dataset).Where(finding => chosen(finding) && !kept.Contains(CellOf(finding))).GroupBy(finding => finding.Place.Sheet!).ToList();
            if (ready.Count == 0)
                break;
            foreach (var sheet in ready)
                dataset = dataset.With(sheet.Key, RowsOf(dataset[sheet.Key], sheet.ToLookup(finding => finding.Place.Line), made));
        }

        return new Corrected(dataset, made.ToImmutable());
    }

    /// <summary>What makes the sheet History keep the corrections; nothing where none was made.</summary>
    public ImmutableArray<SheetEdits> History(DateTime now) => Made.IsEmpty ? [] : [SheetEdits.Appended(HistoryColumns.Sheet, Made.Select(correction =>
        HistoryLine.Of(now, $"reportkit check, {correction.Code}", correction.Place.Sheet!, correction.Place.Key, correction.Place.Column, correction.Before, correction.After, file: null)))];

    private static IEnumerable<Finding> Ready(Dataset dataset)
    {
        var views = new DatasetViews(dataset);
        var acceptances = new Acceptances(dataset);
        var ours = new Correctable(views);
        return AllChecks.Rules
            .Where(check => check.Rule.HasCorrection)
            .SelectMany(check => check.Run(views))
            .Where(finding => finding.Correction is not null && ours.Is(finding.Place) && !acceptances.Hold(finding));
    }

    private static SheetCell CellOf(Finding finding) => new(finding.Place.Sheet!, finding.Place.Line, finding.Place.Column!);

    private static RowCells[] RowsOf(Table table, ILookup<int, Finding> findings, ImmutableArray<MadeCorrection>.Builder made) =>
        [.. table.AllRows.Select(row => findings[row.Line].GroupBy(finding => finding.Place.Column!).Aggregate(row.Cells, (cells, cell) => WithCell(cells, cell.Key, cell, made)))];

    /// <summary>Makes the corrections of a cell from its end to its start, so that the places of those before stay right; of two that overlap, one.</summary>
    private static RowCells WithCell(RowCells row, Column column, IEnumerable<Finding> findings, ImmutableArray<MadeCorrection>.Builder made)
    {
        var limit = int.MaxValue;
        foreach (var finding in findings.OrderByDescending(finding => finding.Correction!.At))
        {
            var correction = finding.Correction! with { Before = column.Kind.Print(row[column]!) };
            if (correction.At >= limit || correction.At + correction.Length > limit)
                continue;

            limit = correction.At;
            row = row.WithCell(column, string.IsNullOrWhiteSpace(correction.After) ? null : column.Kind.Parse(correction.After));
            made.Add(new MadeCorrection(finding.Code, finding.Place, correction.Before, correction.After));
        }

        return row;
    }
}

/// <summary>A cell that was corrected.</summary>
/// <param name="Before">What it held, as words.</param>
public sealed record MadeCorrection(string Code, Place Place, string Before, string After);
