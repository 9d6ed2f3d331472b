using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Checks.Views;

/// <summary>Which report prints a row, and how many of its rows a reader meets before.</summary>
internal sealed class ReadingOrder
{
    private readonly Dictionary<int, ReadingPlace> reports = [];
    private readonly Dictionary<int, ReadingPlace> sections = [];
    private readonly Dictionary<int, ReadingPlace> statements = [];

    public ReadingOrder(DatasetViews views)
    {
        var index = 0;
        foreach (var plan in views.Plans)
        {
            var row = 0;
            reports[plan.Report.Line] = new ReadingPlace(plan.Report, index, row++);
            foreach (var planned in plan.Sections)
            {
                sections[planned.Section.Line] = new ReadingPlace(plan.Report, index, row++);
                foreach (var statement in planned.Rows)
                    statements[statement.Statement.Line] = new ReadingPlace(plan.Report, index, row++);
            }

            index++;
        }
    }

    /// <summary>Null for what no report prints in its text.</summary>
    public ReadingPlace? Find(TextCell cell)
    {
        var rows = cell.Row switch
        {
            Statement => statements,
            Section => sections,
            Report => reports,
            _ => null,
        };
        return rows is not null && rows.TryGetValue(cell.Row.Line, out var place) ? place : null;
    }
}

/// <summary>Where a row is read: in which report, with its number in the order of the sheet, and as which of its rows.</summary>
internal sealed record ReadingPlace(Report Report, int Index, int Row);
