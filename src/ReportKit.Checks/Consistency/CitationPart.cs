using System.Text;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Texts;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// The parts of citations, between commas (a body, a session, a site), are written alike wherever they stand: <c>Un Web TV</c>
/// beside <c>UN Web TV</c>. Those that begin with a digit are dates and numbers, which have rules of their own.
/// </summary>
public sealed class CitationPart : VariantCheck
{
    private const int FewestLetters = 6;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1010",
        Severity = Severity.Warning,
        Title = "a part of a citation is written alike in all",
        Reason = "One body or session looks like two, and a reader who searches for the one does not find the other.",
        Fix = "Write it as elsewhere.",
        Failing = """{"sources": [{"id": "a", "citeAs": "First note, Harbour Web TV, 2025"}, {"id": "b", "citeAs": "Second note, Harbour web TV, 2025"}]}""",
        Passing = """{"sources": [{"id": "a", "citeAs": "First note, Harbour Web TV, 2025"}, {"id": "b", "citeAs": "Second note, Harbour Web TV, 2025"}]}""",
    };

    protected override int Least => 1;

    protected override bool Concerns(TextRole role) => role == TextRole.Citation;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        var start = 0;
        while (start < text.Length)
        {
            var end = End(text, start);
            var part = text[start..end].Trim(' ', ',', '.', '(', ')', '”', PassageTexts.Printed);
            if (Reads(part))
                found.Add(new Variant(Key(part), part, start + text.AsSpan(start).IndexOf(part), part.Length));
            start = end + 2;
        }
    }

    protected override string Message(Variant variant, string usual) => $"“{CellFindings.Excerpt(variant.Way)}” is written “{CellFindings.Excerpt(usual)}” in another citation.";

    /// <summary>Whether a part is compared with others.</summary>
    internal static bool Reads(string part) => Key(part).Length >= FewestLetters && part.Any(char.IsUpper) && !char.IsDigit(part[0]);

    /// <summary>Where the part ends that starts here: at a comma, a bracket, a dash or the end of a quoted title.</summary>
    private static int End(string text, int start)
    {
        for (var at = start; at + 1 < text.Length; at++)
        {
            var ends = text[at] switch
            {
                ',' or ')' or '”' => text[at + 1] == ' ',
                ' ' => text[at + 1] == '(' || text.AsSpan(at + 1) is ['-' or '–', ' ', ..],
                _ => false,
            };
            if (ends)
                return at;
        }

        return text.Length;
    }

    /// <summary>The letters and digits, small; what is quoted is the source's own.</summary>
    private static string Key(string part)
    {
        if (part.AsSpan().ContainsAny('“', '”', '"'))
            return "";

        var key = new StringBuilder(part.Length);
        foreach (var letter in part)
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
