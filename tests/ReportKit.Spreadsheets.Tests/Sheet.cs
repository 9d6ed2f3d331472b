using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Mapping;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Tests;

/// <summary>Tables as somebody might have them, and what comes of them.</summary>
internal static class Sheet
{
    public const string Words = "We support the draft as it stands, and we thank the Chair for the work that went into it over the last year.";
    public const string OtherWords = "My delegation cannot join the consensus on this paragraph, because it goes beyond what was agreed in the group.";

    /// <param name="rows">Cells: null is blank, a <see cref="PartialDate"/> a date.</param>
    public static ForeignTable Of(params object?[][] rows) => new("Sheet1", [.. rows.Select((row, at) => Row(at + 1, row)).Where(row => !row.Cells.IsEmpty)]);

    public static SpreadsheetRows Read(ForeignTable table, SpreadsheetChoices? choices = null, Dataset? there = null) =>
        SpreadsheetReader.Read([table], there ?? Dataset.Empty, choices ?? SpreadsheetChoices.None);

    /// <summary>What each column was taken for, such as <c>Land=Speaker; Nr.=own</c>.</summary>
    public static string Mapping(SpreadsheetRows read) => Mapping(read.Tables.Single().Mapping);

    public static string Mapping(ColumnMapping mapping) => string.Join("; ", mapping.Columns.Select(column => $"{column.Name}={column.Target?.Name ?? "own"}"));

    public static ImmutableArray<Statement> Statements(SpreadsheetRows read) => read.Dataset.Statements.Rows;

    private static ForeignRow Row(int number, object?[] cells) => new(number, [.. cells.Select(Cell).OfType<ForeignCell>()]);

    private static ForeignCell? Cell(object? value, int column) => value switch
    {
        null => null,
        PartialDate date => new ForeignCell(column, date.Iso, CellForm.Date) { Date = date },
        TimeSpan time => new ForeignCell(column, time.ToString("h\\:mm\\:ss"), CellForm.Time),
        int number => new ForeignCell(column, number.ToString(), CellForm.Number),
        _ => new ForeignCell(column, (string)value),
    };
}
