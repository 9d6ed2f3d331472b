using System.Drawing;
using System.Globalization;

namespace ReportKit.Schema;

/// <summary>A colour, as six hexadecimal digits; also typed with <c>#</c>, as <c>rgb(31, 78, 121)</c>, or by its name on the web (CSS Color 4, 6.1).</summary>
public sealed record ColourKind : ColumnKind<string>
{
    public override string Description => "six hexadecimal digits";

    public override object Parse(string text)
    {
        var typed = text.Trim();
        var digits = typed.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? typed[2..] : typed.TrimStart('#');
        if (digits.Length == 6 && digits.All(char.IsAsciiHexDigit))
            return digits.ToUpperInvariant();
        if (typed is ['#', _, _, _] && digits.All(char.IsAsciiHexDigit))
            return string.Concat(digits.ToUpperInvariant().Select(digit => new string(digit, 2)));
        return Parts(typed) ?? Named(typed) ?? (object)new Unreadable(text);
    }

    /// <summary>Red, green and blue as numbers to 255.</summary>
    private static string? Parts(string typed)
    {
        var inner = typed.StartsWith("rgb", StringComparison.OrdinalIgnoreCase) ? typed[3..].Trim().Trim('(', ')') : typed;
        var parts = inner.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        var colour = 0;
        foreach (var part in parts)
        {
            if (parts.Length != 3 || !byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                return null;
            colour = colour * 256 + value;
        }

        return parts.Length == 0 ? null : colour.ToString("X6", CultureInfo.InvariantCulture);
    }

    private static string? Named(string typed)
    {
        var colour = Color.FromName(typed.Replace(" ", "", StringComparison.Ordinal));
        return colour is { IsKnownColor: true, IsSystemColor: false, A: 255 }
            ? (colour.ToArgb() & 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture)
            : null;
    }
}
