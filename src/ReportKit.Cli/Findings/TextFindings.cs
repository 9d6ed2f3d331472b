using System.Collections.Immutable;
using ReportKit.Findings;

namespace ReportKit.Cli.Findings;

/// <summary>Findings for people: grouped by sheet, each with its cell, rule, sentence, and the words in question.</summary>
internal static class TextFindings
{
    private const int WidestAddress = 28;
    private const int WidestSeverity = 7;

    public static void Write(ImmutableArray<Finding> findings, int accepted, Terminal terminal)
    {
        var width = findings.IsEmpty ? 0 : Math.Min(WidestAddress, findings.Max(finding => finding.Place.Address.Length));
        foreach (var sheet in findings.GroupBy(finding => finding.Place.Sheet?.Name ?? "Workbook"))
        {
            terminal.Output.WriteLine(sheet.Key);
            foreach (var finding in sheet)
                Write(finding, width, terminal);
        }

        terminal.Output.WriteLine(Summary(findings, accepted));
    }

    private static void Write(Finding finding, int width, Terminal terminal)
    {
        var severity = SeverityWord.Of(finding.Severity);
        var word = finding.Severity == Severity.Error ? terminal.Red(severity) : severity;
        var start = $"  {finding.Place.Address.PadRight(width)}  {finding.Code,-6}  ";
        var gap = new string(' ', WidestSeverity - severity.Length);
        var indent = start.Length + WidestSeverity + 2;
        var lead = $"{start}{severity}{gap}  ";
        var line = Terminal.Folded(lead + finding.Text, terminal.OutputWidth, indent);
        terminal.Output.WriteLine($"{start}{word}{line[(start.Length + severity.Length)..]}");
        if (finding.Evidence is { } evidence && !finding.Text.Contains(evidence, StringComparison.Ordinal))
            terminal.Output.WriteLine(Terminal.Folded(new string(' ', indent) + evidence, terminal.OutputWidth, indent));
    }

    private static string Summary(ImmutableArray<Finding> findings, int accepted)
    {
        var counts = findings.CountBy(finding => finding.Severity).OrderByDescending(count => count.Key)
            .Select(count => Counted.Of(count.Value, SeverityWord.Of(count.Key)))
            .Concat(accepted == 0 ? [] : [$"{accepted} accepted"]);
        return findings.IsEmpty && accepted == 0 ? "Nothing was found." : $"{string.Join(", ", counts)}.";
    }
}
