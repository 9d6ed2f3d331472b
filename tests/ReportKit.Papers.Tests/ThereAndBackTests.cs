using CsCheck;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Papers.Recognition;
using ReportKit.Sheets;

namespace ReportKit.Papers.Tests;

/// <summary>A report that was composed, taken for a paper, read and composed again, says the same.</summary>
public sealed class ThereAndBackTests
{
    [Fact]
    public void Sample_that_ships()
    {
        var sample = Sample.Shipped();

        Assert.All(sample.Reports.Rows, report => SaysTheSameAgain(sample, report));
    }

    [Fact]
    public void Datasets_such_as_teams_have() =>
        InventedPaper.Dataset.Sample(dataset => SaysTheSameAgain(dataset, dataset.Reports.Rows[0]), iter: 200);

    [Fact]
    public void Whatever_stands_in_cells_loses_no_word() =>
        Invented.Dataset.Where(dataset => dataset.Reports.Rows.Length > 0).Sample(
            dataset =>
            {
                var read = PaperReading.Read(PaperOf.Report(Composed(dataset, dataset.Reports.Rows[0])));
                Assert.Empty(read.Findings.Where(finding => finding.Code == "RK099").Select(finding => finding.Text));
            },
            iter: 200);

    [Fact]
    public void Many_statements()
    {
        var dataset = InventedDataset.Of(400);

        SaysTheSameAgain(dataset, dataset.Reports.Rows[0]);
    }

    [FactThatNeeds(Need.Shared)]
    public void Papers_that_were_checked_by_hand()
    {
        foreach (var file in new[] { "ge-001.json", "un-update-2021.json" })
        {
            var dataset = Sample.Dataset(File.ReadAllText(Repository.SharedFile("data", file)));
            SaysTheSameAgain(dataset, dataset.Reports.Rows[0]);
        }
    }

    private static void SaysTheSameAgain(Dataset dataset, Report report)
    {
        var document = Composed(dataset, report);
        var read = PaperReading.Read(PaperOf.Report(document));
        var again = Composed(read.Value, read.Value.Reports.Rows[0]);

        var different = Different(ReadAloud.Of(document), ReadAloud.Of(again));
        Assert.True(different.Length == 0, different);
        Assert.Empty(read.Findings.Where(finding => finding.Code == "RK099").Select(finding => finding.Text));
    }

    /// <summary>The first lines that differ; empty where none do.</summary>
    private static string Different(IReadOnlyList<string> lines, IReadOnlyList<string> again)
    {
        for (var at = 0; at < Math.Max(lines.Count, again.Count); at++)
        {
            if (lines.ElementAtOrDefault(at) != again.ElementAtOrDefault(at))
                return $"{lines.ElementAtOrDefault(at)}\n{again.ElementAtOrDefault(at)}";
        }

        return "";
    }

    private static ReportDocument Composed(Dataset dataset, Report report) =>
        ReportComposer.Compose(ReportPlan.For(report, dataset), dataset, report.Date ?? Sample.Day, [], isDraft: false);
}
