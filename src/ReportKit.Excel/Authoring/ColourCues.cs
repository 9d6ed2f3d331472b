using ClosedXML.Excel;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>Colours the cells that a statement still lacks, and keys that their sheet does not hold.</summary>
internal static class ColourCues
{
    public static void Write(XLWorkbook workbook, WorkbookOutline outline)
    {
        if (outline.Find(StatementColumns.Sheet.Name) is { } statements)
            CueMissing(workbook, outline, statements);

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
    private static void CueMissing(XLWorkbook workbook, WorkbookOutline outline, SheetOutline sheet)
    {
        if (Has(sheet, StatementColumns.Kind, StatementColumns.Text, StatementColumns.Speaker, StatementColumns.LeadIn))
            Cue(workbook, sheet, StatementColumns.Speaker, $"AND({IsQuotation()},{Cell(sheet, StatementColumns.Speaker)}=\"\",{Cell(sheet, StatementColumns.LeadIn)}=\"\"{IsNoPaper(workbook, outline, sheet)})", Look.Missing);
        if (Has(sheet, StatementColumns.Kind, StatementColumns.Text, StatementColumns.Source, StatementColumns.Note, StatementColumns.Cite))
            Cue(workbook, sheet, StatementColumns.Source, $"AND({IsQuotation()},{Cell(sheet, StatementColumns.Source)}=\"\",{Cell(sheet, StatementColumns.Note)}=\"\",{Cell(sheet, StatementColumns.Cite)}<>\"no\")", Look.Missing);

        string IsQuotation()
        {
            var kind = Cell(sheet, StatementColumns.Kind);
            return $"OR({kind}=\"\",{kind}=\"Statement\"),{Cell(sheet, StatementColumns.Text)}<>\"\"";
        }
    }

    /// <summary>Words from a paper, such as an article of a treaty, have no speaker.</summary>
    private static string IsNoPaper(XLWorkbook workbook, WorkbookOutline outline, SheetOutline sheet)
    {
        if (!Has(sheet, StatementColumns.Source) || outline.Find(SourceColumns.Sheet.Name) is not { } sources || !sources.Has(SourceColumns.Kind))
            return "";

        const string Kinds = "SourcesKinds";
        var letter = sources.LetterOf(SourceColumns.Kind);
        workbook.NamedRanges.Add(Kinds, $"'{sources.Sheet.Name}'!${letter}${TableSheet.FirstRow}:${letter}${sources.LastRow}");
        var kind = $"IFERROR(INDEX({Kinds},MATCH({Cell(sheet, StatementColumns.Source)},{DropDowns.KeysName(sources.Sheet)},0)),\"\")";
        return $",OR({kind}=\"\",ISERROR(SEARCH({kind},\"Document, Resolution, Treaty, Letter, Report\")))";
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
