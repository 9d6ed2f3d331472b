using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Placeholders;

/// <summary>No line of underscores or dots waits for words.</summary>
public sealed class BlankToFill : TextCheck
{
    private static readonly string[] Blanks = ["___", "......", "………"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK404",
        Severity = Severity.Warning,
        Title = "no blank is left to be filled in",
        Reason = "A line of underscores or dots is a place on a form, or a leader from a table of contents.",
        Fix = "Fill it in, or delete it.",
        Failing = "The list of ____ is open.",
        Passing = "The list... is open....",
    };

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        foreach (var blank in Blanks)
        {
            var at = text.IndexOf(blank, StringComparison.Ordinal);
            if (at < 0)
                continue;

            var end = at + blank.Length;
            while (end < text.Length && text[end] == blank[0])
                end++;
            found.Add(Found(passage, at, end - at, $"“{CellFindings.Excerpt(text[at..end])}” is a blank to be filled in."));
        }
    }
}
