using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>What a cell says of sources: the addresses in it, and the words beside them.</summary>
internal sealed partial record CitedSources(ImmutableArray<string> Addresses, string Words)
{
    public static CitedSources In(ForeignCell cell)
    {
        var text = cell.Text.Trim();
        if (CellWords.AddressIn(cell) is { } only)
            return new CitedSources([only], only == text || only.TrimEnd('/') == text ? "" : text);
        var found = Address().Matches(text);
        if (found.Count == 0)
            return new CitedSources([], text);
        var words = Address().Replace(text, " ");
        return new CitedSources(
            [.. found.Select(address => address.Value.TrimEnd('.', ',', ';', ')', ']', '>')).Distinct()],
            string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';', '<', '>', '(', ')', ':', '-', '–', '|', '.'));
    }

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>""“”|]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
