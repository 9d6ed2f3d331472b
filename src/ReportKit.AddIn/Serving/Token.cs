using System.Security.Cryptography;
using System.Text;

namespace ReportKit.AddIn.Serving;

/// <summary>The secret that the served page carries, so that only it can call. New at every start, and written nowhere.</summary>
internal sealed class Token
{
    public const string Header = "X-ReportKit-Token";

    private const int Length = 32;

    public string Text { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length));

    /// <summary>Whether this is the token; takes the same time whichever letters are wrong.</summary>
    public bool Is(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Text));
}
