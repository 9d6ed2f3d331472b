using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>A row of the sheet History.</summary>
internal static class HistoryLine
{
    /// <summary>What a cell can hold, less room for the dots that say that more followed.</summary>
    private const int MostWords = 32_000;

    /// <param name="now">The time that the line bears.</param>
    /// <param name="column">Null for a whole row.</param>
    /// <param name="file">The file that the change came in, where it came in one.</param>
    public static RowCells Of(DateTime now, string who, Sheet sheet, string? key, Column? column, string? before, string? after, string? file)
    {
        var values = new object?[HistoryColumns.Sheet.Columns.Length];
        values[HistoryColumns.Date.Index] = now.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        values[HistoryColumns.Who.Index] = who;
        values[HistoryColumns.Of.Index] = sheet.Name;
        values[HistoryColumns.Id.Index] = key;
        values[HistoryColumns.Column.Index] = column?.Name;
        values[HistoryColumns.Before.Index] = Fitting(before);
        values[HistoryColumns.After.Index] = Fitting(after);
        values[HistoryColumns.File.Index] = file;
        return new RowCells(0, values);
    }

    private static string? Fitting(string? words) =>
        words is { Length: > MostWords } ? string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[MostWords - 1]) ? MostWords - 1 : MostWords), " …") : words;
}
