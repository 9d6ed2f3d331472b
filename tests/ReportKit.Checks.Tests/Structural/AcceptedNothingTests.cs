using Newtonsoft.Json.Linq;
using ReportKit.Checks.Structural.Keys;
using ReportKit.Checks.Views;

namespace ReportKit.Checks.Tests.Structural;

public sealed class AcceptedNothingTests
{
    [Theory]
    [InlineData("""{"code": "RK310O", "key": "S-0012"}""", "There is no rule “RK310O”. Did you mean “RK310”?")]
    [InlineData("""{"code": "RK301", "key": "S-0021"}""", "There is no row “S-0021”. Did you mean “S-0012”?")]
    [InlineData("""{"code": "RK301", "key": "paper"}""", "There is no row “paper”. Correct it, or delete the row.")]
    [InlineData("""{"code": "RK301", "key": "S-0012", "column": "Words"}""", "There is no column “Words”. Correct it, or delete the row.")]
    public void What_is_not_there_is_found(string row, string message) => Assert.Equal([message], Found(row));

    [Theory]
    [InlineData("""{"code": "rk301", "key": "s-0012", "column": "text"}""")]
    [InlineData("""{"code": "RK021", "key": "S-0012"}""")]
    [InlineData("""{"reason": "A line that somebody left blank."}""")]
    public void What_is_there_is_fine(string row) => Assert.Empty(Found(row));

    private static string[] Found(string row) =>
        [.. new AcceptedNothing(() => RuleCatalogue.All).Run(new DatasetViews(Example.WithRecords(JObject.Parse($$"""{"statements": [{"id": "S-0012"}], "accepted": [{{row}}]}""")))).Select(finding => finding.Text)];
}
