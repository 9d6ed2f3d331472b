using ReportKit.Checks;
using ReportKit.Composition;
using ReportKit.Findings;
using ReportKit.Interchange;

namespace ReportKit.Tests;

/// <summary>
/// Whole datasets, each in a folder of <c>tests/cases</c>, with what each stage makes of them: the findings, and the document of
/// the first report. A report with errors is printed as a draft.
/// </summary>
public sealed class CaseTests
{
    private static readonly string Folder = Repository.File("tests", "cases");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_gives_what_its_folder_shows(string name)
    {
        var prepared = Prepared(Path.Combine(Folder, name, "dataset.json"));

        Snapshot.Match(Path.Combine(Folder, name, "findings.txt"), string.Concat(prepared.Findings.Select(Line)));
        Snapshot.Match(Path.Combine(Folder, name, "document.txt"), DocumentText.Of(prepared.Document));
    }

    private static PreparedReport Prepared(string file)
    {
        using var json = File.OpenText(file);
        var read = JsonImport.Read(json, Path.GetFileName(file));
        var report = read.Value.Reports.Rows[0];
        return Prepared(isDraft: Prepared(isDraft: false).Obstacles.Length > 0);

        PreparedReport Prepared(bool isDraft) => PreparedReport.Of(read.Value, () => CheckResult.Of(read).Findings, report, report.Date ?? Sample.Day, isDraft);
    }

    private static string Line(Finding finding) => $"{finding.Severity} {finding.Code} {finding.Place.Address}: {finding.Text}\n";
}
