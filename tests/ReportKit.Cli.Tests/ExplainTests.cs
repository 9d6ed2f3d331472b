namespace ReportKit.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void One_rule_is_explained_in_full() => Assert.Equal(
        """
        RK301  No word stands twice in a row. (warning)
        A word is doubled easily where a line broke or a sentence was rewritten.
        What to do: Delete one of the two. Or: reportkit check --fix
        Found in:     We thank the the Chair.
        Not found in: We know that that is so; bye-bye, and 2020 2020.

        """,
        reportkit.Run("explain", "rk301").Output);

    [Fact]
    public void Several_are_listed_a_line_each() => Assert.Equal(
        """
        RK240  Sheets and columns have their names.
        RK241  One sheet has the columns of a kind.
        RK242  A column that was sent came back under its name.

        """,
        reportkit.Run("explain", "RK24").Output);

    [Theory]
    [InlineData("RK3O1", "There is no rule “RK3O1”. Did you mean “RK301”?")]
    [InlineData("hygiene", "There is no rule “HYGIENE”; reportkit explain lists them.")]
    public void Code_that_does_not_exist_is_refused(string code, string sentence)
    {
        var result = reportkit.Run("explain", code);

        Assert.Equal((ExitCodes.WrongUsage, sentence), (result.ExitCode, result.Error.TrimEnd()));
    }
}
