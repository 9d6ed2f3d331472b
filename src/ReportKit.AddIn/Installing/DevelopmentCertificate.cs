using System.Security.Cryptography.X509Certificates;
using ReportKit.Findings;

namespace ReportKit.AddIn.Installing;

/// <summary>The certificate of <c>localhost</c> that the .NET SDK makes for developers, and that Office has to trust.</summary>
public static class DevelopmentCertificate
{
    /// <summary>The extension by which the SDK knows its certificates; its value is their version.</summary>
    private const string Mark = "1.3.6.1.4.1.311.84.1.1";

    /// <summary>The one of the person who is signed in.</summary>
    /// <exception cref="UnusableFileException">There is none.</exception>
    public static X509Certificate2 Find(DateTime now)
    {
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadOnly);
        return Among(store.Certificates, now);
    }

    /// <exception cref="UnusableFileException">There is none.</exception>
    public static X509Certificate2 Among(IEnumerable<X509Certificate2> certificates, DateTime now) =>
        certificates
            .Where(certificate => certificate.HasPrivateKey && VersionOf(certificate) >= 0 && certificate.NotBefore <= now && now <= certificate.NotAfter)
            .OrderByDescending(VersionOf)
            .ThenByDescending(certificate => certificate.NotAfter)
            .FirstOrDefault() ?? throw new UnusableFileException(
                "This machine has no certificate for localhost, without which Office does not open the pane. Make one, and confirm that it is to be trusted: dotnet dev-certs https --trust");

    /// <summary>What to do where the system does not trust it; null where it does.</summary>
    public static string? Distrust(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate)
            ? null
            : "The certificate for localhost is not trusted on this machine, so that Office may not open the pane. Trust it once: dotnet dev-certs https --trust";
    }

    /// <summary>-1 for a certificate that the SDK did not make.</summary>
    private static int VersionOf(X509Certificate2 certificate) =>
        certificate.Extensions[Mark] is { } mark ? mark.RawData is [var version] ? version : 0 : -1;
}
