using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ReportKit.AddIn.Installing;
using ReportKit.Findings;

namespace ReportKit.AddIn.Tests.Installing;

public sealed class DevelopmentCertificateTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 14, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void One_that_the_SDK_made_is_found_among_others()
    {
        using var ours = Made(version: 2);
        using var foreign = Made(version: null);

        Assert.Same(ours, DevelopmentCertificate.Among([foreign, ours], Now));
    }

    [Fact]
    public void Newest_version_is_taken()
    {
        using var old = Made(version: 2, days: 300);
        using var current = Made(version: 4, days: 30);

        Assert.Same(current, DevelopmentCertificate.Among([old, current], Now));
    }

    [Fact]
    public void One_that_has_expired_or_has_no_key_is_none()
    {
        using var expired = Made(version: 4, days: -1);
        using var whole = Made(version: 4);
        using var withoutKey = X509CertificateLoader.LoadCertificate(whole.Export(X509ContentType.Cert));

        var fault = Assert.Throws<UnusableFileException>(() => DevelopmentCertificate.Among([expired, withoutKey], Now));

        Assert.EndsWith("dotnet dev-certs https --trust", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_nobody_trusts_comes_with_what_to_do()
    {
        using var made = Made(version: 4);

        Assert.EndsWith("dotnet dev-certs https --trust", DevelopmentCertificate.Distrust(made), StringComparison.Ordinal);
    }

    private static X509Certificate2 Made(byte? version, int days = 100)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        if (version is { } mark)
            request.CertificateExtensions.Add(new X509Extension("1.3.6.1.4.1.311.84.1.1", [mark], critical: false));
        return request.CreateSelfSigned(new DateTimeOffset(Now.AddDays(-200)), new DateTimeOffset(Now.AddDays(days)));
    }
}
