using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>A quotation does not stop at a comma, a hyphen or an “and”, unless the row below continues it.</summary>
public sealed class CutOffQuotation : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK312",
        Severity = Severity.Warning,
        Title = "a quotation does not end in the middle of a sentence",
        Reason = "An item that was copied out of a list often brings the “and” of the next one along; other words may be lost.",
        Fix = "Copy the rest, or end with [...].",
        Failing = """{"statements": [{"text": "that the list be open to every harbour; and"}]}""",
        Passing = """{"statements": [{"text": "that the list be open to every harbour;"}, {"text": "Open, and"}, {"kind": "Continuation", "text": "open it stays."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        Passage? last = null;
        foreach (var passage in views.Passages)
        {
            if (last is not null && passage.Cell.Row is Statement row && row != last.Cell.Row)
            {
                if (row.Kind != StatementKind.Continuation && Finding(last) is { } found)
                    yield return found;
                last = null;
            }

            if (passage.Role == TextRole.Quotation)
                last = passage;
        }

        if (last is not null && Finding(last) is { } end)
            yield return end;
    }

    private Finding? Finding(Passage passage)
    {
        var text = passage.Text.AsSpan().TrimEnd(" \n\t”’»\"");
        if (text is [.., ',' or '-' or '–' or '—'] and not [.., ' ', _])
            return Found(passage, text.Length - 1, 1, $"The quotation ends with {text[^1]}.");

        var word = text[(text.LastIndexOf(' ') + 1)..];
        word = word[(word.LastIndexOf('\n') + 1)..];
        return word is "and" or "or" or "but" or "nor" or "the" or "an" or "its" or "their" or "our" or "whose" or "because" or "et" or "und" or "oder"
            ? Found(passage, text.Length - word.Length, word.Length, $"The quotation ends with “{word}”.")
            : null;
    }
}
