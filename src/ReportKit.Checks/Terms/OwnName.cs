using ReportKit.Datasets;

namespace ReportKit.Checks.Terms;

/// <summary>What the team calls itself: on the cover and in every running line, and so known to the reader.</summary>
internal static class OwnName
{
    public static bool Holds(Settings settings, string abbreviation) =>
        Holds(settings.Organisation, abbreviation) || Holds(settings.SeriesPrefix, abbreviation + "-");

    private static bool Holds(string? name, string abbreviation) => name is not null && name.Contains(abbreviation, StringComparison.Ordinal);
}
