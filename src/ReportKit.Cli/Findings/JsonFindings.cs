using System.Collections.Immutable;
using Newtonsoft.Json;
using ReportKit.Findings;

namespace ReportKit.Cli.Findings;

/// <summary>Findings for programs: an array of objects, each with the cell's new value where there is one.</summary>
internal static class JsonFindings
{
    public static void Write(ImmutableArray<Finding> findings, TextWriter output)
    {
        var serializer = JsonSerializer.Create(new JsonSerializerSettings { Formatting = Formatting.Indented });
        serializer.Serialize(output, findings.Select(finding =>
        {
            var (sheet, cell) = CellAddress.Of(finding.Place);
            return new
            {
                code = finding.Code,
                severity = SeverityWord.Of(finding.Severity),
                sheet,
                cell,
                key = finding.Place.Key,
                column = finding.Place.Column?.Name,
                message = finding.Text,
                evidence = finding.Evidence,
                fix = finding.Correction?.After,
            };
        }));
        output.WriteLine();
    }
}
