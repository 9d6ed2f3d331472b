using System.Collections.Immutable;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Mapping;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>The rows of a table that lists sources, speakers or abbreviations.</summary>
internal sealed class ListRows(ImportedRows rows, ColumnMapping mapping, Remarks remarks, DateOrder? order)
{
    public int AddAbbreviations(ImmutableArray<ForeignRow> data)
    {
        TellLeft();
        return data.Count(row => WordsAt(row, AbbreviationColumns.Abbreviation) is { } abbreviation && rows.AddAbbreviation(abbreviation, WordsAt(row, AbbreviationColumns.Expansion)));
    }

    public int AddSpeakers(ImmutableArray<ForeignRow> data)
    {
        TellLeft();
        var added = 0;
        foreach (var row in data)
        {
            if (WordsAt(row, StatementColumns.Speaker) is not { } name)
                continue;
            rows.Speakers.Add(name);
            added++;
            foreach (var column in mapping.Columns.Where(column => column.Target?.Sheet == SpeakerColumns.Sheet && row[column.Index] is not null))
            {
                var ours = column.Target!.Column;
                var value = ours.Kind.Parse(row[column.Index]!.Text.Trim());
                if (value is Unreadable)
                    remarks.AddUnreadable(row.Number, column.Index, ours, -1, row[column.Index]!.Text);
                rows.Speakers.Fill(name, ours, value);
            }
        }

        return added;
    }

    public int AddSources(ImmutableArray<ForeignRow> data)
    {
        TellLeft();
        var dates = DateColumns.Of(mapping, data, Math.Max(1, data.IsEmpty ? 1 : data[0].Number - 1), order, remarks);
        var added = 0;
        foreach (var row in data)
        {
            var cells = new Dictionary<Column, object>();
            foreach (var column in mapping.Columns.Where(column => column.Target is not null && row[column.Index] is not null))
                Take(column, row[column.Index]!, dates, cells);
            var cited = mapping.For(StatementColumns.Source) is [var link] && row[link.Index] is { } cell ? CitedSources.In(cell) : new CitedSources([], "");
            var address = cited.Addresses.FirstOrDefault() ?? row.Cells.Select(CellWords.AddressIn).FirstOrDefault(found => found is not null);
            if (cited.Words.Length > 0)
                cells.TryAdd(SourceColumns.Title, cited.Words);
            added += rows.Sources.Find(address, cells, (_, _) => { }) is null ? 0 : 1;
        }

        return added;
    }

    private static void Take(MappedColumn column, ForeignCell cell, Dictionary<int, DateColumn> dates, Dictionary<Column, object> cells)
    {
        var ours = column.Target!.Column;
        if (dates.TryGetValue(column.Index, out var date))
            cells[SourceDate(ours)] = date.Read(cell) is PartialDate day && SourceDate(ours).Kind is DateSpanKind ? new DateSpan(day) : date.Read(cell);
        else if (ours != StatementColumns.Source)
            cells[ours] = ours.Kind is MarkupKind ? cell.Markup : ours.Kind.Parse(cell.Text.Trim());
    }

    private static Column SourceDate(Column ours) => ours == StatementColumns.Date ? SourceColumns.Date : ours;

    private string? WordsAt(ForeignRow row, Column ours) => mapping.For(ours) is [var column] && row[column.Index]?.Text.Trim() is { Length: > 0 } words ? words : null;

    /// <summary>Only Statements has columns of a team's own.</summary>
    private void TellLeft()
    {
        foreach (var column in mapping.Columns.Where(column => column.Target is null && column.Header.Length > 0))
            remarks.Add(FileRules.ColumnByGuess, Severity.Warning, $"The column “{CellFindings.Excerpt(column.Name)}” is not imported: there is no column for it.");
    }
}
