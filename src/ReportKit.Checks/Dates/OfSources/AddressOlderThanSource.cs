using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>The folder in which a site keeps a file is not older than the file. It may be younger: files are put there later.</summary>
public sealed class AddressOlderThanSource : Check
{
    /// <summary>A text may be put there some days before it is read out.</summary>
    private const int Ahead = 7;

    private const int Year = 366;

    public override Rule Rule { get; } = new()
    {
        Code = "RK515",
        Severity = Severity.Warning,
        Title = "the folder of a file is not older than the source",
        Reason = "Sites put a file into the folder of the month in which they receive it; a source cannot be there before it was written.",
        Fix = "Open the address and look up the day.",
        Failing = """{"sources": [{"id": "a", "date": "2025-03-07", "url": "https://example.org/uploads/2024/03/statement.pdf"}]}""",
        Passing = """{"sources": [{"id": "a", "date": "2025-03-07", "url": "https://example.org/uploads/2025/05/statement.pdf"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var address in views.Addresses)
        {
            if (address.Row is not Source { Kind: not SourceKind.WebPage } source || address.Column != SourceColumns.Url || address.Dates.FirstOrDefault(date => date.IsFolder) is not { } folder)
                continue;

            var (said, printed) = SourceDays.Of(views, source);
            var days = folder.Meanings[0].In(folder.Meanings[0].Year)!;
            if (said.IsEmpty || said.Any(days.Overlap))
                continue;

            var isOlder = said.All(day => days.Last.AddDays(Ahead) < day.First);
            var isMuchYounger = said.All(day => days.First.DayNumber - day.Last.DayNumber > Year) && source.Kind is SourceKind.Video or SourceKind.Statement or SourceKind.Post or SourceKind.News or SourceKind.Blog;
            if (isOlder)
                yield return Found(address.Place, $"The address was filled in “{folder.Text}”, before the source is dated: {printed}.") with { Evidence = address.Text };
            else if (isMuchYounger)
                yield return Found(address.Place, $"The address was filled in “{folder.Text}”, more than a year after the source is dated: {printed}.", severity: Severity.Remark) with { Evidence = address.Text };
        }
    }
}
