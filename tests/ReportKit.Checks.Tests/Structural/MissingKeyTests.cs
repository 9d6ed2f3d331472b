using ReportKit.Checks.Structural.Keys;

namespace ReportKit.Checks.Tests.Structural;

public sealed class MissingKeyTests
{
    [Fact]
    public void Row_without_its_key_is_found() =>
        Assert.Equal(
            ["reports[0].number: The row has no Number. Fill it in, or delete the row.", "sources[1].id: The row has no ID. Fill it in, or delete the row."],
            RunOf.Of<MissingKey>(""" "reports": [{"title": "T"}], "sources": [{"id": "a"}, {"title": "Paper"}] """));

    [Fact]
    public void New_statement_may_go_without() => Assert.Empty(RunOf.Of<MissingKey>(""" "statements": [{"text": "Words."}] """));
}
