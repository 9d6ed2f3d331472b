using System.Collections.Immutable;

namespace ReportKit.Schema;

/// <summary>The sheets of the master workbook, in its order.</summary>
public static class MasterWorkbook
{
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
}
