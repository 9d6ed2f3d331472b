using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Document;

namespace ReportKit.Tests.Composition;

public sealed class SingleStatementTests
{
    private static readonly string[] Sources =
    [
        """ "id": "src", "kind": "Document", "title": "A paper", "url": "https://example.org/a" """,
    ];

    [Fact]
    public void Citation_is_in_full_whatever_stands_above() =>
        Assert.Equal("Avaria: “Words.”^[A paper, p. 4, https://example.org/a]\n", Printed(Twice("""{"retrievalSentence": "Retrieved today."}""")));

    [Fact]
    public void Layout_is_that_of_its_report() =>
        Assert.Equal("Avaria:\n“Words.”^[A paper, p. 4, https://example.org/a]\n", Printed(Twice(report: "\"quoteLayout\": \"Block\"")));

    [Fact]
    public void Statement_without_a_report_runs_in() => Assert.Equal(
        "Avaria: “Words.”^[A paper, p. 4, https://example.org/a]\n",
        PrintedText.Of(SingleStatement.Compose(Twice(report: "\"quoteLayout\": \"Block\"").Statements.Rows[1], report: null, Twice())));

    private static Dataset Twice(string settings = "{}", string report = "") => Sample.Of(
        [Row("S-1"), Row("S-2")],
        Sources,
        settings.Trim('{', '}'),
        report: report);

    private static string Row(string id) => $""" "id": "{id}", "speaker": "Avaria", "text": "Words.", "source": "src", "locator": "p. 4" """;

    private static string Printed(Dataset dataset) => PrintedText.Of(SingleStatement.Compose(dataset.Statements.Rows[1], dataset.Reports.Rows[0], dataset));
}
