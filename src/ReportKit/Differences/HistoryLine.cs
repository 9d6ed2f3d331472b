using System.Globalization;
using ReportKit.Schema;
using ReportKit.Sheets.Records;

namespace ReportKit.Differences;

/// <summary>A row of the sheet History.</summary>
public static class HistoryLine
{
    /// <summary>What a cell can hold, less room for the dots that say that more followed.</summary>
    private const int MostWords = 32_000;

    /// <param name="now">The time that the line bears.</param>
    /// <param name="column">Null for a whole row.</param>
    /// <param name="file">The file that the change came in, where it came in one.</param>
    public static RowCells Of(DateTime now, string who, Sheet sheet, string? key, Column? column, string? before, string? after, string? file) => RowCells.Of(
        HistoryColumns.Sheet,
        0,
        (HistoryColumns.Date, now.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        (HistoryColumns.Who, who),
        (HistoryColumns.Of, sheet.Name),
        (HistoryColumns.Id, key),
        (HistoryColumns.Column, column?.Name),
        (HistoryColumns.Before, Fitting(before)),
        (HistoryColumns.After, Fitting(after)),
        (HistoryColumns.File, file));

    private static string? Fitting(string? words) =>
        words is { Length: > MostWords } ? string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[MostWords - 1]) ? MostWords - 1 : MostWords), " …") : words;
}
