using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Open;

/// <summary>
/// A master workbook as the program that has it open gives it. What is changed in it is another open workbook, which reads anew only
/// the sheets that changed.
/// </summary>
public sealed class OpenWorkbook
{
    /// <summary>The last row of a worksheet, from 1, in which its header can stand.</summary>
    public const int DeepestHeader = HeaderRow.DeepestRow;

    private readonly SavedForms saved;
    private readonly ImmutableDictionary<string, OpenReading> readings;

    private OpenWorkbook(SavedForms saved, ImmutableDictionary<string, OpenReading> readings)
    {
        this.saved = saved;
        this.readings = readings;
    }

    /// <param name="saved">What the file of the workbook says of its cells.</param>
    public static OpenWorkbook Of(IEnumerable<OpenSheet> sheets, SavedForms saved) =>
        new OpenWorkbook(saved, ImmutableDictionary.Create<string, OpenReading>(StringComparer.OrdinalIgnoreCase)).With(sheets);

    /// <summary>The worksheets that are read, each with the sheet of the schema as which: the one that it is named after, or looks like while none is named so.</summary>
    /// <param name="tops">All worksheets, with their first rows: <see cref="DeepestHeader"/> of them are enough.</param>
    public static ImmutableArray<RecognisedSheet> Recognise(IEnumerable<OpenSheet> tops)
    {
        var readings = tops.Select(top => OpenReading.Of(top, SavedForms.None)).Where(reading => reading.Sheet is not null).ToList();
        var named = readings.Select(reading => RenamedSheets.Named(reading.Open.Name)).ToHashSet();
        return [.. readings
            .Where(reading => RenamedSheets.Named(reading.Open.Name) is not null || !named.Contains(reading.Sheet))
            .Select(reading => new RecognisedSheet(reading.Open.Name, reading.Sheet!))];
    }

    /// <summary>Whether days count from 1904.</summary>
    public bool Uses1904Dates => saved.Uses1904Dates;

    /// <summary>The worksheet of this name; null where there is none.</summary>
    public OpenSheet? Find(string name) => readings.GetValueOrDefault(name.Trim())?.Open;

    /// <summary>The same workbook with other sheets in the place of those of the same names.</summary>
    public OpenWorkbook With(IEnumerable<OpenSheet> changed) =>
        new(saved, readings.SetItems(changed.Select(open => KeyValuePair.Create(open.Name.Trim(), OpenReading.Of(open, saved)))));

    /// <summary>Whether a cell holds a formula, as far as the file knows.</summary>
    /// <param name="key">The key of its row; null where it has none.</param>
    /// <param name="line">The row of the worksheet, from 1.</param>
    public bool IsFormula(Column column, string? key, int line) => saved.IsFormula(column, SavedForms.RowName(key, line));

    /// <summary>The cells that hold a formula, as far as the file knows, among those that are to get another value.</summary>
    public ImmutableArray<SheetCell> FormulasAmong(ImmutableArray<SheetEdits> edits) =>
    [
        .. from sheet in edits
           let keys = sheet.There.AllRows.ToDictionary(row => row.Line, row => row[sheet.Sheet.Key] as string)
           from cell in sheet.Cells
           where IsFormula(cell.Column, keys[cell.Line], cell.Line)
           select new SheetCell(sheet.Sheet, cell.Line, cell.Column),
    ];

    /// <summary>What the workbook holds.</summary>
    /// <exception cref="UnusableFileException">More of it than can be told cannot be read.</exception>
    public Outcome<Dataset> Read()
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var dataset = DatasetBuilder.Build(
            sheet => RowsOf(sheet, findings) ?? Missing(sheet, findings),
            sheet => RowsOf(sheet, findings) ?? (new JsonOrigin(), []));
        return new Outcome<Dataset>(dataset, findings.ToImmutable());
    }

    private (Origin Origin, IReadOnlyCollection<RowCells> Rows)? RowsOf(Sheet sheet, ImmutableArray<Finding>.Builder findings)
    {
        if (!readings.TryGetValue(sheet.Name, out var reading) && Candidates(sheet) is [var only])
        {
            findings.Add(RenamedSheets.Finding(only.Open.Name, sheet));
            reading = only;
        }

        if (reading?.Rows is not { } rows)
            return null;
        findings.AddRange(rows.Value.Findings);
        return (rows.Value.Origin, rows.Value.Rows);
    }

    /// <summary>The worksheets under other names that hold what a sheet of the schema holds.</summary>
    private ImmutableArray<OpenReading> Candidates(Sheet sheet) =>
        MasterWorkbook.Sheets.Contains(sheet) ? [.. readings.Values.Where(reading => reading.Sheet == sheet).OrderBy(reading => reading.Open.Name, StringComparer.Ordinal)] : [];

    private (Origin Origin, IReadOnlyCollection<RowCells> Rows) Missing(Sheet sheet, ImmutableArray<Finding>.Builder findings)
    {
        findings.Add(Candidates(sheet) is { Length: > 1 } several
            ? WorkbookReader.Ambiguous(several.Select(reading => reading.Open.Name), sheet)
            : WorkbookReader.Missing(readings.Values.Select(reading => reading.Open.Name), sheet));
        return (new WorksheetOrigin(sheet.Name, new ColumnLetters(sheet, [])), []);
    }
}
