using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Texts;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// Parts that other citations part by a comma have one between them: <c>Final report Conference room paper</c> lacks it where
/// another note says <c>Draft, Conference room paper</c>.
/// </summary>
public sealed class CitationComma : Check
{
    private const int Shortest = 12;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1024",
        Severity = Severity.Remark,
        Title = "a comma parts what it parts in other citations",
        Reason = "Without it two parts look like one title.",
        Fix = "Insert the comma.",
        Failing = """{"sources": [{"id": "a", "citeAs": "First draft of the list, Conference room paper, 2025"}, {"id": "b", "citeAs": "Final List of Lights Conference room paper, 2025"}]}""",
        Passing = """{"sources": [{"id": "a", "citeAs": "First draft of the list, Conference room paper, 2025"}, {"id": "b", "citeAs": "Remarks on the Conference room paper, 2025"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var citations = views.Passages.Where(passage => passage.Role == TextRole.Citation).ToList();
        var known = citations.SelectMany(Parts).Select(part => part.Text).Where(text => text.Length >= Shortest).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in citations)
        {
            foreach (var (at, text) in Parts(passage))
            {
                for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = text.IndexOf(' ', space + 1))
                {
                    if (text.Length - space > Shortest && char.IsUpper(text[space + 1]) && EndsTitle(text.AsSpan(0, space)) && known.Contains(text[(space + 1)..]))
                        yield return Found(passage, at + space, 1, $"“{text[(space + 1)..]}” stands after a comma in another citation.");
                }
            }
        }
    }

    /// <summary>What stands between commas, but for what is quoted.</summary>
    private static IEnumerable<Part> Parts(Passage passage)
    {
        var start = 0;
        foreach (var part in passage.Text.Split(", "))
        {
            if (part.AsSpan().IndexOfAny('“', '”', PassageTexts.Printed) < 0 && part is not [] and not [' ', ..] and not [.., ' '])
                yield return new Part(start, part);
            start += part.Length + 2;
        }
    }

    /// <summary>Whether several words stand there, of which the last has its capital: it does not lead on to the next.</summary>
    private static bool EndsTitle(ReadOnlySpan<char> words) =>
        words.LastIndexOf(' ') is > 0 and var space && space + 1 < words.Length && char.IsUpper(words[space + 1]) && char.IsLetterOrDigit(words[^1]);

    private sealed record Part(int At, string Text);
}
