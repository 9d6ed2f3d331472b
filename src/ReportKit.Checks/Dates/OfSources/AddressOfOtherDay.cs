using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>A date in the name of a file or page is that of the source.</summary>
public sealed class AddressOfOtherDay : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK514",
        Severity = Severity.Warning,
        Title = "a date in the name of a file is that of the source",
        Reason = "Who named the file knew the day; where the note gives another, one of them was mistyped, or the address is that of another paper.",
        Fix = "Open the address and look up the day.",
        Failing = """{"sources": [{"id": "a", "date": "2025-03-07", "url": "https://example.org/statement-07-03-2024.pdf"}]}""",
        Passing = """{"sources": [{"id": "a", "date": "2025-03-07", "url": "https://example.org/statement-07-03-2025.pdf"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var address in views.Addresses)
        {
            if (address.Row is not Source { Kind: not SourceKind.WebPage } source || address.Column != SourceColumns.Url || address.Dates.All(date => date.IsFolder))
                continue;

            var (said, printed) = SourceDays.Of(views, source);
            if (said.IsEmpty || address.Dates.Where(date => !date.IsFolder).Any(date => said.Any(date.MayBe)))
                continue;

            yield return Found(
                address.Place,
                $"The address says “{address.Dates.First(date => !date.IsFolder).Text}”, but the source is of {printed}.") with
            {
                Evidence = address.Text,
            };
        }
    }
}
