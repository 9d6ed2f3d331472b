using ReportKit.Composition;
using ReportKit.Diagnostics;

namespace ReportKit.Cli;

/// <summary>Where a command writes: what it made goes to the output, everything else beside it.</summary>
/// <param name="HasColours">Whether the output is a screen that shows colours.</param>
/// <param name="OutputWidth">Characters in a line of the screen that the output is; null where it is none.</param>
/// <param name="ErrorWidth">The same of what is written beside it.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool HasColours = false, int? OutputWidth = null, int? ErrorWidth = null) : IProgress<string>
{
    /// <summary>Whether what is written is read in the task pane, where nobody types a command.</summary>
    public bool IsForPane { get; init; }

    /// <summary>Of what one rule warns of in a report, so many are listed: the one odd finding is not to drown among hundreds of another.</summary>
    private const int MostOfRule = 20;

    public string Red(string words) => HasColours ? $"\e[31m{words}\e[0m" : words;

    public string Green(string words) => HasColours ? $"\e[32m{words}\e[0m" : words;

    /// <summary>A line that keeps to the width of the screen, where there is one; further lines are set in.</summary>
    public static string Folded(string line, int? width, int indent) => width is { } screen ? Screen.Folded(line, screen, indent) : line;

    /// <summary>So many of something, in words: <c>1 statement</c>, <c>2 entries</c>.</summary>
    public static string Count(int number, string one, string? several = null) => number == 1 ? $"1 {one}" : $"{number} {several ?? one + "s"}";

    /// <summary>A line on long work.</summary>
    public void Report(string value) => Error.WriteLine(value);

    /// <summary>The findings of a report, and how many there are elsewhere.</summary>
    public void Write(PreparedReport prepared)
    {
        var counts = new Dictionary<string, int>();
        var listed = new List<Diagnostic>();
        foreach (var finding in prepared.Findings)
        {
            if (finding.Severity == Severity.Error || (counts[finding.Code] = counts.GetValueOrDefault(finding.Code) + 1) <= MostOfRule)
                listed.Add(finding);
        }

        Write(listed);
        foreach (var (code, count) in counts)
        {
            if (count > MostOfRule)
                Error.WriteLine($"{count - MostOfRule} more by {code}; {(IsForPane ? "the tab Check" : $"reportkit check --only {code}")} lists all.");
        }

        if (prepared.Elsewhere > 0)
            Error.WriteLine($"{prepared.Elsewhere} more {(prepared.Elsewhere == 1 ? "finding concerns" : "findings concern")} other reports; {(IsForPane ? "the tab Check" : "reportkit check")} lists all.");
    }

    /// <summary>A line for each finding: its place, how much it matters, the rule, and what to do.</summary>
    public void Write(IReadOnlyCollection<Diagnostic> findings)
    {
        if (findings.Count == 0)
            return;
        var width = Math.Min(28, findings.Max(finding => finding.Place.Address.Length));
        foreach (var finding in findings)
        {
            var start = $"{finding.Place.Address.PadRight(width)}  {SeverityWord.Of(finding.Severity),-7}  {finding.Code}  ";
            Error.WriteLine(Folded(start + finding.Text, ErrorWidth, start.Length));
        }
    }
}
