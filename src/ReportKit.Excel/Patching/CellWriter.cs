using System.Globalization;
using System.Xml;
using ReportKit.Dates;
using ReportKit.Document;
using ReportKit.Excel.Worksheets;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Writes cells (ECMA-376-1, 18.3.1.4): whole dates as numbers where the cell shows a date, all words as inline text, never as a
/// formula; emphasis as rich text where that says the same.
/// </summary>
internal sealed class CellWriter(XmlWriter xml, WorkbookFile workbook)
{
    private readonly Dictionary<string, bool> showsDate = [];

    public string Namespace => workbook.SheetNamespace;

    public string? Prefix => xml.LookupPrefix(Namespace);

    /// <param name="value">Null leaves the cell blank.</param>
    /// <param name="position">The column of the worksheet, from 0.</param>
    /// <param name="number">The row, from 1.</param>
    /// <param name="style">The index of the cell's format.</param>
    public void Write(object? value, Column column, int position, int number, string style)
    {
        OpenCell(position, number, style);
        switch (value)
        {
            case null:
                break;
            case PartialDate date when IsNumber(date) && ShowsDate(style):
                WriteNumber(Serial.Of(date, workbook.Uses1904Dates)!.Value);
                break;
            case int whole:
                WriteNumber(whole);
                break;
            case string text when column.Kind is MarkupKind && RichText.ToRuns(text) is { IsEmpty: false } runs:
                OpenText();
                foreach (var run in runs)
                    WriteRun(run);
                xml.WriteEndElement();
                break;
            default:
                OpenText();
                WriteText(column.Kind.Print(value));
                xml.WriteEndElement();
                break;
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes words as they are.</summary>
    public void WriteWords(string words, int position, int number, string style)
    {
        OpenCell(position, number, style);
        OpenText();
        WriteText(words);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Whether the calendar of the workbook counts this day.</summary>
    public bool IsNumber(PartialDate date) => date.Day > 0 && Serial.Of(date, workbook.Uses1904Dates) is not null;

    public void WriteBlank(int position, int number, string style)
    {
        OpenCell(position, number, style);
        xml.WriteEndElement();
    }

    /// <summary>Writes a formula, whose value the spreadsheet program works out when it opens the workbook.</summary>
    public void WriteFormula(string formula, int position, int number, string style)
    {
        OpenCell(position, number, style);
        Open("f");
        xml.WriteString(formula);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void OpenCell(int position, int number, string style)
    {
        Open("c");
        xml.WriteAttributeString("r", CellReference.Letters(position) + number.ToString(CultureInfo.InvariantCulture));
        if (style != "0")
            xml.WriteAttributeString("s", style);
    }

    private bool ShowsDate(string style)
    {
        if (!showsDate.TryGetValue(style, out var shows))
            showsDate[style] = shows = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && workbook.Formats.ShowsDate(index);
        return shows;
    }

    private void WriteNumber(int number) => xml.WriteElementString("v", Namespace, number.ToString(CultureInfo.InvariantCulture));

    private void OpenText()
    {
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
            foreach (var one in run.Emphasis.Each())
                WriteEmphasis(one);
            WriteValueElement("sz", "10");
            WriteValueElement("rFont", "Arial");
            xml.WriteEndElement();
        }

        WriteText(run.Text);
        xml.WriteEndElement();
    }

    private void WriteEmphasis(Emphasis one)
    {
        var (element, value) = PropertyOf(one);
        if (value is null)
            xml.WriteElementString(element, Namespace, null);
        else
            WriteValueElement(element, value);
    }

    /// <summary>The element that says it, and its value; null where it says all by being there.</summary>
    private static (string Element, string? Value) PropertyOf(Emphasis one) => one switch
    {
        Emphasis.Bold => ("b", null),
        Emphasis.Italic => ("i", null),
        Emphasis.Superscript => ("vertAlign", "superscript"),
        Emphasis.None => throw new ArgumentOutOfRangeException(nameof(one)),
    };

    private void WriteText(string text)
    {
        Open("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(EscapedText.Of(text));
        xml.WriteEndElement();
    }

    private void WriteValueElement(string name, string value)
    {
        Open(name);
        xml.WriteAttributeString("val", value);
        xml.WriteEndElement();
    }

    private void Open(string name) => xml.WriteStartElement(Prefix, name, Namespace);
}
