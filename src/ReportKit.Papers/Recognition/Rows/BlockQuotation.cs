namespace ReportKit.Papers.Recognition.Rows;

/// <summary>Quotations that stand without marks: in a style of quotations, indented, or in italics.</summary>
internal static class BlockQuotation
{
    private const double LeastIndent = 17;
    private const int ShortestItalic = 60;

    /// <param name="above">The row above; null for none.</param>
    public static bool Is(IReadOnlyList<BodyItem> items, int at, RowDraft? above)
    {
        var line = items[at].Line;
        if (items[at].IsSmallHeading || line.Look.Part is PaperPart.Table or PaperPart.TextBox || line.Look.ListMark is not null || line.Words.Length < 20)
            return false;
        if (line.Look.Style is "quote" or "intense quote" or "block text" or "block quote" or "quotation" or "quotations" or "citation")
            return true;
        if (above is null || above.ContextLabel is not null)
            return false;
        return (line.IsItalic && line.Words.Length >= ShortestItalic) || (line.Look.Indent >= LeastIndent + Margin(items) && !ListLines.IsItem(line) && !line.Look.IsCentred);
    }

    /// <summary>The indent that most paragraphs have.</summary>
    private static double Margin(IReadOnlyList<BodyItem> items) => items.Select(item => item.Line.Look.Indent).Order().ElementAt(items.Count / 2) is var middle && items.Count > 3 ? middle : 0;
}
