using System.Collections.Immutable;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Sources;

/// <summary>Cite as gives the meeting and the session that the columns hold.</summary>
public sealed class CiteAsOfOtherMeeting : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK821",
        Severity = Severity.Warning,
        Title = "a typed citation gives the meeting and the session of the source",
        Reason = "The footnote prints the one, and meetings are compared by the other.",
        Fix = "Look up which of the two is right.",
        Failing = """{"sources": [{"id": "a", "meeting": "3rd meeting", "citeAs": "4th meeting, Assembly, Fifth session"}]}""",
        Passing = """{"sources": [{"id": "a", "meeting": "3rd meeting", "session": "5th session", "citeAs": "Third plenary meeting, Assembly, Fifth session"}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from source in manuscript.Dataset.Sources.Rows
        where source.CiteAs is not null
        from column in new[] { SourceColumns.Meeting, SourceColumns.Session }
        let noun = column.JsonName
        let number = source[column] is string own ? NumbersOf(own, noun) : []
        where number.Length == 1
        let said = NumbersOf(source.CiteAs!, noun)
        where said.Length > 0 && !said.Contains(number[0])
        select Found(
            manuscript.Dataset.Sources,
            source,
            SourceColumns.CiteAs,
            $"The column {column.Name} says “{CellFindings.Excerpt((string)source[column]!)}”, but Cite as gives it the number {said[0]}.");

    /// <summary>The ordinal numbers before this noun, with no mark between: 3 in <c>3rd plenary meeting</c>.</summary>
    private static ImmutableArray<int> NumbersOf(string text, string noun)
    {
        if (!text.Contains(noun, StringComparison.OrdinalIgnoreCase))
            return [];

        var numbers = ImmutableArray.CreateBuilder<int>();
        var (number, end) = (0, 0);
        foreach (var word in new WordScanner(text))
        {
            var letters = word.In(text);
            if (letters.Equals(noun, StringComparison.OrdinalIgnoreCase) && number > 0 && !text.AsSpan(end, word.At - end).ContainsAny(",.;()"))
                numbers.Add(number);
            if (letters.ContainsAnyExceptInRange('0', '9') && Ordinals.Parse(letters) is > 0 and var ordinal)
                (number, end) = (ordinal, word.End);
        }

        return numbers.ToImmutable();
    }
}
