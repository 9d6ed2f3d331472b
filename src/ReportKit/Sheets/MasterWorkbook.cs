using System.Collections.Immutable;
using ReportKit.Schema;
using ReportKit.Sheets.Records;

namespace ReportKit.Sheets;

/// <summary>The sheets of the master workbook, in its order.</summary>
public static class MasterWorkbook
{
    /// <summary>The sheets that people fill in.</summary>
    public static ImmutableArray<Sheet> Sheets { get; } =
    [
        ReportColumns.Sheet,
        SectionColumns.Sheet,
        StatementColumns.Sheet,
        SourceColumns.Sheet,
        SpeakerColumns.Sheet,
        AbbreviationColumns.Sheet,
        SettingColumns.Sheet,
    ];

    /// <summary>
    /// The sheets that the tool keeps for itself: made in a workbook when there is first something to write, never printed, never
    /// mailed, not in interchange JSON.
    /// </summary>
    public static ImmutableArray<Sheet> Records { get; } = [HistoryColumns.Sheet, PublishedColumns.Sheet, AcceptedColumns.Sheet, ImportColumns.Sheet];
}
