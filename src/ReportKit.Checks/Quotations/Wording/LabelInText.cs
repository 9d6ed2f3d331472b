using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Quotations.Wording;

/// <summary>A quotation does not begin with the label that is printed before it.</summary>
public sealed class LabelInText : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK341",
        Severity = Severity.Warning,
        Title = "a quotation does not begin with the name of its speaker",
        Reason = "The report prints the speaker before the words, and the name would stand twice.",
        Fix = "Delete the name and the colon from the text.",
        Failing = """{"statements": [{"speaker": "Avaria", "text": "Avaria: “We agree.”"}]}""",
        Passing = """{"statements": [{"speaker": "Avaria", "text": "Avaria agrees: the lights stay."}, {"text": "Avaria: “We agree.”"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var row in views.Dataset.Statements.Rows)
        {
            if (row is not { Kind: StatementKind.Statement, LeadIn: null, Words: { } words } || row.Speakers.IsEmpty)
                continue;
            var text = words.TrimStart(' ', '*', '“', '"', '«', '„', '\u00A0');
            var label = row.Speakers.SelectMany(name => views.Speakers.Find(name)?.AllNames ?? [name]).Concat(row.Speakers).FirstOrDefault(name => Begins(text, name));
            if (label is not null)
                yield return Found(views.Dataset.Statements, row, StatementColumns.Text, $"The text begins with “{CellFindings.Excerpt(label)}:”, and the report prints that before it.");
        }
    }

    private static bool Begins(string text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.AsSpan(name.Length).TrimStart(" *\u00A0") is [':' or '：', ..];
}
