using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Quotations;

/// <summary>No sentence is broken by a line break: in a cell that starts a paragraph.</summary>
public sealed class BrokenLine : TextCheck
{
    /// <summary>A shorter line may be an item of a list, or a title.</summary>
    private const int Shortest = 40;

    public override Rule Rule { get; } = new()
    {
        Code = "RK322",
        Severity = Severity.Warning,
        Title = "no line break stands within a sentence",
        Reason = "A line break starts a paragraph; text that is copied from a page brings those of its lines along.",
        Fix = "Put a space in its place.",
        HasCorrection = true,
        Failing = "The list of lights is open to every harbour of the\ninland seas.",
        Passing = "The list of lights is open to every harbour of the inland seas:\nlarge harbours;\nsmall ones",
    };

    protected override bool Concerns(TextRole role) => role is TextRole.Quotation or TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Diagnostic> found)
    {
        if (passage.Cell.Row is Statement { Kind: StatementKind.List })
            return;

        var text = passage.Text;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            if (BreaksSentence(text, at))
                found.Add(Found(passage, at, 1, $"A line break stands in “{passage.Near(at, 1)}”.", " "));
        }
    }

    private static bool BreaksSentence(string text, int at)
    {
        var line = text.AsSpan(0, at);
        line = line[(line.LastIndexOf('\n') + 1)..];
        return line.Length >= Shortest
            && char.IsLower(line[^1])
            && at + 1 < text.Length
            && char.IsLower(text[at + 1])
            && line is not ['-', ' ', ..];
    }
}
