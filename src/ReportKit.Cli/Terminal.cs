using System.Collections.Immutable;
using ReportKit.Findings;
using ReportKit.UseCases.Hosts;

namespace ReportKit.Cli;

/// <summary>Where a command writes: what it made goes to the output, everything else beside it.</summary>
/// <param name="HasColours">Whether the output is a screen that shows colours.</param>
/// <param name="OutputWidth">Characters in a line of the screen that the output is; null where it is none.</param>
/// <param name="ErrorWidth">The same of what is written beside it.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool HasColours = false, int? OutputWidth = null, int? ErrorWidth = null) : IProgress<string>, IProgress<Notice>
{
    public string Red(string words) => HasColours ? $"\e[31m{words}\e[0m" : words;

    public string Green(string words) => HasColours ? $"\e[32m{words}\e[0m" : words;

    /// <summary>A line that keeps to the width of the screen, where there is one; further lines are set in.</summary>
    public static string Folded(string line, int? width, int indent) => width is { } screen ? Screen.Folded(line, screen, indent) : line;

    /// <summary>A line on long work.</summary>
    public void Report(string value) => Error.WriteLine(value);

    /// <summary>What a use case has to say before it is over: what it made goes to the output, everything else beside it.</summary>
    public void Report(Notice value)
    {
        switch (value)
        {
            case Notice.Progress progress:
                Error.WriteLine(progress.Sentence);
                break;
            case Notice.Written written:
                Output.WriteLine(written.Sentence);
                break;
            case Notice.Found found:
                Write(found.Findings);
                break;
            case Notice.FoundInReport found:
                Write(ReportFindings.Of(found.Report));
                break;
        }
    }

    private void Write(ReportFindings findings)
    {
        Write(findings.Listed);
        foreach (var sentence in findings.Rest(code => code is null ? "reportkit check" : $"reportkit check --only {code}"))
            Error.WriteLine(sentence);
    }

    /// <summary>A line for each finding: its place, how much it matters, the rule, and what to do.</summary>
    private void Write(ImmutableArray<Finding> findings)
    {
        foreach (var line in FindingLine.Of(findings))
            Error.WriteLine(Folded(line.Text, ErrorWidth, line.Start.Length));
    }
}
