using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Repetition;

/// <summary>No quotation of a report stands there twice, word for word or nearly so.</summary>
public sealed class RepeatedQuotation : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK901",
        Severity = Severity.Warning,
        Title = "no quotation stands twice in a report",
        Reason = "A statement that two people entered, or that was copied to be changed, is printed twice.",
        Fix = "Withdraw one of the two, or quote what the other leaves out.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to each harbour of the inland seas!"}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be kept by those who tend the lamps themselves."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from repeat in views.QuotationRepeats
        where !TwoSpeakers.Differ(views, repeat)
        select Found(repeat.Later.Cell.Place, $"The words of {Name(repeat.Earlier)} stand here again.") with
        {
            Evidence = CellFindings.Excerpt(repeat.Later.Text),
        };

    internal static string Name(Passage passage) => passage.Cell.Row is Statement { Id: { } id } ? id : passage.Cell.Place.Address;
}
