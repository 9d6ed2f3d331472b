using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Mapping;
using ReportKit.Spreadsheets.Tables;
using ReportKit.Typed;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>The columns of dates of a table, each with the order that its dates have, which is said.</summary>
internal static class DateColumns
{
    /// <param name="headerRow">Where what is found of a column is said to stand.</param>
    /// <returns>By the index of the column.</returns>
    public static Dictionary<int, DateColumn> Of(ColumnMapping mapping, IReadOnlyList<ForeignRow> data, int headerRow, DateOrder? said, Remarks remarks)
    {
        var dates = new Dictionary<int, DateColumn>();
        foreach (var column in mapping.Columns.Where(column => column.Target?.Column.Kind is DateKind or DateSpanKind))
        {
            var cells = data.Select(row => row[column.Index]).OfType<ForeignCell>().ToList();
            var date = dates[column.Index] = DateColumn.Of(cells, said);
            Tell(column, date, headerRow, remarks);
            foreach (var odd in date.Odd)
                remarks.Add(FileRules.DateOrder, Severity.Warning, RowOf(data, odd), column.Index, $"“{odd.Text.Trim()}” has day and month the other way round than the rest of “{column.Name}”.", "Look at it.");
        }

        return dates;
    }

    private static void Tell(MappedColumn column, DateColumn date, int headerRow, Remarks remarks)
    {
        if (date.Question is { } question)
        {
            var (dayFirst, monthFirst) = TypedDate.InBothOrders(question);
            remarks.Add(FileRules.DateOrder, Severity.Error, Math.Max(1, headerRow), column.Index, $"{(date.Undecided == 1 ? "A date" : $"{date.Undecided} dates")} of “{column.Name}” can be read in two ways: “{question}” is {dayFirst?.Printed} or {monthFirst?.Printed}. They stay as they are typed.", "Say whether the day or the month comes first.");
        }
        else if (date.Found is { } found)
        {
            remarks.Add(FileRules.DateOrder, Severity.Remark, Math.Max(1, headerRow), column.Index, $"In “{column.Name}” the {(found.Order == DateOrder.DayFirst ? "day" : "month")} comes first: “{found.Example}” can be nothing else.");
        }

        if (date.MayBeTurned)
            remarks.Add(FileRules.DateOrder, Severity.Warning, Math.Max(1, headerRow), column.Index, $"In “{column.Name}” some dates are words and others are real dates, none of these after the 12th of its month: the spreadsheet program may have taken days for months.", "Look at a few of them.");
    }

    private static int RowOf(IReadOnlyList<ForeignRow> data, ForeignCell cell) => data.First(row => ReferenceEquals(row[cell.Column], cell)).Number;
}
