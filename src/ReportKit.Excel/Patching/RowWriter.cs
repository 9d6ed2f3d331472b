using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Excel.Reading;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Writes rows as they stand in a worksheet (ECMA-376-1, 18.3.1.73): whole dates as numbers, all words as inline text, never as
/// a formula; emphasis as rich text where that says the same.
/// </summary>
internal sealed partial class RowWriter(XmlWriter xml, string ns, Table table, ColumnLayout layout)
{
    /// <summary>The first day that the calendar of Excel counts right; an earlier date goes in as text.</summary>
    private static readonly DateTime FirstDay = new(1900, 3, 1);

    public void Write(int firstRow)
    {
        var number = firstRow;
        foreach (var row in table.AllRows)
            WriteRow(row, number++);
    }

    private void WriteRow(Row row, int number)
    {
        Open("row");
        Attribute("r", number);
        xml.WriteAttributeString("ht", RowHeight.Of(row, table.Sheet, layout).ToString(CultureInfo.InvariantCulture));
        foreach (var column in table.Sheet.Columns)
        {
            if (row[column] is not { } value)
                continue;
            Open("c");
            xml.WriteAttributeString("r", CellReference.Letters(column.Index) + number.ToString(CultureInfo.InvariantCulture));
            WriteValue(value, column);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteValue(object value, Column column)
    {
        switch (value)
        {
            case PartialDate { Day: > 0 } date when new DateTime(date.Year, date.Month, date.Day) is var day && day >= FirstDay:
                WriteNumber((int)day.ToOADate(), column);
                break;
            case int number:
                WriteNumber(number, column);
                break;
            case string text when column.Kind is MarkupKind && RichText.ToRuns(text) is { IsEmpty: false } runs:
                OpenText(column);
                foreach (var run in runs)
                    WriteRun(run);
                xml.WriteEndElement();
                break;
            default:
                OpenText(value is PartialDate ? table.Sheet.Key : column);
                WriteText(column.Kind.Print(value));
                xml.WriteEndElement();
                break;
        }
    }

    private void WriteNumber(int number, Column column)
    {
        xml.WriteAttributeString("s", layout.Style(column.Index));
        xml.WriteElementString("v", ns, number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Starts an inline string.</summary>
    /// <param name="format">The column whose format the cell has: a month or a year, which Excel would take for a day, has that of the key.</param>
    private void OpenText(Column format)
    {
        xml.WriteAttributeString("s", layout.Style(format.Index));
        xml.WriteAttributeString("t", "inlineStr");
        Open("is");
    }

    /// <summary>A run of rich text (ECMA-376-1, 18.4.4).</summary>
    private void WriteRun(RichRun run)
    {
        Open("r");
        if (run.Emphasis != Emphasis.None)
        {
            Open("rPr");
            if (run.Emphasis.HasFlag(Emphasis.Bold))
                xml.WriteElementString("b", ns, null);
            if (run.Emphasis.HasFlag(Emphasis.Italic))
                xml.WriteElementString("i", ns, null);
            if (run.Emphasis.HasFlag(Emphasis.Superscript))
                WriteValueElement("vertAlign", "superscript");
            WriteValueElement("sz", "10");
            WriteValueElement("rFont", "Arial");
            xml.WriteEndElement();
        }

        WriteText(run.Text);
        xml.WriteEndElement();
    }

    private void WriteText(string text)
    {
        Open("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Encoded(text));
        xml.WriteEndElement();
    }

    /// <summary>Characters that XML cannot hold, and words that look like their escapes, as escapes (ECMA-376-1, 22.9.2.19).</summary>
    private static string Encoded(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
            text = Escape().Replace(text, "_x005F_");
        for (int at; (at = PrintableText.FirstUnprintable(text)) >= 0;)
            text = $"{text[..at]}_x{(int)text[at]:X4}_{text[(at + 1)..]}";
        return text;
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4})")]
    private static partial Regex Escape();

    private void WriteValueElement(string name, string value)
    {
        Open(name);
        xml.WriteAttributeString("val", value);
        xml.WriteEndElement();
    }

    private void Open(string name) => xml.WriteStartElement(xml.LookupPrefix(ns), name, ns);

    private void Attribute(string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
}
