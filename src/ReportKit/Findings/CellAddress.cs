namespace ReportKit.Findings;

/// <summary>The two halves of <c>Statements!H42</c>.</summary>
/// <param name="Sheet">The worksheet as the workbook names it; for a finding about a file as a whole, what it is about.</param>
/// <param name="Cell">The cell or row in it; null where the place is the whole sheet.</param>
public sealed record CellAddress(string Sheet, string? Cell)
{
    public static CellAddress Of(Place place) =>
        place.Address.LastIndexOf('!') is >= 0 and var mark
            ? new CellAddress(place.Address[..mark], place.Address[(mark + 1)..])
            : new CellAddress(place.Address, null);
}
