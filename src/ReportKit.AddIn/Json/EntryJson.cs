using Newtonsoft.Json;
using ReportKit.Excel.Open;
using ReportKit.Schema;

namespace ReportKit.AddIn.Json;

/// <summary>What the pane is to enter into a cell; of the three, one is there.</summary>
internal record EntryJson(
    [property: JsonProperty(NullValueHandling = NullValueHandling.Ignore)] int? Number,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Ignore)] string? Text,
    [property: JsonProperty(NullValueHandling = NullValueHandling.Ignore)] bool? Blank)
{
    public static EntryJson Of(CellEntry entry) => new(entry.Number, entry.Words, entry.IsBlank ? true : null);
}

/// <summary>A cell of a row that is to be entered, by the name of its column.</summary>
internal sealed record ColumnEntryJson(string Column, int? Number, string? Text, bool? Blank) : EntryJson(Number, Text, Blank)
{
    public static ColumnEntryJson Of(Column column, object? value, bool uses1904Dates)
    {
        var entry = CellEntry.Of(value, column, uses1904Dates);
        return new ColumnEntryJson(column.Name, entry.Number, entry.Words, entry.IsBlank ? true : null);
    }
}
