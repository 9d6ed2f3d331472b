using ReportKit.Dates;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Rows;

namespace ReportKit.Papers.Recognition;

/// <summary>The day of a paper, by which dates without their year are completed: that of the cover, or else the last day that its text names.</summary>
internal static class PaperDay
{
    public static PartialDate? Of(CoverPage cover, IEnumerable<PaperLine> body) =>
        cover.Date ?? body.Select(line => LeadDate.In(line.Words, null)?.Date).Select(date => date?.To ?? date?.From).Max();
}
