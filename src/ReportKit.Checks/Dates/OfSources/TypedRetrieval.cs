using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>The day on which addresses were opened, where a section tells it, is that of the report.</summary>
public sealed class TypedRetrieval : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK524",
        Severity = Severity.Warning,
        Title = "the day on which addresses were opened is that of the report",
        Reason = "The sentence is copied from the report before, and its date along with it.",
        Fix = "Correct it, or let the retrieval sentence of the settings say it.",
        Failing = """{"reports": [{"number": "GE-1", "retrieved": "2025-06-03"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "See below.^[All addresses were retrieved on 3 June 2024.]"}]}""",
        Passing = """{"reports": [{"number": "GE-1", "retrieved": "2025-06-03"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "See below.^[All addresses were retrieved on 3 June 2025.]"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from dated in views.DatedPassages
        where dated.Passage is { Role: TextRole.Prose, Cell.Row: Section }
        let retrieved = views.Assignment.ReportOf((Section)dated.Passage.Cell.Row)?.Retrieved
        where retrieved is not null
        from date in dated.Dates
        where date.IsWhole && IsRetrieval(dated.Passage.Text.AsSpan(0, date.At)) && !date.MayBe(Days.Of(retrieved))
        select Found(dated.Passage, date.At, date.Length, $"The text says “{date.In(dated.Passage.Text)}”, the report {retrieved.Printed}.");

    private static bool IsRetrieval(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.EndsWith("retrieved on", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("accessed on", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("opened on", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("visited on", StringComparison.OrdinalIgnoreCase);
    }
}
