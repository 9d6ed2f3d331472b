using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>
/// An abbreviation is written with stops throughout, or without (<c>U.N.</c>, <c>UN</c>). Names that have it in one form only are
/// left alone: <c>UN Web TV</c>.
/// </summary>
public sealed class DottedAbbreviation : VariantCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK1006",
        Severity = Severity.Warning,
        Title = "an abbreviation has its stops throughout, or has none",
        Reason = "A reader who searches for the one does not find the other.",
        Fix = "Write it as elsewhere.",
        Failing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The A.I.S. met in May. The A.I.S. rose in June; the AIS meets again."}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The A.I.S. met in May. The A.I.S. rose in June, says AIS Web TV, “the AIS”."}]}""",
    };

    protected override int Least => 1;

    protected override bool Concerns(TextRole role) => role is TextRole.Prose or TextRole.Heading;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && text.AsSpan(next).IndexOfAnyInRange('A', 'Z') is >= 0 and var gap)
        {
            var at = next + gap;
            var letters = Letters(text, at, out var end);
            next = Math.Max(end, at + 1);
            if (letters is not null)
                found.Add(new Variant(letters, end - at == letters.Length ? letters : string.Join('.', letters.AsEnumerable()) + ".", at, end - at));
        }
    }

    protected override string Message(Variant variant, string usual) => $"“{variant.Way}” is written “{usual}” elsewhere.";

    /// <summary>The capitals of an abbreviation that starts here, or null.</summary>
    private static string? Letters(string text, int at, out int end)
    {
        end = at;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            end++;
        var isWord = at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '/');
        if (!isWord)
            return null;

        if (end - at == 1)
            return Dotted(text, at, ref end);
        var isWhole = end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '/' or '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]));
        return end - at <= 5 && isWhole && !IsName(text, end) ? text[at..end] : null;
    }

    private static string? Dotted(string text, int at, ref int end)
    {
        var letters = "";
        for (var i = at; i + 1 < text.Length && char.IsAsciiLetterUpper(text[i]) && text[i + 1] == '.'; i += 2)
        {
            letters += text[i];
            end = i + 2;
        }

        return letters.Length > 1 ? letters : null;
    }

    /// <summary>Whether the abbreviation begins a name: capitals or one of the words of such names follow.</summary>
    private static bool IsName(string text, int end) =>
        text.AsSpan(end) is [' ', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..]
        || text.AsSpan(end).StartsWith(" Web") || text.AsSpan(end).StartsWith(" Women") || text.AsSpan(end).StartsWith(" News")
        || text.AsSpan(end).StartsWith(" Global") || text.AsSpan(end).StartsWith(" Volunteers") || text.AsSpan(end).StartsWith(" Habitat");
}
