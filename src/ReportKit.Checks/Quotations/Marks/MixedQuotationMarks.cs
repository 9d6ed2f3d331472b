using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>Within one text marks and apostrophes are either curly or straight.</summary>
public sealed class MixedQuotationMarks : TextCheck
{
    private static readonly MarkSet Straight = new("'\"");

    public override Rule Rule { get; } = new()
    {
        Code = "RK306",
        Severity = Severity.Warning,
        Title = "quotation marks and apostrophes of one text have one form",
        Reason = "Straight marks beside curly ones show which words were typed and which were pasted.",
        Fix = "Make the straight ones curly.",
        HasCorrection = true,
        Failing = "The Chair’s draft and the Registrar's remarks.",
        Passing = "The Chair’s draft of 5'10\" and the “remarks”.",
    };

    protected override MarkSet? Needs => Straight;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var first = FirstStraight(passage);
        if (first < 0 || !text.AsSpan().ContainsAny('’', '“', '”'))
            return;

        var isDouble = text[first] == '"';
        if (isDouble ? !text.AsSpan().ContainsAny('“', '”') : !text.Contains('’', StringComparison.Ordinal))
            return;

        var end = LastStraight(text) + 1;
        var what = isDouble ? "quotation marks" : "apostrophes";
        found.Add(FoundMark(passage, first, 1, $"Straight and curly {what} stand in one text.", null) with
        {
            Correction = FoundMark(passage, first, end - first, "", Curly(text, first, end)).Correction,
        });
    }

    /// <summary>The first straight mark that is no sign of feet, inches or minutes, and stands for no other mark.</summary>
    private static int FirstStraight(Passage passage)
    {
        for (var at = Straight.IndexIn(passage); at >= 0; at = Straight.IndexIn(passage, at + 1))
        {
            if (IsStraight(passage.Text, at))
                return at;
        }

        return -1;
    }

    private static int LastStraight(string text)
    {
        var at = text.Length - 1;
        while (!IsStraight(text, at))
            at--;
        return at;
    }

    private static bool IsStraight(string text, int at) =>
        Straight.Contains(text[at])
        && (at == 0 || !char.IsAsciiDigit(text[at - 1]))
        && (at == 0 || text[at - 1] != '\'')
        && (at + 1 == text.Length || text[at + 1] != '\'');

    private static string Curly(string text, int from, int to) => string.Create(to - from, (text, from), static (curly, source) =>
    {
        for (var i = 0; i < curly.Length; i++)
        {
            var at = source.from + i;
            var opens = MarkPosition.Opens(source.text, at);
            curly[i] = !IsStraight(source.text, at) ? source.text[at]
                : source.text[at] == '"' ? (opens ? '“' : '”')
                : opens && !Apostrophes.IsElision(source.text, at) ? '‘' : '’';
        }
    });
}
