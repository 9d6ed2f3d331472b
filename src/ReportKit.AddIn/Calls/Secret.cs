using System.Security.Cryptography;
using System.Text;

namespace ReportKit.AddIn.Calls;

/// <summary>Letters that only those know who were told them: nobody can guess 32 random bytes.</summary>
public sealed class Secret
{
    private const int Bytes = 32;

    private Secret(string text) => Text = text;

    /// <summary>In hexadecimal digits.</summary>
    public string Text { get; }

    public static Secret New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The secret that is written so; null where it is none.</summary>
    public static Secret? Parse(string text) => text.Length == Bytes * 2 && text.All(char.IsAsciiHexDigitLower) ? new Secret(text) : null;

    /// <summary>Whether this is it; takes the same time whichever letters are wrong.</summary>
    public bool Is(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Text));
}
