using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency.Headings;

/// <summary>No heading ends with a stop, but for that of an abbreviation.</summary>
public sealed class HeadingStop : TextCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK1005",
        Severity = Severity.Warning,
        Title = "no heading ends with a stop",
        Reason = "The stop stands in the contents too, before the page number, where the other headings have none.",
        Fix = "Delete it.",
        HasCorrection = true,
        Failing = "The list of lights.",
        Passing = "The work of the A.I.S., lamps etc.",
    };

    protected override bool Concerns(TextRole role) => role == TextRole.Heading;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text.AsSpan().TrimEnd();
        if (!passage.IsNote && text is [.., not ('.' or '!' or '?'), '.' or ',' or ';' or ':'] && !IsAbbreviation(text))
            found.Add(Found(passage, text.Length - 1, 1, $"The heading “{CellFindings.Excerpt(passage.Text)}” ends with a {Name(text[^1])}.", ""));
    }

    private static string Name(char mark) => mark switch
    {
        '.' => "full stop",
        ',' => "comma",
        ';' => "semicolon",
        _ => "colon",
    };

    /// <summary>Whether the stop belongs to the last word: it has another, or is one of those that are always cut.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word[^1] == '.' && (word[..^1].Contains('.') || word is "etc." or "Inc." or "Ltd." or "Corp." or "Co." or "al." or "Jr." or "Sr." or "St." or "No." or "ed.");
    }
}
