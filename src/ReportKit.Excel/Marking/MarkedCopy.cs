using System.Collections.Immutable;
using System.Xml;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Sheets.Records;

namespace ReportKit.Excel.Marking;

/// <summary>
/// A copy of a workbook for somebody without the tool: each cell in which something was found is in colour and has a note that
/// says what, and the sheet Findings lists them all.
/// </summary>
public static class MarkedCopy
{
    /// <returns>How many cells are marked.</returns>
    /// <exception cref="UnusableFileException">The file is no workbook, cannot be read, is signed, or has a sheet Findings of its own.</exception>
    public static int Write(string workbook, ImmutableArray<Finding> findings, Stream output)
    {
        using var there = WorkbookFile.Open(workbook);
        return Write(there, findings, output);
    }

    /// <summary>The same of a workbook that was just made, and is closed with this.</summary>
    internal static int Write(Stream workbook, ImmutableArray<Finding> findings, Stream output)
    {
        using var made = WorkbookFile.Open(workbook, "workbook");
        return Write(made, findings, output);
    }

    private static int Write(WorkbookFile there, ImmutableArray<Finding> findings, Stream output)
    {
        try
        {
            MasterFile.CheckUnsigned(there);
            using var listing = RecordSheets.AddedTo(there, [FindingColumns.Sheet]);
            var marks = CellMark.Of(listing, findings);
            using var noted = SheetNotes.AddedTo(listing, Notes(listing, marks));
            using var marked = Marked(noted, marks, findings);
            WorkbookPatch.Write(marked, [FindingsSheet.Rows(findings)], output);
            return marks.Length;
        }
        catch (XmlException fault)
        {
            throw there.Damaged(fault);
        }
    }

    /// <summary>A cell with a thread of comments gets none: only a person can reply there, and its colour leads to the list.</summary>
    private static IEnumerable<NewNote> Notes(WorkbookFile workbook, ImmutableArray<CellMark> marks)
    {
        var reader = new CommentReader(workbook);
        return
            from sheet in marks.GroupBy(mark => mark.Worksheet)
            let said = reader.Of(sheet.Key)
            from mark in sheet
            where said.GetValueOrDefault((mark.Row, mark.Column)) is not { IsThread: true }
            select mark.Note;
    }

    private static WorkbookFile Marked(WorkbookFile workbook, ImmutableArray<CellMark> marks, ImmutableArray<Finding> findings)
    {
        var parts = new ChangedParts(workbook.Package);
        var formats = new MarkFormats(workbook.PartOf("styles") is { } styles && workbook.Package.Has(styles) ? parts[styles] : null);
        var sheets = new MarkedSheet(workbook, formats);
        var byPart = marks.ToLookup(mark => mark.Worksheet.Part);
        var list = workbook.Find(FindingColumns.Sheet)!;
        foreach (var sheet in workbook.Sheets.Where(sheet => sheet != list))
            parts.Replace(sheet.Part, target => sheets.Write(sheet, byPart[sheet.Part], target));
        FindingsSheet.Complete(parts[list.Part], parts[workbook.MainPart], findings, formats);
        return WorkbookFile.Open(parts.Applied());
    }
}
