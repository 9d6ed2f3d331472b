using ReportKit.Checks.Structural.Keys;

namespace ReportKit.Checks.Tests.Structural;

public sealed class UnknownSourceTests
{
    [Fact]
    public void Source_in_a_column_that_is_not_there_is_found_with_the_nearest() =>
        Assert.Equal(
            [
                "statements[0].source: There is no source “webvt-3” in the sheet Sources. Did you mean “webtv-3”?",
                "statements[0].alsoIn: There is no source “other” in the sheet Sources. Correct the ID, or add the source.",
            ],
            RunOf.Of<UnknownSource>(""" "statements": [{"source": "webvt-3", "alsoIn": "other"}], "sources": [{"id": "webtv-3"}] """));

    [Theory]
    [InlineData("\"sections\": [{\"key\": \"s\", \"title\": \"T[@x]\"}]", "sections[0].title")]
    [InlineData("\"sections\": [{\"key\": \"s\", \"note\": \"see [@x, p. 4]\"}]", "sections[0].note")]
    [InlineData("\"statements\": [{\"text\": \"Words[@a; @x]\"}]", "statements[0].text")]
    [InlineData("\"statements\": [{\"context\": \"Words^[as in [@x]]\"}]", "statements[0].context")]
    [InlineData("\"statements\": [{\"leadIn\": \"[words](@x)\"}]", "statements[0].leadIn")]
    public void Source_in_markup_that_is_not_there_is_found(string json, string address) =>
        Assert.StartsWith(address + ": There is no source “x”", Assert.Single(RunOf.Of<UnknownSource>(json + """, "sources": [{"id": "a"}]""")), StringComparison.Ordinal);

    [Fact]
    public void Source_that_is_there_is_found_whatever_its_case() =>
        Assert.Empty(RunOf.Of<UnknownSource>(""" "statements": [{"source": " A ", "text": "[@a] and [a](@A)"}], "sources": [{"id": "a"}] """));
}
