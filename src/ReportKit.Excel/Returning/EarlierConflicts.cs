using System.Collections.Immutable;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.Merging;

namespace ReportKit.Excel.Returning;

/// <summary>What earlier merges left to a person, as the reviews beside the workbook hold it.</summary>
public static class EarlierConflicts
{
    /// <param name="master">The path of the master workbook.</param>
    public static ImmutableArray<UndecidedCell> Beside(string master)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(master))!;
        var reviews = Directory.EnumerateFiles(folder, $"{Path.GetFileNameWithoutExtension(master)}-review*.xlsx").Order(StringComparer.Ordinal);
        return [.. reviews.SelectMany(review => OpenIn(review)).SelectMany(open => open.Things).Where(open => open is { Reason: UndecidedReason.Conflict, Column: not null })];
    }

    private static ImmutableArray<UndecidedCell> OpenIn(string review)
    {
        try
        {
            return ReviewReader.Read(review).Open;
        }
        catch (UnusableFileException)
        {
            // Somebody's own file of that name.
            return [];
        }
    }
}
