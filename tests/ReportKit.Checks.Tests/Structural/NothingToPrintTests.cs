using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class NothingToPrintTests
{
    [Theory]
    [InlineData("", "reports[2].number")]
    [InlineData("\"reports\": [{\"number\": \"GE-1\"}]", "sections[2].key")]
    [InlineData("\"reports\": [{\"number\": \"GE-1\"}], \"sections\": [{\"key\": \"s\"}]", "statements[2].id")]
    public void What_comes_next_is_said_alone(string json, string address) =>
        Assert.StartsWith(address + ": ", Assert.Single(RunOf.Of<NothingToPrint>(json)), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"statements\": [{\"text\": \"We agree.\"}]")]
    [InlineData("\"reports\": [{\"number\": \"GE-1\"}], \"sections\": [{\"key\": \"s\", \"introduction\": \"They met.\"}]")]
    public void Workbook_with_something_to_print_is_fine(string json) => Assert.Empty(RunOf.Of<NothingToPrint>(json));
}
