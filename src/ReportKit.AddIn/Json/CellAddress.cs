using ReportKit.Diagnostics;

namespace ReportKit.AddIn.Json;

/// <summary>A place in the two parts that a worksheet is asked for by.</summary>
/// <param name="Sheet">The worksheet; for a finding about a file as a whole, what it is about.</param>
/// <param name="Cell">Such as <c>H42</c>; null where the place is no single cell.</param>
internal sealed record CellAddress(string? Sheet, string? Cell)
{
    public static CellAddress Of(Place place)
    {
        var cut = place.Address.LastIndexOf('!');
        return cut < 0
            ? new CellAddress(place.Sheet?.Name ?? place.Address, null)
            : new CellAddress(place.Address[..cut], place.Column is null ? null : place.Address[(cut + 1)..]);
    }
}
