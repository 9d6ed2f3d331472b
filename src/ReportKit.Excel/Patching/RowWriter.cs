using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Dates;
using ReportKit.Differences;
using ReportKit.Excel.Formulas;
using ReportKit.Excel.Styling;
using ReportKit.Excel.Worksheets;
using ReportKit.Schema;

namespace ReportKit.Excel.Patching;

/// <summary>Writes rows as they stand in a worksheet (ECMA-376-1, 18.3.1.73): new ones, and those that are there with other cells.</summary>
internal sealed class RowWriter
{
    private readonly XmlWriter xml;
    private readonly SheetPlace place;
    private readonly CellWriter cells;
    private readonly ImmutableArray<(int Position, Column Column)> columns;
    private readonly Dictionary<int, string> formulas;
    private readonly Dictionary<int, (int Row, string Text)> lastFormulas = [];
    private readonly SheetFormulas? there;
    private Dictionary<int, string> modelStyles = [];
    private int modelNumber;

    /// <param name="there">The formulas of the cells of the sheet; null where it has none.</param>
    public RowWriter(XmlWriter xml, SheetPlace place, WorkbookFile workbook, References references, SheetFormulas? there)
    {
        this.there = there;
        this.xml = xml;
        this.place = place;
        cells = new CellWriter(xml, workbook);
        columns = [.. place.Header.Positions.OrderBy(column => column.Value).Select(column => (column.Value, column.Key))];
        formulas = place.Table is { } table ? CalculatedColumns.Of(workbook.Package, table) : [];
        foreach (var (position, formula) in formulas.ToList())
            formulas[position] = references.Followed(formula, place.Worksheet.Name, place.Header.Line + 1);
    }

    /// <summary>The columns of the sheet.</summary>
    public ColumnLayout Layout { get; } = new();

    /// <summary>Writes new rows, with the formats of the row before them.</summary>
    public void Write(ImmutableArray<RowCells> rows, int firstRow)
    {
        for (var index = 0; index < rows.Length; index++)
            Write(rows[index], firstRow + index);
    }

    /// <summary>Writes the row whose formats new ones have.</summary>
    public void WriteAsModel(XElement row, int number)
    {
        TakeAsModel(row, number);
        row.WriteTo(xml);
    }

    /// <summary>Writes a row in another place.</summary>
    public void WriteAt(XElement row, int number)
    {
        row.SetAttributeValue("r", number);
        foreach (var reference in row.Elements().Attributes("r"))
            reference.Value = CellReference.Letters(CellReference.Column(reference.Value)) + number.ToString(CultureInfo.InvariantCulture);
        row.WriteTo(xml);
    }

    /// <summary>
    /// Writes a row with other values in some of its cells. Its height is left to the spreadsheet program, unless a person chose it.
    /// </summary>
    /// <param name="keepFormula">Told of each cell whose formula stays.</param>
    public void WriteEdited(XElement row, int number, ImmutableArray<CellEdit> edits, Action<CellEdit> keepFormula)
    {
        TakeAsModel(row, number);
        if (row.Attribute("customHeight")?.Value is not ("1" or "true"))
            row.SetAttributeValue("ht", null);
        var there = row.Elements(row.Name.Namespace + "c").ToList();
        var edited = edits.ToDictionary(edit => place.Header.PositionOf(edit.Column)!.Value);

        xml.WriteStartElement(row.GetPrefixOfNamespace(row.Name.Namespace), row.Name.LocalName, row.Name.NamespaceName);
        foreach (var attribute in row.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            xml.WriteAttributeString(xml.LookupPrefix(attribute.Name.NamespaceName), attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
        var position = -1;
        foreach (var cell in there)
        {
            position = cell.Attribute("r") is { } reference ? CellReference.Column(reference.Value) : position + 1;
            WriteMissing(position);
            if (!edited.Remove(position, out var edit))
                cell.WriteTo(xml);
            else if (cell.Element(row.Name.Namespace + "f") is not null)
                Keep(cell, edit);
            else
                cells.Write(edit.Value, edit.Column, position, number, cell.Attribute("s")?.Value ?? "0");
        }

        WriteMissing(int.MaxValue);
        foreach (var other in row.Elements().Except(there))
            other.WriteTo(xml);
        xml.WriteEndElement();

        void Keep(XElement cell, CellEdit edit)
        {
            keepFormula(edit);
            cell.WriteTo(xml);
        }

        void WriteMissing(int before)
        {
            foreach (var at in edited.Keys.Where(at => at < before).Order().ToList())
            {
                cells.Write(edited[at].Value, edited[at].Column, at, number, Layout.Style(at));
                edited.Remove(at);
            }
        }
    }

    private void Write(RowCells row, int number)
    {
        xml.WriteStartElement(cells.Prefix, "row", cells.Namespace);
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("ht", RowHeight.Of(row, place.Header, Layout).ToString(CultureInfo.InvariantCulture));
        if (modelStyles.Count == 0 && formulas.Count == 0 && row.Own is null)
        {
            foreach (var (position, column) in columns)
                WriteFilled(row, column, position, number);
        }
        else
        {
            WriteAlongModel(row, number);
        }

        xml.WriteEndElement();
    }

    private void WriteFilled(RowCells row, Column column, int position, int number)
    {
        if (row[column] is not { } value)
            return;
        // A month or a year is words: in the format of a date they would turn into a day when somebody edits them.
        var formatted = value is PartialDate date && !cells.IsNumber(date) ? place.Header.PositionOf(place.Header.Sheet.Key) ?? position : position;
        cells.Write(value, column, position, number, StyleOf(formatted));
    }

    /// <summary>Writes each cell that the row before has, blank ones for their formats, and what stands in a team's own columns.</summary>
    private void WriteAlongModel(RowCells row, int number)
    {
        var own = OwnCells(row);
        foreach (var position in modelStyles.Keys.Union(columns.Select(column => column.Position)).Union(formulas.Keys).Union(own.Keys).Order())
        {
            if (place.Header.At(position) is { } column && row[column] is not null)
                WriteFilled(row, column, position, number);
            else if (own.TryGetValue(position, out var words))
                cells.WriteWords(words, position, number, StyleOf(position));
            else if (formulas.ContainsKey(position))
                cells.WriteFormula(FormulaAt(position, number), position, number, StyleOf(position));
            else if (modelStyles.TryGetValue(position, out var style))
                cells.WriteBlank(position, number, style);
        }
    }

    private Dictionary<int, string> OwnCells(RowCells row)
    {
        var own = new Dictionary<int, string>();
        foreach (var cell in row.Own?.All ?? [])
        {
            if (place.Header.PositionOfOwn(cell.Header) is { } position)
                own[position] = cell.Words;
        }

        return own;
    }

    /// <summary>The format of a new row's cell: that of the row before, else that of the column.</summary>
    private string StyleOf(int position) => modelStyles.TryGetValue(position, out var style) ? style : Layout.Style(position);

    /// <summary>
    /// The formula of a calculated column in a new row: the last one above it as if it were copied, else that of the column, which is
    /// given as for the first row.
    /// </summary>
    private string FormulaAt(int position, int number)
    {
        if (!lastFormulas.TryGetValue(position, out var last))
            lastFormulas[position] = last = LastFormula(position);
        return FormulaText.Copied(last.Text, number - last.Row, 0);
    }

    private (int Row, string Text) LastFormula(int position)
    {
        var first = place.Header.Line + 1;
        for (var row = modelNumber; row >= first; row--)
        {
            if (there?.TextAt(row, position) is { } formula)
                return (row, formula);
        }

        return (first, formulas[position]);
    }

    private void TakeAsModel(XElement row, int number)
    {
        modelNumber = number;
        var position = -1;
        modelStyles = [];
        foreach (var cell in row.Elements(row.Name.Namespace + "c"))
        {
            position = cell.Attribute("r") is { } reference ? CellReference.Column(reference.Value) : position + 1;
            if (CellReference.IsOfSheet(position) && cell.Attribute("s") is { } style)
                modelStyles[position] = style.Value;
        }
    }
}
