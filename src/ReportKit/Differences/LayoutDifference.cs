using System.Collections.Immutable;

namespace ReportKit.Differences;

/// <summary>A sheet of a workbook and the names of its columns.</summary>
/// <param name="Columns">Empty where they are not known: the sheets that people add are theirs to lay out.</param>
public sealed record SheetLayout(string Name, ImmutableArray<string> Columns);

/// <summary>A sheet or a column that only one of two workbooks has.</summary>
/// <param name="Column">Null for a whole sheet.</param>
/// <param name="IsGone">Whether the first workbook has it; else the second.</param>
public sealed record LayoutDifference(string Sheet, string? Column, bool IsGone)
{
    /// <summary>In what the sheets and columns of two workbooks differ; their order and the case of their names are no difference.</summary>
    public static ImmutableArray<LayoutDifference> Between(ImmutableArray<SheetLayout> before, ImmutableArray<SheetLayout> after)
    {
        var others = after.ToLookup(sheet => sheet.Name, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. before.SelectMany(sheet => others[sheet.Name].FirstOrDefault() is { } other ? Columns(sheet, other) : [new LayoutDifference(sheet.Name, null, IsGone: true)]),
            .. Lacking(after.Select(sheet => sheet.Name), before.Select(sheet => sheet.Name)).Select(name => new LayoutDifference(name, null, IsGone: false)),
        ];
    }

    private static IEnumerable<LayoutDifference> Columns(SheetLayout before, SheetLayout after) =>
        Lacking(before.Columns, after.Columns).Select(name => new LayoutDifference(before.Name, name, IsGone: true))
            .Concat(Lacking(after.Columns, before.Columns).Select(name => new LayoutDifference(before.Name, name, IsGone: false)));

    private static IEnumerable<string> Lacking(IEnumerable<string> names, IEnumerable<string> others) => names.Except(others, StringComparer.OrdinalIgnoreCase);
}
