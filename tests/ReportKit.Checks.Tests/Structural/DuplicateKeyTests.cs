using ReportKit.Checks.Structural.Keys;

namespace ReportKit.Checks.Tests.Structural;

public sealed class DuplicateKeyTests
{
    [Fact]
    public void Key_that_stands_twice_is_found_whatever_its_case() =>
        Assert.Equal(
            ["sources[2].id: The ID “A” stands already in sources[0].id. Give one of the two rows another, or delete one."],
            RunOf.Of<DuplicateKey>(""" "sources": [{"id": "a"}, {"id": "b"}, {"id": " A "}] """));

    [Fact]
    public void Same_key_in_two_sheets_is_fine() =>
        Assert.Empty(RunOf.Of<DuplicateKey>(""" "sources": [{"id": "a"}], "sections": [{"key": "a"}], "statements": [{}, {}] """));
}
