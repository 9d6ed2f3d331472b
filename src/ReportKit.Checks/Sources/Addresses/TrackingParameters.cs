using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address does not tell where somebody found it.</summary>
public sealed class TrackingParameters : AddressCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK826",
        Severity = Severity.Warning,
        Title = "an address holds nothing that tracks the reader",
        Reason = "Such parameters tell the site who shared the address; the page is the same without them.",
        Fix = "Delete that part of it.",
        HasCorrection = true,
        Failing = """{"sources": [{"id": "a", "url": "https://example.org/paper?id=4&utm_source=letter&fbclid=x1"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/paper?id=4"}]}""",
    };

    protected override string? Problem(AddressUse address) =>
        address.Text.Contains('?', StringComparison.Ordinal) && address.Parameters.FirstOrDefault(parameter => Trackers.Has(address.Text, parameter)) is { } tracker
            ? $"The address holds “{tracker.Name}”, which tracks the reader."
            : null;

    protected override string? Better(AddressUse address) => AddressParameter.Keep(address.Text, parameter => !Trackers.Has(address.Text, parameter));
}
