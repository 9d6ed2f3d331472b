using ClosedXML.Excel;
using ReportKit.Excel.Styling;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// Colours what a statement still lacks, and names that their sheet does not hold. Nothing is coloured that the rules let pass;
/// what a formula cannot tell is left to them.
/// </summary>
internal sealed class ColourCues(XLWorkbook workbook, WorkbookOutline outline)
{
    public void Write()
    {
        if (outline.Find(StatementColumns.Sheet.Name) is { } statements && new MissingCues(statements, this) is var missing)
        {
            Write(statements, StatementColumns.Speaker, missing.OfSpeaker(), Look.Missing);
            Write(statements, StatementColumns.Source, missing.OfSource(), Look.Missing);
        }

        var unknown = new UnknownCues(this);
        foreach (var sheet in outline.Sheets)
        {
            foreach (var column in sheet.Columns)
            {
                if (column.Kind is ReferenceKind { Several: false } reference && outline.Find(reference.Sheet) is { } target)
                    Write(sheet, column, unknown.Of(Cell(sheet, column), target), Look.Unknown);
            }
        }
    }

    /// <summary>The cell of this column in the row that the formula is looked at for, or in the one so many rows below.</summary>
    public static string Cell(SheetOutline sheet, Column column, int below = 0) => $"${sheet.LetterOf(column)}{TableSheet.FirstRow + below}";

    /// <summary>A name for the cells of a column, from the first row on; null where the workbook does not have it.</summary>
    public string? Cells(Sheet sheet, Column column)
    {
        if (outline.Find(sheet.Name) is not { } there || !there.Has(column))
            return null;

        // Only by a name may the formula of a colour refer to another sheet in every program.
        var name = sheet.Name + column.Name.Replace(" ", "", StringComparison.Ordinal);
        var letter = there.LetterOf(column);
        if (!workbook.NamedRanges.Contains(name))
            workbook.NamedRanges.Add(name, $"'{sheet.Name}'!${letter}${TableSheet.FirstRow}:${letter}${there.LastRow}");
        return name;
    }

    private void Write(SheetOutline sheet, Column column, string? formula, XLColor colour)
    {
        if (formula is not null && sheet.Has(column))
            workbook.Worksheet(sheet.Sheet.Name).Range(TableSheet.FirstRow, sheet.NumberOf(column), sheet.LastRow, sheet.NumberOf(column))
                .AddConditionalFormat()
                .WhenIsTrue("=" + formula)
                .Fill.SetBackgroundColor(colour);
    }
}
