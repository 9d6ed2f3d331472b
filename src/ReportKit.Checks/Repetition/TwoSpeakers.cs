using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Repetition;

/// <summary>
/// One quotation is not given to two speakers. Proposals for one article of a draft are alike and yet not the same, so the words
/// have to be nearly all the same.
/// </summary>
public sealed class TwoSpeakers : Check
{
    private const double Same = 0.9;

    public override Rule Rule { get; } = new()
    {
        Code = "RK902",
        Severity = Severity.Warning,
        Title = "a quotation has one speaker",
        Reason = "Where two rows give the same words to two speakers, one of them said something else or nothing.",
        Fix = "See in the source who said it; where both did, name both in one row.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "speaker": "Sundrey", "text": "We ask that the list of lights be open to every harbour of the inland seas."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "speakers": [{"name": "Avaria", "aliases": "Republic of Avaria"}], "statements": [
              {"report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "speaker": "Republic of Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from repeat in views.QuotationRepeats
        where repeat.Shared >= Same && Differ(views, repeat)
        let earlier = (Statement)repeat.Earlier.Cell.Row
        let later = (Statement)repeat.Later.Cell.Row
        select Found(repeat.Later.Cell.Place, $"{RepeatedQuotation.Name(repeat.Earlier)} gives the words of {string.Join(", ", later.Speakers)} to {string.Join(", ", earlier.Speakers)}.") with
        {
            Evidence = CellFindings.Excerpt(repeat.Later.Text),
        };

    /// <summary>Whether both rows name speakers, and none of them twice.</summary>
    internal static bool Differ(DatasetViews views, QuotationRepeat repeat)
    {
        var earlier = Speakers(repeat.Earlier);
        var later = Speakers(repeat.Later);
        return earlier.Count > 0 && later.Count > 0 && !earlier.Overlaps(later);

        HashSet<string> Speakers(Passage passage) =>
            ((Statement)passage.Cell.Row).Speakers.Select(name => views.Speakers.Find(name)?.Name ?? name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
