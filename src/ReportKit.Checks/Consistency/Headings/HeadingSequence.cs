using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency.Headings;

/// <summary>
/// Headings that count the same thing under one heading (<c>First session</c>, <c>Second session</c>) count up, and no number
/// stands twice or is left out between others.
/// </summary>
public sealed class HeadingSequence : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK1003",
        Severity = Severity.Warning,
        Title = "headings that count do so in order",
        Reason = "A heading that was copied keeps its number, and the contents show it.",
        Fix = "Correct the number, or the order of the sections.",
        Failing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "a", "report": "GE-1", "title": "First session"}, {"key": "b", "report": "GE-1", "title": "Second session"}, {"key": "c", "report": "GE-1", "title": "Second session"}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "a", "report": "GE-1", "title": "Third session"}, {"key": "b", "report": "GE-1", "title": "Fourth session"}, {"key": "c", "report": "GE-1", "title": "Second reading"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        views.PassagesByReport.Where(report => report.Key is not null).SelectMany(InReport);

    private IEnumerable<Finding> InReport(IEnumerable<Passage> report)
    {
        var open = new List<Counter>();
        foreach (var passage in report)
        {
            if (passage.Cell.Row is not Section section || passage.Cell.Column != SectionColumns.Title || passage.IsNote)
                continue;

            open.RemoveAll(counter => counter.Level > section.Level);
            if (Number(passage.Text) is not (> 0 and var number, var counted))
                continue;

            var before = open.Find(counter => counter.Level == section.Level && counter.Counted == counted);
            if (before is not null && Slip(number, before.Number, before.Length) is { } slip)
                yield return Found(passage, 0, passage.Text.Length, $"“{CellFindings.Excerpt(passage.Text)}” {slip} “{CellFindings.Excerpt(before.Passage.Text)}”.", severity: number > before.Number ? Severity.Remark : null);
            if (before is not null)
                open.Remove(before);
            open.Add(new Counter(section.Level, counted, number, passage, (before?.Length ?? 0) + 1));
        }
    }

    /// <summary>A single number that is left out is a gap only where several went before it in order.</summary>
    private static string? Slip(int number, int last, int length) =>
        number == last ? "has the number of"
        : number < last ? "comes after"
        : number == last + 2 && length > 1 ? "leaves a number out after"
        : null;

    /// <summary>The number with which a title begins, and the words after it; 0 where it does not count.</summary>
    private static (int Number, string Counted) Number(string title)
    {
        var text = title.StartsWith("The ", StringComparison.Ordinal) ? title[4..] : title;
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0)
            return (0, "");

        var first = text.AsSpan(0, end);
        var digits = first.TrimEnd("stndrh.").ToString();
        var number = digits.Length is 1 or 2 && int.TryParse(digits, out var digit) && digits.Length < first.Length ? digit : EnglishNumbers.Ordinal(first);
        var isNumbered = first is [.., '.'];
        return (number, isNumbered ? "" : text[(end + 1)..].Trim().ToLowerInvariant());
    }

    /// <summary>What headings of one level count, and how far they have come.</summary>
    /// <param name="Length">How many have counted it.</param>
    private sealed record Counter(int Level, string Counted, int Number, Passage Passage, int Length);
}
