using System.Globalization;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address holds no letters of two scripts in one word, and none that cannot be seen.</summary>
public sealed class OddLetterInAddress : AddressCheck
{
    /// <summary>Zero width space and joiners, byte order mark, soft hyphen.</summary>
    private static readonly string[] Escaped = ["%E2%80%8B", "%E2%80%8C", "%E2%80%8D", "%EF%BB%BF", "%C2%AD"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK834",
        Severity = Severity.Warning,
        Title = "an address holds no letters of two scripts in one word, and none that cannot be seen",
        Reason = "To the eye it is right, and yet it leads nowhere.",
        Fix = "Type that part of it anew.",
        Failing = """{"sources": [{"id": "a", "url": "https://example.org/p\u0430per"}, {"id": "b", "url": "https://example.org/pa\u200Bper"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://пример.example/страница"}]}""",
    };

    protected override string? Problem(AddressUse address)
    {
        if (System.Text.Ascii.IsValid(address.Text) && !address.Text.Contains('%', StringComparison.Ordinal))
            return null;

        for (var i = 0; i < address.Text.Length; i++)
        {
            if (address.Text[i] == '%' && Array.Find(Escaped, escaped => string.Compare(address.Text, i, escaped, 0, escaped.Length, StringComparison.OrdinalIgnoreCase) == 0) is { } escaped)
                return $"The address holds “{address.Text.AsSpan(i, escaped.Length)}”, a character that cannot be seen.";
            if (IsInvisible(address.Text[i]))
                return Named("The address holds a character that cannot be seen or told from a hyphen", address.Text[i]);
        }

        for (var i = 1; i < address.Text.Length; i++)
        {
            var (left, right) = (address.Text[i - 1], address.Text[i]);
            if (char.IsLetter(left) && char.IsLetter(right) && (IsForeign(left) && char.IsAsciiLetter(right) || (IsForeign(right) && char.IsAsciiLetter(left))))
                return Named("The address holds a letter of another script", IsForeign(left) ? left : right);
        }

        return null;
    }

    private static string Named(string problem, char letter) => string.Create(CultureInfo.InvariantCulture, $"{problem} (U+{(int)letter:X4}).");

    /// <summary>A letter of the Greek or Cyrillic script, many of which look like Latin ones.</summary>
    private static bool IsForeign(char letter) => letter is >= '\u0370' and <= '\u052F';

    /// <summary>Soft hyphen, zero width space and joiners, byte order mark; dashes that are no hyphen.</summary>
    private static bool IsInvisible(char letter) => letter is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u2010' or '\u2011' or '\u2013' or '\u2014';
}
