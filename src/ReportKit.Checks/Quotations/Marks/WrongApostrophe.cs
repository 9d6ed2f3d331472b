using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>An apostrophe is an apostrophe: no opening mark, and no accent without its letter.</summary>
public sealed class WrongApostrophe : TextCheck
{
    private static readonly MarkSet Wrong = new("‘`´");

    public override Rule Rule { get; } = new()
    {
        Code = "RK308",
        Severity = Severity.Warning,
        Title = "apostrophes are written as apostrophes",
        Reason = "Search does not find a word whose apostrophe is an accent or an opening quotation mark.",
        Fix = "Write ’.",
        HasCorrection = true,
        Failing = "The Chair`s list.",
        Passing = "The Chair’s ‘list’ of the ’90s, from O‘zbek.",
    };

    protected override MarkSet? Needs => Wrong;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = Wrong.IndexIn(passage); at >= 0; at = Wrong.IndexIn(passage, at + 1))
        {
            if (Apostrophes.IsContraction(text, at) || IsDecade(text, at))
                found.Add(FoundMark(passage, at, 1, $"{text[at]} stands for an apostrophe.", "’"));
        }
    }

    /// <summary>Whether a decade without its century stands after the mark, such as 90s.</summary>
    private static bool IsDecade(string text, int at) =>
        text[at] == '‘'
        && text.AsSpan(at + 1) is [>= '1' and <= '9', '0', 's', ..]
        && !text.AsSpan(at).StartsWith("‘" + text.AsSpan(at + 1, 3).ToString() + "’", StringComparison.Ordinal);
}
