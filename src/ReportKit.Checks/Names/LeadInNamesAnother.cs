using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Names;

/// <summary>
/// A lead-in that begins with the name of a speaker (<c>On 7 March 2023, Avaria said:</c>) begins with that of its own row. The
/// lead-in is what is printed, the column Speaker what is counted and searched.
/// </summary>
public sealed class LeadInNamesAnother : Check
{
    /// <summary>The most words of a name that is looked for.</summary>
    private const int MostWords = 8;

    public override Rule Rule { get; } = new()
    {
        Code = "RK606",
        Severity = Severity.Warning,
        Title = "the lead-in and the column Speaker name the same speaker",
        Reason = "A row that was copied from the one above often keeps its speaker; the report prints one name, searches find the other.",
        Fix = "Correct the column Speaker, or the lead-in.",
        Failing = """
            {"statements": [{"speaker": "Sundrey", "leadIn": "On 7 March 2025, the Republic of Avaria said:"}],
             "speakers": [{"name": "Avaria", "kind": "Member State", "aliases": "Republic of Avaria"}, {"name": "Sundrey", "kind": "Member State"}]}
            """,
        Passing = """
            {"statements": [{"speaker": "Sundrey", "leadIn": "On 7 March 2025, in reply to Avaria:"}, {"speaker": "Avaria", "leadIn": "On 7 March, the Republic of Avaria:"}],
             "speakers": [{"name": "Avaria", "kind": "Member State", "aliases": "Republic of Avaria"}, {"name": "Sundrey", "kind": "Member State"}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var table = views.Dataset.Statements;
        foreach (var row in table.Rows)
        {
            if (row is not { Kind: StatementKind.Statement, LeadIn: { } leadIn } || row.Speakers is not { IsEmpty: false } names)
                continue;
            if (SpeakerAtHead(leadIn, views.Speakers) is { } head && !names.Concat(row.OnBehalfOf).Any(name => IsMeant(name, head, leadIn, views.Speakers)))
            {
                yield return Found(
                    table,
                    row,
                    StatementColumns.Speaker,
                    $"The lead-in begins with “{CellFindings.Excerpt(head.Name)}”, but the speaker is “{CellFindings.Excerpt(names[0])}”.");
            }
        }
    }

    /// <summary>Whether the lead-in speaks of this speaker too, or of one that is no party to be compared: a document, a stranger.</summary>
    private static bool IsMeant(string name, Speaker head, string leadIn, SpeakerNames speakers) =>
        speakers.Find(name) is not { Kind: not SpeakerKind.Document } speaker
        || speaker == (object)head
        || speaker.AllNames.Any(other => leadIn.Contains(other, StringComparison.OrdinalIgnoreCase));

    /// <summary>The speaker with whose name the lead-in begins, after a date.</summary>
    private static Speaker? SpeakerAtHead(string leadIn, SpeakerNames speakers)
    {
        var start = AfterDate(leadIn);
        var end = start;
        Speaker? found = null;
        for (var words = 0; words < MostWords && end < leadIn.Length; words++)
        {
            end = leadIn.AsSpan(Math.Min(end + 1, leadIn.Length)).IndexOfAny(' ', ':') is >= 0 and var next ? end + 1 + next : leadIn.Length;
            var name = leadIn[start..end].Trim();
            if (speakers.Find(name) is { } speaker)
                found = speaker;
            else if (speakers.Find(NameWords.WithoutThe(name)) is { } other)
                found = other;
        }

        return found;
    }

    private static int AfterDate(string leadIn)
    {
        if (!leadIn.StartsWith("On ", StringComparison.Ordinal))
            return 0;

        var at = 3;
        for (var i = 3; i < leadIn.Length && leadIn[i] is not (',' or ':'); i++)
        {
            if (char.IsAsciiDigit(leadIn[i]))
                at = i + 1;
        }

        return leadIn.AsSpan(at).StartsWith(", ") ? at + 2 : at;
    }
}
