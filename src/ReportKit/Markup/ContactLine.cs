using System.Collections.Immutable;

namespace ReportKit.Markup;

/// <summary>A line of the closing page that leads somewhere: an address, or a name and an address, as in <c>Network: address</c>.</summary>
public static class ContactLine
{
    /// <summary>Where the line leads; null where what it holds is no address. A mail address leads to a letter.</summary>
    public static string? LinkOf(string line)
    {
        var address = AddressIn(line);
        return IsMail(address) ? WebAddress.LinkTo("mailto:" + address) : WebAddress.LinkTo(address);
    }

    /// <summary>The lines of a cell; several on one line, parted by semicolons or commas, where each leads somewhere.</summary>
    public static ImmutableArray<string> LinesOf(string cell)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var line in cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(["; ", ", "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length > 1 && Array.TrueForAll(parts, part => LinkOf(part) is not null))
                lines.AddRange(parts);
            else
                lines.Add(line);
        }

        return lines.ToImmutable();
    }

    /// <summary>The address in the line.</summary>
    public static string AddressIn(string line)
    {
        // “Photos – photos.example.org”, without a colon.
        if (line.Trim().LastIndexOf(' ') is > 0 and var space && line.Trim()[(space + 1)..] is var last && (last.Contains("://", StringComparison.Ordinal) || last.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
            return last;
        var colon = line.IndexOfAny([':', '：']);
        var rest = colon < 0 ? "" : line[(colon + 1)..];
        var hasName = colon >= 0 && !rest.StartsWith("//", StringComparison.Ordinal) && !line.TrimStart().StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !IsPort(rest);
        return (hasName ? rest : line).Trim();
    }

    private static bool IsMail(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        && text.LastIndexOf('@') == at
        && text.AsSpan().IndexOfAny('/', ':') < 0
        && text.AsSpan(at + 1).Contains('.');

    /// <summary>The colon of <c>example.org:8080</c> begins no address.</summary>
    private static bool IsPort(string rest) => rest.Length > 0 && char.IsAsciiDigit(rest[0]);
}
