using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address begins with https, as nearly every site has it by now.</summary>
public sealed class PlainHttp : AddressCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK825",
        Severity = Severity.Remark,
        Title = "an address begins with https",
        Reason = "Browsers warn of the old form, and an address that still has it is often one that has moved.",
        Fix = "Open it with https and copy the address at which it ends.",
        Failing = """{"sources": [{"id": "a", "url": "http://example.org/paper"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/paper"}, {"id": "b", "url": "example.org/page"}]}""",
    };

    protected override string? Problem(AddressUse address) =>
        address.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "The address begins with http." : null;
}
