using System.Globalization;
using System.Xml;
using ReportKit.Findings;

namespace ReportKit.Excel.Worksheets;

/// <summary>Reads a worksheet row by row (ECMA-376-1, 18.3.1.73 and 18.3.1.4), holding one row at a time.</summary>
internal sealed class RowReader(WorkbookFile workbook, Worksheet sheet, SharedStrings strings, CellText text) : IDisposable
{
    /// <summary>In characters; a row of full cells in every column of the schema has a tenth of this.</summary>
    private const int LongestRow = 16_000_000;

    private readonly XmlReader xml = workbook.Package.StreamXml(sheet.Part);
    private HashSet<int>? outOfOrder;
    private RawCell[] cells = new RawCell[32];
    private int count;
    private int characters;
    private int furthest = -1;

    /// <summary>The row's number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the row is hidden, by a person or by a filter.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>The cells of the row that are not blank, until the next row is read.</summary>
    public ReadOnlySpan<RawCell> Cells => new(cells, 0, count);

    /// <summary>Goes on to the next row; false at the end of the sheet.</summary>
    public bool Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
                return ReadToEnd();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                ReadRow();
                return true;
            }
        }

        return false;
    }

    public void Dispose() => xml.Dispose();

    /// <summary>Reads what follows the rows, so that a damaged part is noticed.</summary>
    private bool ReadToEnd()
    {
        while (xml.Read())
        {
            // Nothing after the rows is asked for here.
        }

        return false;
    }

    private void ReadRow()
    {
        count = 0;
        characters = 0;
        furthest = -1;
        outOfOrder = null;
        // By their numbers rows are told apart, and cells named: no two have the same.
        var number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : Number + 1;
        if (number <= Number || number > CellReference.MostRows)
            throw Damaged(string.Create(CultureInfo.InvariantCulture, $"has a row {number} after row {Number}"));
        Number = number;
        IsHidden = xml.GetAttribute("hidden") is "1" or "true";
        if (xml.IsEmptyElement)
            return;

        var depth = xml.Depth;
        var column = 0;
        var there = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
                continue;
            if (++there > CellReference.MostColumns)
                throw TooLarge(CellReference.MostColumns, "cells in a row");
            column = ReadCell(column);
        }
    }

    /// <summary>The sentence for a sheet that is not what the standard asks for.</summary>
    private UnusableFileException Damaged(string what) =>
        new($"{workbook.Package.File} is damaged: its sheet {sheet.Name} {what}. Open it in a spreadsheet program and save it again.");

    private UnusableFileException TooLarge(int most, string what) =>
        workbook.TooLarge(string.Create(CultureInfo.InvariantCulture, $"its sheet {sheet.Name} has more than {most:N0} {what}"));

    /// <summary>Reads a cell and gives the column where the next one stands, unless it says otherwise.</summary>
    private int ReadCell(int next)
    {
        var reference = xml.GetAttribute("r");
        var column = reference is null ? next : CellReference.Column(reference);
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
        if (xml.IsEmptyElement)
            return column + 1;

        var depth = xml.Depth;
        var isFormula = false;
        RawCell? cell = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "is")
                cell = Text(column, SharedString.Read(xml, text), style);
            else if (xml.LocalName == "v" && cell is null)
                cell = Value(column, type, style);
            else
                isFormula |= xml.LocalName == "f";
        }

        cell ??= isFormula ? new RawCell(column, RawCellType.Uncalculated, "", [], 0, style) : null;
        if (cell is { } found && column is >= 0 and < CellReference.MostColumns)
            Add(isFormula ? found with { IsFormula = true } : found);
        return column + 1;
    }

    /// <summary>Whether no cell of the row stands there yet; which ones do is only written down once they are out of their order.</summary>
    private bool IsFree(int column)
    {
        if (column > furthest)
        {
            furthest = column;
            return outOfOrder is null || outOfOrder.Add(column);
        }

        if (outOfOrder is null)
        {
            outOfOrder = [];
            foreach (var cell in Cells)
                outOfOrder.Add(cell.Column);
        }

        return outOfOrder.Add(column);
    }

    private void Add(RawCell cell)
    {
        // A column that stood twice in a row would hold two values, and the header two columns in one.
        if (!IsFree(cell.Column))
            throw Damaged(string.Create(CultureInfo.InvariantCulture, $"has two cells {CellReference.Letters(cell.Column)}{Number}"));
        if (count == cells.Length)
            Array.Resize(ref cells, count * 2);
        cells[count++] = cell;
        characters += cell.Text.Length;
        if (characters > LongestRow)
            throw TooLarge(LongestRow, "characters in a row");
    }

    private RawCell? Value(int column, string? type, int style)
    {
        switch (type)
        {
            case "str" or "d" or "inlineStr":
                return Text(column, new SharedString(text.Read(xml), []), style);
            case "e":
                return new RawCell(column, RawCellType.Error, text.Read(xml), [], 0, style);
        }

        var digits = text.ReadShort(xml, out _).Trim();
        if (digits.IsEmpty)
            return null;
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return Text(column, new SharedString(digits.ToString(), []), style);
        return type switch
        {
            "s" => Text(column, strings.At(number), style),
            "b" => new RawCell(column, RawCellType.Boolean, "", [], number, style),
            _ => new RawCell(column, RawCellType.Number, "", [], number, style),
        };
    }

    private static RawCell Text(int column, SharedString value, int style) =>
        new(column, RawCellType.Text, value.Text, value.Runs, 0, style);
}
