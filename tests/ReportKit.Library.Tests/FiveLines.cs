namespace ReportKit.Library.Tests;

/// <summary>What the README shows, as it stands there.</summary>
internal static class FiveLines
{
    public static void Run()
    {
        var workbook = StatementWorkbook.Open("statements.xlsx");
        foreach (var finding in workbook.Findings)
            Console.WriteLine($"{finding.Place.Address} {finding.Code}: {finding.Text}");
        var report = workbook.Build("GE-015.docx");
        Console.WriteLine($"{report.Statements} statements, {report.Footnotes} footnotes");
    }
}
