using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>
/// Every quotation mark has its partner. Each paragraph of a long quotation may be opened anew; the marks that the report sets
/// around a quotation are no part of its words.
/// </summary>
public sealed class UnpairedQuotationMark : TextCheck
{
    private static readonly MarkSet Marks = new("“”„\"‘");

    public override Rule Rule { get; } = new()
    {
        Code = "RK303",
        Severity = Severity.Warning,
        Title = "every quotation mark has its partner",
        Reason = "Where a mark is missing nobody can tell whose words begin or end there.",
        Fix = "Add the mark that is missing, or delete the one that stands alone.",
        Failing = "The Chair called it “a promise to every harbour.",
        Passing = "The Chair called it “a promise”.\n“To every harbour.\n“And to all,” she said; the states’ 5\" lamps, the ‘public list’.",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        if (MarkPairs.Of(passage) is { } pairs && ApostrophesForQuotationMark.FirstIn(passage.Text, 0) < 0 && !ArePieces(passage, pairs))
        {
            foreach (var at in pairs.Unclosed)
                found.Add(FoundMark(passage, at, 1, $"The quotation mark before “{passage.After(at + 1)}” has no partner that closes."));
            foreach (var at in pairs.Unopened)
                found.Add(FoundMark(passage, at, 1, $"The quotation mark after “{passage.Before(at)}” closes what was never opened."));
        }

        if (UnclosedSingle(passage.Text) is >= 0 and var single)
            found.Add(FoundMark(passage, single, 1, $"The single quotation mark before “{passage.After(single + 1)}” has no partner that closes."));
    }

    /// <summary>Whether a quotation is typed in several pieces without its outer marks, which the report adds: <c>One.” [...] “Two.</c></summary>
    private static bool ArePieces(Passage passage, MarkPairs pairs) =>
        passage.Role == TextRole.Quotation
        && pairs is { Unopened: [var end], Unclosed: [var start] }
        && end < start
        && passage.Text.AsSpan(end + 1).TrimStart() is ['[', '.' or '…', ..] or ['.', '.', '.', ..] or ['…', ..];

    /// <summary>The last ‘ that opens, where no ’ stands after it at all; whether a ’ closes cannot always be told.</summary>
    private static int UnclosedSingle(string text)
    {
        var at = text.LastIndexOf('‘');
        if (at < 0 || text.AsSpan(at).ContainsAny('’', '\'') || !MarkPosition.Opens(text, at) || text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF'))
            return -1;
        var isAyin = text.AsSpan(at + 1) is ['A' or 'U' or 'I' or 'O' or 'E', ..];
        return char.IsLetter(text[at + 1]) && !isAyin && !Apostrophes.IsElision(text, at) ? at : -1;
    }
}
