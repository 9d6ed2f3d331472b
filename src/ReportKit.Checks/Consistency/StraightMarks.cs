using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>Apostrophes and quotation marks of a report are curly throughout, or straight; words in another language have their own.</summary>
public sealed class StraightMarks : VariantCheck
{
    private static readonly MarkSet Marks = new("'’\"“”");

    public override Rule Rule { get; } = new()
    {
        Code = "RK1019",
        Severity = Severity.Remark,
        Title = "quotation marks and apostrophes are curly throughout, or straight",
        Reason = "Straight marks beside curly ones show which words were typed and which were pasted.",
        Fix = "Write it as elsewhere.",
        Failing = """{"reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "text": "The ship’s lamp."}, {"report": "GE-1", "text": "The states’ lamp."}, {"report": "GE-1", "text": "The Chair's lamp."}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "text": "The ship’s lamp."}, {"report": "GE-1", "text": "The states’ lamp."}, {"report": "GE-1", "text": "A mast of 5'."}]}""",
    };

    protected override bool CountsQuotedWords => true;

    protected override MarkSet? Needs => Marks;

    protected override bool Concerns(TextRole role) => true;

    /// <summary>The first of each kind; a text that holds both forms is another rule's.</summary>
    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        if (passage.Language is not null || Marks.IndexIn(passage) < 0 || IsOfOtherScript(text))
            return;

        Add("apostrophe", First(text, '\''), text.IndexOf('’'), found);
        Add("quotation mark", First(text, '"'), text.AsSpan().IndexOfAny('“', '”'), found);
    }

    protected override string Message(Variant variant, string usual) => $"The {variant.Of} is {variant.Way} here, and {usual} elsewhere.";

    /// <summary>Whether letters of the Near or Far East stand there: for these, keyboards have marks of their own.</summary>
    private static bool IsOfOtherScript(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0590', '\u1FFF') || text.AsSpan().ContainsAnyInRange('\u2E80', '\uFFFB');

    private static void Add(string of, int straight, int curly, ICollection<Variant> found)
    {
        if (straight < 0 != curly < 0)
            found.Add(new Variant(of, straight < 0 ? "curly" : "straight", Math.Max(straight, curly), 1));
    }

    /// <summary>The first straight mark that is no sign of feet or inches.</summary>
    private static int First(string text, char mark)
    {
        var at = text.IndexOf(mark);
        while (at >= 0 && ((at > 0 && char.IsAsciiDigit(text[at - 1])) || text.AsSpan(at + 1).StartsWith(mark)))
            at = text.IndexOf(mark, Math.Min(at + 2, text.Length));
        return at;
    }
}
