using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Placeholders;

/// <summary>A short cell (a speaker, a locator, an address) holds what it says, or is blank.</summary>
public sealed class PlaceholderCell : Check
{
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

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from table in views.Dataset.Tables
        let columns = table.Sheet.Columns.Where(column => column.Facts.IsTerm).ToArray()
        from row in table.AllRows
        from column in columns
        where row[column] is string { Length: <= 12 } value && IsPlaceholder(value.Trim())
        select Found(table, row, column, $"“{((string)row[column]!).Trim()}” stands for what was to be filled in.");

    /// <summary>Whether a cell of a column that is looked at holds nothing but words that stand for others.</summary>
    internal static bool IsPlaceholder(string text) => text.ToLowerInvariant() is
        "tbd" or "tbc" or "tba" or "todo" or "n/a" or "null" or "missing" or "pending" or "xx" or "xxx" or "xxxx" or "-" or "--" or "–" or "—" or "?" or "??" or "???" or "."
        or "..." or "name" or "speaker" or "author" or "link" or "url" or "p." or "p. ?" or "p. x" or "p. xx" or "pp." or "pp. xx" or "para" or "para ?" or "para xx"
        or "xx:xx" or "0:00:00" or "00:00" or "00:00:00" or "http://" or "https://" or "http://www.";
}
