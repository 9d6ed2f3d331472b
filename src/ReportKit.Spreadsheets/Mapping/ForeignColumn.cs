using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Headings;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Mapping;

/// <summary>A column of a spreadsheet, with what stands above it and what its cells look like.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Header">The words above it; empty where there are none.</param>
internal sealed record ForeignColumn(int Index, string Header, HeaderMeaning Meaning, ColumnContent Content)
{
    /// <summary>As people are told of it: its header, or its letter.</summary>
    public string Name => Header.Length > 0 ? Header : $"column {ForeignTable.Letters(Index)}";
}
