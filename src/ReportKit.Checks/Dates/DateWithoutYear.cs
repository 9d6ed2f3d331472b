using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates;

/// <summary>
/// A date has its year where a reader looks for it: in the citation of a source that has one, and in a lead-in or a footnote where
/// those of the report have it.
/// </summary>
public sealed class DateWithoutYear : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK526",
        Severity = Severity.Warning,
        Title = "a date that is cited has its year",
        Reason = "Papers are read years later, and day and month alone lead to the wrong meeting.",
        Fix = "Add the year.",
        Failing = """{"sources": [{"id": "a", "date": "2025-03-07", "citeAs": "Letter of the keepers, 7 March"}]}""",
        Passing = """{"sources": [{"id": "a", "date": "2025-03-07", "citeAs": "Letter of the keepers, 7 March 2025"}, {"id": "b", "citeAs": "Talks of 7 and 8 May 2025, resumed on 9 May"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var leadIns = new Count();
        var notes = new Count();
        foreach (var dated in views.DatedPassages)
            CountOf(dated.Passage, leadIns, notes)?.Add(HasYear(dated));
        foreach (var dated in views.DatedPassages)
        {
            var date = dated.Dates[0];
            if (!HasYear(dated) && date.Days[^1].Day > 0 && IsExpected(dated.Passage, leadIns, notes) && !dated.Passage.IsQuotedAt(date.At))
                yield return Found(dated.Passage, date.At, date.Length, $"“{date.In(dated.Passage.Text)}” has no year.");
        }
    }

    private static Count? CountOf(Passage passage, Count leadIns, Count notes) =>
        passage.IsNote ? notes : passage.Cell.Column == StatementColumns.LeadIn ? leadIns : null;

    private static bool IsExpected(Passage passage, Count leadIns, Count notes) =>
        passage.Cell is { Row: Source { Date.From.Year: > 0 } } && passage.Cell.Column == SourceColumns.CiteAs ? !passage.IsNote : CountOf(passage, leadIns, notes)?.MostHaveYear == true;

    /// <summary>Whether the text says a year at all.</summary>
    private static bool HasYear(DatedPassage dated)
    {
        if (dated.Dates.Any(date => date.HasYear))
            return true;
        var text = dated.Passage.Text;
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            if (text[at] is '1' or '2' && text.AsSpan(at, 2) is "19" or "20" && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]) && (at == 0 || !char.IsAsciiDigit(text[at - 1])))
                return true;
        }

        return false;
    }

    /// <summary>How many texts of a kind have a year in their dates.</summary>
    private sealed class Count
    {
        private int with;
        private int without;

        public bool MostHaveYear => with > 1 && with >= 3 * without;

        public void Add(bool hasYear) => _ = hasYear ? with++ : without++;
    }
}
