using ClosedXML.Excel;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>Colours the cells that a statement still lacks, and keys that their sheet does not hold.</summary>
internal static class ColourCues
{
    public static void Write(XLWorkbook workbook, WorkbookOutline outline)
    {
        if (outline.Find(StatementColumns.Sheet.Name) is { } statements)
            CueMissing(workbook, statements);

        foreach (var sheet in outline.Sheets)
        {
            foreach (var column in sheet.Columns)
            {
                if (column.Kind is ReferenceKind { Several: false } reference && outline.Find(reference.Sheet) is { } target)
                    CueUnknown(workbook, sheet, column, DropDowns.KeysName(target.Sheet));
            }
        }
    }

    /// <summary>A quotation lacks its speaker or its source; without the columns that would tell, nobody knows.</summary>
    private static void CueMissing(XLWorkbook workbook, SheetOutline sheet)
    {
        if (Has(sheet, StatementColumns.Kind, StatementColumns.Text, StatementColumns.Speaker, StatementColumns.LeadIn))
            Cue(workbook, sheet, StatementColumns.Speaker, $"AND({IsQuotation()},{Cell(sheet, StatementColumns.Speaker)}=\"\",{Cell(sheet, StatementColumns.LeadIn)}=\"\")", Look.Missing);
        if (Has(sheet, StatementColumns.Kind, StatementColumns.Text, StatementColumns.Source, StatementColumns.Note, StatementColumns.Cite))
            Cue(workbook, sheet, StatementColumns.Source, $"AND({IsQuotation()},{Cell(sheet, StatementColumns.Source)}=\"\",{Cell(sheet, StatementColumns.Note)}=\"\",{Cell(sheet, StatementColumns.Cite)}<>\"no\")", Look.Missing);

        string IsQuotation()
        {
            var kind = Cell(sheet, StatementColumns.Kind);
            return $"OR({kind}=\"\",{kind}=\"Statement\"),{Cell(sheet, StatementColumns.Text)}<>\"\"";
        }
    }

    private static bool Has(SheetOutline sheet, params Column[] columns) => Array.TrueForAll(columns, sheet.Has);

    private static void CueUnknown(XLWorkbook workbook, SheetOutline sheet, Column column, string keys) =>
        Cue(workbook, sheet, column, $"AND({Cell(sheet, column)}<>\"\",ISNA(MATCH({Cell(sheet, column)},{keys},0)))", Look.Unknown);

    private static void Cue(XLWorkbook workbook, SheetOutline sheet, Column column, string formula, XLColor colour) =>
        workbook.Worksheet(sheet.Sheet.Name).Range(TableSheet.FirstRow, sheet.NumberOf(column), sheet.LastRow, sheet.NumberOf(column))
            .AddConditionalFormat()
            .WhenIsTrue("=" + formula)
            .Fill.SetBackgroundColor(colour);

    /// <summary>The cell of this column in the row that the formula is looked at for.</summary>
    private static string Cell(SheetOutline sheet, Column column) => $"${sheet.LetterOf(column)}{TableSheet.FirstRow}";
}
