using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Names;

/// <summary>A joint statement names each speaker once, whichever of its names is used, and nobody speaks on behalf of themselves.</summary>
public sealed class SpeakerTwiceInRow : Check
{
    private static readonly Column[] OfNames = [StatementColumns.Speaker, StatementColumns.OnBehalfOf];

    public override Rule Rule { get; } = new()
    {
        Code = "RK604",
        Severity = Severity.Warning,
        Title = "a joint statement names each speaker once",
        Reason = "A long list is put together from several places, and a name slips in twice.",
        Fix = "Delete one of the two.",
        HasCorrection = true,
        Failing = """
            {"statements": [{"speaker": "Avaria; Sundrey; Avaria"}, {"speaker": "Avaria", "onBehalfOf": "Lethmar; Republic of Avaria"}], "speakers": [{"name": "Avaria", "aliases": "Republic of Avaria"}]}
            """,
        Passing = """{"statements": [{"speaker": "Avaria; Sundrey", "onBehalfOf": "Lethmar"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var table = views.Dataset.Statements;
        foreach (var row in table.Rows)
        {
            if (!NamesSeveral(row))
                continue;

            var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var column in OfNames)
            {
                var names = column == StatementColumns.Speaker ? row.Speakers : row.OnBehalfOf;
                foreach (var name in names)
                {
                    if (!named.TryAdd(views.Speakers.Find(name)?.Name ?? NameWords.WithoutThe(name), name))
                        yield return Twice(table, row, column, name, names.Contains(name) ? names : []);
                }
            }
        }
    }

    private static bool NamesSeveral(Statement row) =>
        row[StatementColumns.OnBehalfOf] is not null || (row[StatementColumns.Speaker] is string names && names.Contains(';'));

    private Finding Twice(Table<Statement> table, Statement row, Column column, string name, IReadOnlyList<string> names) =>
        Found(table, row, column, $"“{CellFindings.Excerpt(name)}” is named twice.") with
        {
            Correction = names.Count(other => other == name) > 1 ? Correction.Whole((string)row[column]!, string.Join("; ", names.Distinct())) : null,
        };
}
