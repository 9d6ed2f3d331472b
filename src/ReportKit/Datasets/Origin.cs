using System.Globalization;
using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>The file form that rows came from: knows how people address a cell there.</summary>
public abstract record Origin
{
    private protected Origin()
    {
    }

    /// <summary>The address of a cell, or of the row where <paramref name="column"/> is null.</summary>
    public abstract string Address(Sheet sheet, int line, Column? column);
}

/// <summary>Rows of a worksheet: <c>Statements!H42</c>.</summary>
/// <param name="SheetName">Name of the worksheet as it stands in the workbook.</param>
/// <param name="Letters">Where the sheet's columns stand in it.</param>
public sealed record WorksheetOrigin(string SheetName, ColumnLetters Letters) : Origin
{
    public override string Address(Sheet sheet, int line, Column? column) =>
        column is null || Letters[column] is not { } letter
            ? string.Create(CultureInfo.InvariantCulture, $"{SheetName}!{line}:{line}")
            : string.Create(CultureInfo.InvariantCulture, $"{SheetName}!{letter}{line}");
}

/// <summary>Objects of a JSON array: <c>statements[41].date</c>.</summary>
public sealed record JsonOrigin : Origin
{
    public override string Address(Sheet sheet, int line, Column? column) =>
        string.Create(CultureInfo.InvariantCulture, $"{sheet.JsonName}[{line}]") + (column is null ? "" : "." + column.JsonName);
}
