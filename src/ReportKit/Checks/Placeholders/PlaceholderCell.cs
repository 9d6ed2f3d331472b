using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Placeholders;

/// <summary>A short cell (a speaker, a locator, an address) holds what it says, or is blank.</summary>
public sealed class PlaceholderCell : Check
{
    private static readonly ImmutableArray<Column> Columns =
    [
        StatementColumns.Speaker, StatementColumns.OnBehalfOf, StatementColumns.Locator, StatementColumns.AlsoLocator,
        ReportColumns.Authors, ReportColumns.Function,
        SourceColumns.Symbol, SourceColumns.Url,
        SpeakerColumns.Name, SpeakerColumns.ShortName, AbbreviationColumns.Expansion,
    ];

    private static readonly FrozenSet<string> Placeholders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "tbd", "tbc", "tba", "todo", "n/a", "null", "missing", "pending", "xx", "xxx", "xxxx", "-", "--", "–", "—", "?", "??", "???", ".", "...", "name", "speaker", "author", "link", "url", "p.", "p. ?", "p. x", "p. xx", "pp.", "pp. xx", "para", "para ?", "para xx", "xx:xx", "0:00:00", "00:00", "00:00:00", "http://", "https://", "http://www.");

    public override Rule Rule { get; } = new()
    {
        Code = "RK408",
        Severity = Severity.Warning,
        Title = "a cell that has nothing to say is blank",
        Reason = "What a cell holds is printed; a blank one is known to be blank.",
        Fix = "Fill it in, or clear it.",
        Failing = """{"statements": [{"speaker": "TBD", "locator": "p. XX", "text": "Words."}]}""",
        Passing = """{"statements": [{"speaker": "Avaria", "locator": "p. 12", "text": "None of them."}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from table in manuscript.Dataset.Tables
        let columns = Columns.Where(column => table.Sheet.Columns.Contains(column)).ToArray()
        from row in table.AllRows
        from column in columns
        where row[column] is string { Length: <= 12 } value && Placeholders.Contains(value.Trim())
        select Found(table, row, column, $"“{((string)row[column]!).Trim()}” stands for what was to be filled in.");
}
