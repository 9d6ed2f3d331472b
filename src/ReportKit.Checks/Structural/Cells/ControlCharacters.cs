using System.Globalization;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Document;
using ReportKit.Findings;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>No cell holds characters that no XML file may hold; they are left out in print.</summary>
public sealed class ControlCharacters : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK214",
        Severity = Severity.Error,
        Title = "no cell holds control characters",
        Reason = "No Word file may hold such a character; it is left out in print, and may have stood for a letter.",
        Fix = "Delete it; it often comes along when text is copied from a PDF.",
        Failing = """{"statements": [{"text": "a\u0001b"}]}""",
        Passing = """{"statements": [{"text": "ab"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var table in views.Dataset.Tables)
        {
            foreach (var row in table.AllRows)
            {
                foreach (var column in table.Sheet.Columns)
                {
                    if (row[column] is string text && PrintableText.FirstUnprintable(text) is >= 0 and var at)
                        yield return Found(table, row, column, Message(text[at], at));
                }
            }
        }
    }

    private static string Message(char letter, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"Character {at + 1} is a control character (U+{(int)letter:X4}) that cannot be printed.");
}
