using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Placeholders;

/// <summary>No error of Word or Excel was copied along with the words.</summary>
public sealed class BrokenReference : TextCheck
{
    private static readonly string[] Errors =
        ["Error! Reference source", "Error! Bookmark", "Error! No text", "Error! Hyperlink", "Error! Unknown", "Error! Not a valid", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK407",
        Severity = Severity.Error,
        Title = "no error of another program is left",
        Reason = "A reference or formula pointed to what is gone, and its error was copied with the words.",
        Fix = "Write what the reference was to say.",
        Failing = "See Error! Reference source not found.",
        Passing = "An error! said the keeper of the lights.",
    };

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var at = First(passage.Text);
        if (at < 0)
            return;

        var end = at + passage.Text.AsSpan(at).IndexOfAny('!', '?', 'A') + 1;
        var length = passage.Text[at] == '#' ? end - at : Math.Min(passage.Text.Length - at, 40);
        found.Add(Found(passage, at, length, $"“{CellFindings.Excerpt(passage.Text.Substring(at, length))}” is an error of another program."));
    }

    /// <summary>Where the first error stands, or -1.</summary>
    private static int First(string text)
    {
        if (!text.Contains('#', StringComparison.Ordinal) && !text.Contains("Error! ", StringComparison.Ordinal))
            return -1;

        var first = -1;
        foreach (var error in Errors)
        {
            var at = text.IndexOf(error, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }

        return first;
    }
}
