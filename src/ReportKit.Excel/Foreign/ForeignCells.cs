using System.Collections.Immutable;
using ReportKit.Dates;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Markup;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Excel.Foreign;

/// <summary>Turns cells as they are stored into what they show, of a sheet whose columns are nobody's.</summary>
internal sealed class ForeignCells(WorkbookFile workbook, Hyperlinks hyperlinks, Func<int, int, string> address, List<Finding> findings)
{
    private readonly CellFormats formats = workbook.Formats;

    public ImmutableArray<ForeignCell> Of(RowReader row)
    {
        var cells = ImmutableArray.CreateBuilder<ForeignCell>(row.Cells.Length);
        foreach (var cell in row.Cells)
        {
            if (Of(cell, row.Number) is { } found)
                cells.Add(found with { Link = hyperlinks.Of(row.Number, cell.Column) });
        }

        cells.Sort((one, other) => one.Column.CompareTo(other.Column));
        return cells.ToImmutable();
    }

    private ForeignCell? Of(in RawCell cell, int row) => cell.Type switch
    {
        RawCellType.Error => new ForeignCell(cell.Column, cell.Text, CellForm.Error),
        RawCellType.Uncalculated => new ForeignCell(cell.Column, "", CellForm.Error),
        RawCellType.Boolean => new ForeignCell(cell.Column, cell.Number != 0 ? "TRUE" : "FALSE"),
        RawCellType.Number => OfNumber(cell),
        RawCellType.Text => string.IsNullOrWhiteSpace(cell.Text) ? null : new ForeignCell(cell.Column, cell.Text) { Markup = Markup(cell, row) },
    };

    private ForeignCell OfNumber(in RawCell cell)
    {
        var shown = formats.Shown(cell.Number, cell.Style, workbook.Uses1904Dates);
        var form = formats.FormOf(cell.Style);
        if (form == NumberForm.Date && Serial.IsDate(cell.Number, workbook.Uses1904Dates))
        {
            var day = Serial.ToDateTime(cell.Number, workbook.Uses1904Dates);
            var date = day.Day == 1 && formats.ShowsMonthOnly(cell.Style) ? new PartialDate(day.Year, day.Month) : PartialDate.From(day);
            return new ForeignCell(cell.Column, shown, CellForm.Date) { Date = date };
        }

        if (form == NumberForm.Time && Serial.IsTime(cell.Number, workbook.Uses1904Dates))
            return new ForeignCell(cell.Column, formats.ShowsHalfDay(cell.Style) ? shown : formats.Timecode(cell.Number, cell.Style), CellForm.Time);
        return new ForeignCell(cell.Column, shown, CellForm.Number);
    }

    private string Markup(in RawCell cell, int row)
    {
        if (cell.Runs.IsEmpty)
            return cell.Text;
        if (RichText.ToMarkup(cell.Runs) is { } markup)
            return markup;
        findings.Add(new Finding(FileRules.BrokenEmphasis, Severity.Warning, new Place(address(row, cell.Column)), "Bold, italic or superscript begins and ends inside words, and cannot be kept.", "Format whole words; the words are printed plain."));
        return cell.Text;
    }
}
