using ReportKit.Checks.Structural.Cells;

namespace ReportKit.Checks.Tests.Structural;

public sealed class ContactWithoutLinkTests
{
    [Theory]
    [InlineData("Website", "our page")]
    [InlineData("Social links", "Photos: photos/harbour")]
    [InlineData("Social links", "Photos: example.org\\n@harbour")]
    public void Address_that_is_none_is_found(string setting, string value) =>
        Assert.Contains("is no address; it is printed without a link.", Assert.Single(RunOf.Of<ContactWithoutLink>($$""" "settings": {"{{setting}}": "{{value}}"} """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Website", "www.example.org")]
    [InlineData("Social links", "Photos: example.org/x\\nMail: info@example.org\\nhttps://example.org/y")]
    public void Addresses_are_fine(string setting, string value) => Assert.Empty(RunOf.Of<ContactWithoutLink>($$""" "settings": {"{{setting}}": "{{value}}"} """));
}
