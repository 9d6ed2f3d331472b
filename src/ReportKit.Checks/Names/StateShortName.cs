using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Names;

/// <summary>
/// Our own words and the column Speaker call a state by the short name that the United Nations uses: <c>Czechia</c>, not <c>Czech
/// Republic</c>. Each name is told once.
/// </summary>
public sealed class StateShortName : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK613",
        Severity = Severity.Remark,
        Title = "a state has the short name that the United Nations uses",
        Reason = "Records and name plates have it, and a reader who searches for it finds every statement.",
        Fix = "Write it so, or accept the finding if the report means the name of another time.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "Swaziland was the first to speak."}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "Eswatini spoke, then Iran (Islamic Republic of) and the Bolivarian Republic of Venezuela."}, {"text": "Swaziland was the first to speak."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        // The names are those in English; in other languages the United Nations has others.
        if (!views.Dataset.Settings.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            yield break;

        var bySpeaker = Speakers(views.Dataset.Statements);
        foreach (var name in StateNames.All)
        {
            if (bySpeaker.TryGetValue(name.Other, out var row))
                yield return Found(views.Dataset.Statements, row, StatementColumns.Speaker, Message(name));
            else if (FirstUse(views.Vocabulary, name) is { } use)
                yield return Found(use.Passage, use.At, name.Other.Length, Message(name));
        }
    }

    private static string Message(StateName name) => $"The United Nations calls “{name.Other}” “{name.Official}”.";

    /// <summary>The first row of each speaker of these names.</summary>
    private static Dictionary<string, Statement> Speakers(Table<Statement> table)
    {
        var others = StateNames.All.Select(name => name.Other).ToHashSet();
        var rows = new Dictionary<string, Statement>();
        foreach (var row in table.Rows)
        {
            if (row[StatementColumns.Speaker] is not string names)
                continue;
            foreach (var speaker in names.Contains(';', StringComparison.Ordinal) ? row.Speakers : [names.Trim()])
            {
                if (NameWords.WithoutThe(speaker) is var name && others.Contains(name))
                    rows.TryAdd(name, row);
            }
        }

        return rows;
    }

    private static WordUse? FirstUse(Vocabulary vocabulary, StateName name)
    {
        var first = name.Other.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? name.Other[..end] : name.Other;
        foreach (var word in (ReadOnlySpan<string>)[first, first + "’s", first + "'s"])
        {
            foreach (var use in vocabulary.Find(word)?.Uses ?? [])
            {
                if (use.Passage.Role == TextRole.Prose && name.StandsAt(use.Passage.Text, use.At) && !use.Passage.IsQuotedAt(use.At))
                    return use;
            }
        }

        return null;
    }
}
