using System.Collections.Immutable;
using System.Xml;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spelling;

namespace ReportKit.Excel.Reading;

/// <summary>Reads a master workbook. The file is only read, also while another program has it open.</summary>
public static class WorkbookReader
{
    /// <summary>The sheets without which there is nothing to print.</summary>
    private static readonly Sheet[] Essential = [ReportColumns.Sheet, SectionColumns.Sheet, StatementColumns.Sheet];

    /// <param name="progress">Told now and then how far the reading of a long workbook is.</param>
    /// <exception cref="UnusableFileException">The file cannot be opened, is no workbook, or is damaged.</exception>
    public static Outcome<Dataset> Read(string path, IProgress<string> progress)
    {
        using var workbook = WorkbookFile.Open(path);
        return Read(workbook, progress);
    }

    /// <summary>The comments of the cells of its rows and columns.</summary>
    /// <param name="dataset">What was read from this workbook.</param>
    /// <exception cref="UnusableFileException">The file cannot be opened, is no workbook, or is damaged.</exception>
    public static ImmutableArray<CellComment> ReadComments(string path, Dataset dataset)
    {
        using var workbook = WorkbookFile.Open(path);
        return ReadComments(workbook, dataset);
    }

    /// <summary>
    /// Its sheets and their columns, those that people added among them; not the sheets that the tool writes for itself, and of a
    /// person's own sheets only the names.
    /// </summary>
    /// <exception cref="UnusableFileException">The file cannot be opened, is no workbook, or is damaged.</exception>
    public static ImmutableArray<SheetLayout> ReadLayout(string path)
    {
        using var workbook = WorkbookFile.Open(path);
        try
        {
            return Layout.Of(workbook);
        }
        catch (XmlException fault)
        {
            throw workbook.Damaged(fault);
        }
    }

    /// <summary>Reads a workbook that came back from a colleague, and says what in it belongs to nothing that is read.</summary>
    /// <exception cref="UnusableFileException">The workbook is damaged.</exception>
    internal static Outcome<Dataset> ReadReturned(WorkbookFile workbook, IProgress<string> progress)
    {
        var read = Read(workbook, progress);
        return new Outcome<Dataset>(TurnedWords.AsQuestions(read.Value, read.Findings), [.. read.Findings, .. OwnContent.Of(workbook)]);
    }

    /// <exception cref="UnusableFileException">The workbook is damaged.</exception>
    internal static ImmutableArray<CellComment> ReadComments(WorkbookFile workbook, Dataset dataset)
    {
        try
        {
            return CommentReader.Read(workbook, dataset);
        }
        catch (XmlException fault)
        {
            throw workbook.Damaged(fault);
        }
    }

    /// <exception cref="UnusableFileException">The workbook is damaged.</exception>
    internal static Outcome<Dataset> Read(WorkbookFile workbook, IProgress<string> progress)
    {
        try
        {
            var findings = new List<Finding>();
            var dataset = DatasetBuilder.Build(sheet => Rows(workbook, sheet, findings, progress), sheet => Records(workbook, sheet, findings, progress));
            return new Outcome<Dataset>(dataset, [.. findings]);
        }
        catch (XmlException fault)
        {
            throw workbook.Damaged(fault);
        }
    }

    private static (Origin Origin, IReadOnlyCollection<RowCells> Rows) Rows(WorkbookFile workbook, Sheet sheet, List<Finding> findings, IProgress<string> progress)
    {
        if (workbook.Find(sheet) is not { } worksheet)
        {
            findings.Add(RenamedSheets.Candidates(workbook, sheet) is { Length: > 1 } several ? Ambiguous(several.Select(found => found.Name), sheet) : Missing(workbook.Sheets.Select(found => found.Name), sheet));
            return (new WorksheetOrigin(sheet.Name, new ColumnLetters(sheet, [])), []);
        }

        if (!worksheet.Name.Trim().Equals(sheet.Name, StringComparison.OrdinalIgnoreCase))
            findings.Add(RenamedSheets.Finding(worksheet.Name, sheet));
        if (worksheet.IsHidden)
            findings.Add(new Finding(FileRules.HiddenSheet, Severity.Remark, new Place(worksheet.Name), "The sheet is hidden; it is read all the same."));
        return new SheetReader(workbook, worksheet, sheet, findings, progress).Read();
    }

    /// <summary>
    /// The rows of a sheet that the tool keeps; a workbook has it once there is something to keep, hidden or not. A sheet of this name
    /// that lacks columns is a person's own, and nothing is said of it.
    /// </summary>
    private static (Origin Origin, IReadOnlyCollection<RowCells> Rows) Records(WorkbookFile workbook, Sheet sheet, List<Finding> findings, IProgress<string> progress)
    {
        if (workbook.Find(sheet) is not { } worksheet)
            return (new JsonOrigin(), []);
        var found = new List<Finding>();
        var read = new SheetReader(workbook, worksheet, sheet, found, progress).Read();
        if (read.Origin is WorksheetOrigin { Letters: var letters } && !letters.AreAll)
            return (new JsonOrigin(), []);
        findings.AddRange(found);
        return read;
    }

    /// <summary>RK001: the workbook has no sheet of that name, and several that look like it.</summary>
    internal static Finding Ambiguous(IEnumerable<string> several, Sheet sheet) => new(
        FileRules.MissingSheet,
        Severity.Error,
        new Place(sheet.Name),
        $"There is no sheet “{sheet.Name}”, but {string.Join(" and ", several.Select(name => $"“{name}”"))} have its columns.",
        $"Name the right one “{sheet.Name}”.");

    /// <summary>RK001: the workbook has no such sheet.</summary>
    /// <param name="names">The names of those that it has.</param>
    internal static Finding Missing(IEnumerable<string> names, Sheet sheet)
    {
        var near = Nearest.To(sheet.Name, names.Select(name => name.Trim()).Where(name => MasterWorkbook.Sheets.All(known => known.Name != name)));
        return new Finding(
            FileRules.MissingSheet,
            near is not null || Essential.Contains(sheet) ? Severity.Error : Severity.Warning,
            new Place(sheet.Name),
            $"There is no sheet “{sheet.Name}”.",
            near is not null ? $"If “{near}” is the same, rename it to “{sheet.Name}”." : Essential.Contains(sheet) ? "The workbook is no master workbook; make a new one, or import this one into it." : "It is taken as empty.");
    }
}
