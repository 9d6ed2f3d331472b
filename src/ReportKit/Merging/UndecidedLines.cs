using System.Collections.Immutable;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>What a merge leaves open, with many things of one kind from one file as a single line: nobody decides forty times the same.</summary>
internal static class UndecidedLines
{
    /// <summary>Kinds whose lines belong together from the second on: what they have in common is why they are left open.</summary>
    private static readonly UndecidedReason[] OfTheFile = [UndecidedReason.Shifted, UndecidedReason.Cut, UndecidedReason.Misfit, UndecidedReason.Displaced, UndecidedReason.Withdrawal];

    /// <summary>Kinds whose lines are read one by one where they are a few.</summary>
    private static readonly UndecidedReason[] OfTheSheet = [UndecidedReason.Blanked, UndecidedReason.Deleted, UndecidedReason.Repeated, UndecidedReason.Stranger, UndecidedReason.Bare];

    private const int AFew = 3;

    public static ImmutableArray<UndecidedCell> Folded(IReadOnlyCollection<UndecidedCell> open)
    {
        var kinds = open.GroupBy(KindOf).ToDictionary(kind => kind.Key, kind => kind.ToList());
        var folded = ImmutableArray.CreateBuilder<UndecidedCell>();
        foreach (var line in open)
        {
            var kind = kinds[KindOf(line)];
            if (kind.Count < (Array.IndexOf(OfTheFile, line.Reason) >= 0 ? 2 : AFew + 1))
                folded.Add(line);
            else if (ReferenceEquals(line, kind[0]))
                folded.Add(Of(line.Reason, kind));
        }

        return folded.ToImmutable();
    }

    /// <summary>One line for several; it stands in the sheet of the first, and in the column that all have.</summary>
    public static UndecidedCell Of(UndecidedReason reason, IReadOnlyList<UndecidedCell> parts)
    {
        var column = parts.All(part => part.Column == parts[0].Column) ? parts[0].Column : null;
        return new UndecidedCell(parts[0].Sheet, Keys([.. parts.Select(part => part.Key).Where(key => key.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)]), column, reason, null, null, null, null, parts[0].From) { Parts = [.. parts] };
    }

    private static string Keys(IReadOnlyList<string> keys) => keys.Count > AFew ? $"{keys[0]} … {keys[^1]}" : string.Join(", ", keys);

    private static (Sender, UndecidedReason, Sheet?, Column?, object?) KindOf(UndecidedCell line)
    {
        if (Array.IndexOf(OfTheFile, line.Reason) >= 0)
            return line.Reason == UndecidedReason.Displaced ? (line.From, line.Reason, line.Sheet, line.Column, null) : (line.From, line.Reason, null, null, null);
        return Array.IndexOf(OfTheSheet, line.Reason) >= 0 && line.Parts.IsEmpty ? (line.From, line.Reason, line.Sheet, line.Column, null) : (line.From, line.Reason, null, null, line);
    }
}
