using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Consistency.Headings;

/// <summary>
/// Headings that count one thing do so in one way: <c>First session</c>, <c>Second session</c>; not <c>second Session</c>, nor
/// <c>3rd session</c>, nor <c>Third meeting session</c>.
/// </summary>
public sealed class CountingHeadingForm : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK1026",
        Severity = Severity.Warning,
        Title = "headings that count do so in the same words",
        Reason = "The contents list them one below the other.",
        Fix = "Write it as the other headings are.",
        Failing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "a", "report": "GE-1", "title": "First session"}, {"key": "b", "report": "GE-1", "title": "second Session"}, {"key": "c", "report": "GE-1", "title": "Third session"}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "a", "report": "GE-1", "title": "First session, May"}, {"key": "b", "report": "GE-1", "title": "Second session"}, {"key": "c", "report": "GE-1", "title": "First reading of the list"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var report in views.PassagesByReport)
        {
            if (report.Key is null)
                continue;
            foreach (var level in report.Select(CountingHeading.Of).OfType<CountingHeading>().GroupBy(heading => heading.Section.Level))
            {
                foreach (var found in InLevel([.. level]))
                    yield return found;
            }
        }
    }

    private IEnumerable<Finding> InLevel(List<CountingHeading> headings)
    {
        foreach (var alike in headings.GroupBy(heading => heading.Counted, StringComparer.OrdinalIgnoreCase).Where(alike => alike.Count() > 1))
        {
            var usual = alike.GroupBy(Form).OrderByDescending(form => form.Count()).First().First();
            foreach (var other in alike)
            {
                if (Form(other) != Form(usual))
                    yield return Otherwise(other, usual, null);
            }
        }

        foreach (var heading in headings)
        {
            if (headings.Exists(other => other != heading && string.Equals(other.Counted, heading.Counted, StringComparison.OrdinalIgnoreCase)))
                continue;
            var siblings = headings.FindAll(other => other != heading && AreNear(other.Counted, heading.Counted));
            if (siblings.Count > 1 && siblings.TrueForAll(other => other.Counted == siblings[0].Counted && other.Number != heading.Number) && siblings.Exists(other => Math.Abs(other.Number - heading.Number) == 1))
                yield return Otherwise(heading, siblings[0], Severity.Remark);
        }
    }

    /// <summary>Digits or words, with which capitals.</summary>
    private static string Form(CountingHeading heading) =>
        $"{heading.InWords} {!heading.InWords || char.IsUpper(heading.Passage.Text[0])} {heading.Counted}";

    /// <summary>Whether one has a word more than the other, and both count the same in the end.</summary>
    private static bool AreNear(string one, string other)
    {
        var (few, many) = one.Length < other.Length ? (one, other) : (other, one);
        return few.Length < many.Length && many.EndsWith(" " + few, StringComparison.OrdinalIgnoreCase) && many.IndexOf(' ', StringComparison.Ordinal) == many.Length - few.Length - 1;
    }

    private Finding Otherwise(CountingHeading heading, CountingHeading usual, Severity? severity) =>
        Found(heading.Passage, 0, heading.Passage.Text.Length, $"“{CellFindings.Excerpt(heading.Passage.Text)}” is written otherwise than “{CellFindings.Excerpt(usual.Passage.Text)}”.", severity: severity);
}
