using ReportKit.Diagnostics;

namespace ReportKit.Cli.Findings;

/// <summary>The two halves of <c>Statements!H42</c>.</summary>
/// <param name="Sheet">The sheet as the workbook names it.</param>
/// <param name="Cell">The cell or row in it; null where the place is the whole sheet.</param>
internal sealed record CellAddress(string Sheet, string? Cell)
{
    public static CellAddress Of(Place place) =>
        place.Address.LastIndexOf('!') is >= 0 and var mark
            ? new CellAddress(place.Address[..mark], place.Address[(mark + 1)..])
            : new CellAddress(place.Address, null);
}
