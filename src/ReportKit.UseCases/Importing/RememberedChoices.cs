using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets.Records;
using ReportKit.Spelling;
using ReportKit.Spreadsheets;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Mapping;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Importing;

/// <summary>What somebody says of columns: read, checked, and written down for the next file of the same shape.</summary>
internal static class RememberedChoices
{
    /// <exception cref="RefusalException">A name is none.</exception>
    public static SpreadsheetChoices Of(ImportRequest asked)
    {
        var (columns, wrong) = SetColumn.Read(asked.Columns ?? "");
        if (wrong is not null)
            throw new RefusalException(wrong);
        return new SpreadsheetChoices(columns, asked.DayComesFirst is { } day ? day ? DateOrder.DayFirst : DateOrder.MonthFirst : null);
    }

    /// <exception cref="RefusalException">A column is spoken of that no spreadsheet has.</exception>
    public static void Check(SpreadsheetChoices said, IReadOnlyCollection<ImportPart> parts)
    {
        var there = parts.SelectMany(part => part.Tables).SelectMany(table => table.Mapping.Columns).ToList();
        foreach (var column in said.Columns.Where(column => !there.Exists(column.IsOf)))
        {
            var names = there.Select(known => known.Name).Distinct().ToList();
            var near = Nearest.To(column.Header, names) is { } nearest ? $"Did you mean “{nearest}”?" : names.Count == 0 ? "None of the files is a spreadsheet with columns of its own." : $"There are: {string.Join(", ", names.Take(20))}.";
            throw new RefusalException($"There is no column “{column.Header}” in {string.Join(", ", parts.Select(part => part.File))}. {near}");
        }
    }

    /// <summary>The dataset that remembers what was said of the tables that were understood.</summary>
    public static Dataset AddedTo(Dataset dataset, SpreadsheetChoices said, IReadOnlyCollection<ImportPart> parts)
    {
        var rows = dataset.Imports.Rows.Select(row => row.Cells).ToList();
        var count = rows.Count;
        var changed = false;
        foreach (var table in parts.SelectMany(part => part.Tables).Where(table => table.Kind is not null))
        {
            foreach (var column in said.Columns.Where(column => table.Mapping.Columns.Any(column.IsOf)))
                Put(table.Shape, table.Mapping.Columns.First(column.IsOf).Header, ImportColumns.Column, column.TargetName);
            if (said.Dates is { } order && table.Mapping.Columns.Any(column => column.Target?.Column.Kind is DateKind or DateSpanKind))
                Put(table.Shape, null, ImportColumns.Dates, order == DateOrder.DayFirst ? "day first" : "month first");
        }

        return changed ? dataset.With(ImportColumns.Sheet, rows) : dataset;

        void Put(string shape, string? header, Column<string> column, string value)
        {
            var at = rows.FindIndex(row => Equals(row[ImportColumns.Shape], shape) && Equals(row[ImportColumns.Header], header));
            changed |= at < 0 || !Equals(rows[at][column], value);
            if (at >= 0)
                rows[at] = rows[at].With(column, value);
            else
                rows.Add(RowCells.Of(ImportColumns.Sheet, count + rows.Count, (ImportColumns.Shape, shape), (ImportColumns.Header, header), (column, value)));
        }
    }
}
