using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address holds nothing that was given to one visitor only.</summary>
public sealed class SessionToken : AddressCheck
{
    /// <summary>A value this long is made by a machine.</summary>
    private const int Long = 16;

    public override Rule Rule { get; } = new()
    {
        Code = "RK828",
        Severity = Severity.Warning,
        Title = "an address holds no token of a visit",
        Reason = "It was given to one visitor and ends with the visit; for everybody else the address leads nowhere.",
        Fix = "Find the lasting address of the page.",
        Failing = """{"sources": [{"id": "a", "url": "https://example.org/paper;jsessionid=0A1B2C3D4E5F"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/paper?session=5"}]}""",
    };

    protected override string? Problem(AddressUse address)
    {
        if (address.Text.Contains(';', StringComparison.Ordinal) && address.Text.Contains(";jsessionid=", StringComparison.OrdinalIgnoreCase))
            return "The address holds “jsessionid”, the token of a visit.";
        return address.Text.Contains('?', StringComparison.Ordinal) && address.Parameters.FirstOrDefault(IsToken) is { } token
            ? $"The address holds “{token.Name}”, the token of a visit."
            : null;
    }

    private static bool IsToken(AddressParameter parameter) => parameter.Name.ToLowerInvariant() switch
    {
        "jsessionid" or "phpsessid" or "sessionid" or "session_id" or "asp.net_sessionid" or "cftoken" or "cfid" or "x-amz-signature" or "x-amz-security-token" or "samlrequest" => true,
        "sid" or "token" or "access_token" or "auth" or "sig" or "signature" or "ticket" or "_t" => parameter.Value.Length >= Long,
        _ => false,
    };
}
