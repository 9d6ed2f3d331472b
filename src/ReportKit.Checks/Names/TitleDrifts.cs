using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Names;

/// <summary>
/// An official has one title: no <c>Deputy Registrar Ilse Tarrow</c> beside <c>Registrar Ilse Tarrow</c>. Titles of different offices
/// (<c>Ambassador</c>, <c>Chair</c>) may well belong to one person.
/// </summary>
public sealed class TitleDrifts : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK611",
        Severity = Severity.Warning,
        Title = "an official keeps one title",
        Reason = "A title that is written from memory changes from page to page.",
        Fix = "Write the title as it was on the day, in one form; accept the finding if the office changed.",
        Failing = """
            {"statements": [{"kind": "Narrative", "text": "Under-Secretary-General Ilse Tarrow spoke; Secretary General Ilse Tarrow spoke."}]}
            """,
        Passing = """
            {"statements": [{"kind": "Narrative", "text": "U.N. Under-Secretary-General Ilse Tarrow spoke; Under-Secretary-General Ilse Tarrow spoke; Chair Ilse Tarrow spoke."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
            from person in TitledPerson.Of(views, OfficialTitles.Heads).Where(person => person.IsOurs).GroupBy(person => person.Name)
            let usual = person.GroupBy(use => use.Title).OrderByDescending(title => title.Count()).First().First()
            from other in person
            where other.Title != usual.Title && HaveWordsInCommon(other.Title, usual.Title)
            select Found(
                other.Passage,
                other.At,
                other.Length,
                $"{other.Name} is “{other.Title}” here, and “{usual.Title}” in {usual.Passage.Cell.Place.Address}.");

    private static bool HaveWordsInCommon(string left, string right) => left.Split(' ', '-').Intersect(right.Split(' ', '-')).Any();
}
