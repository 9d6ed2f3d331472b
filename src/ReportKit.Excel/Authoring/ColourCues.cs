using ClosedXML.Excel;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>Colours the cells that a statement still lacks, and keys that their sheet does not hold.</summary>
internal static class ColourCues
{
    private const int LastRow = 1_048_576;

    public static void Write(XLWorkbook workbook)
    {
        var statements = workbook.Worksheet(StatementColumns.Sheet.Name);
        var kind = Cell(StatementColumns.Kind);
        var isQuotation = $"OR({kind}=\"\",{kind}=\"Statement\")";
        var hasWords = $"{Cell(StatementColumns.Text)}<>\"\"";
        Cue(
            statements,
            StatementColumns.Speaker,
            $"AND({isQuotation},{hasWords},{Cell(StatementColumns.Speaker)}=\"\",{Cell(StatementColumns.LeadIn)}=\"\")",
            Look.Missing);
        Cue(
            statements,
            StatementColumns.Source,
            $"AND({isQuotation},{hasWords},{Cell(StatementColumns.Source)}=\"\",{Cell(StatementColumns.Note)}=\"\",{Cell(StatementColumns.Cite)}<>\"no\")",
            Look.Missing);

        foreach (var sheet in MasterWorkbook.Sheets)
        {
            foreach (var column in sheet.Columns.Where(column => column.Kind is ReferenceKind { Several: false }))
                CueUnknown(workbook.Worksheet(sheet.Name), column, ((ReferenceKind)column.Kind).Sheet);
        }
    }

    private static void CueUnknown(IXLWorksheet worksheet, Column column, string target)
    {
        var keys = DropDowns.KeysName(MasterWorkbook.Sheets.Single(sheet => sheet.Name == target));
        Cue(worksheet, column, $"AND({Cell(column)}<>\"\",ISNA(MATCH({Cell(column)},{keys},0)))", Look.Unknown);
    }

    private static void Cue(IXLWorksheet worksheet, Column column, string formula, XLColor colour) =>
        worksheet.Range(TableSheet.FirstRow, column.Index + 1, LastRow, column.Index + 1)
            .AddConditionalFormat()
            .WhenIsTrue("=" + formula)
            .Fill.SetBackgroundColor(colour);

    /// <summary>The cell of this column in the row that the formula is looked at for.</summary>
    private static string Cell(Column column) => $"${Reading.CellReference.Letters(column.Index)}{TableSheet.FirstRow}";
}
