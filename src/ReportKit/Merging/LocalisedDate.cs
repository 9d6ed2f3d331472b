using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Datasets;

namespace ReportKit.Merging;

/// <summary>Dates as spreadsheet programs write them as words, in figures: <c>14.12.2021</c>, <c>12/14/21</c>, <c>2021年12月14日</c>.</summary>
internal static partial class LocalisedDate
{
    /// <summary>
    /// Whether the words are a spelling of this day. What means another day as well (<c>3/4/2023</c>) means this one: it is
    /// asked only of a cell that held this day before.
    /// </summary>
    public static bool CanMean(string text, PartialDate day)
    {
        var figures = Figures().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        return day.Day > 0 && (Matches(figures, day.Year, day) || Matches(figures, day.Year % 100, day));
    }

    private static bool Matches(List<int> figures, int year, PartialDate day) =>
        figures.Order().SequenceEqual(new[] { year, day.Month, day.Day }.Order());

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
