using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>A quotation mark is one character, not two apostrophes, commas or accents.</summary>
public sealed class ApostrophesForQuotationMark : TextCheck
{
    private static readonly MarkSet Marks = new("'’‘`´‚");

    private static readonly string[] Pairs = ["''", "’’", "‘‘", "``", "´´", "‚‚"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK307",
        Severity = Severity.Warning,
        Title = "no two apostrophes stand for a quotation mark",
        Reason = "Two apostrophes look like a quotation mark and are none: nothing that they close is closed.",
        Fix = "Write a quotation mark.",
        HasCorrection = true,
        Failing = "The note on “Lights of the Inland Seas.''",
        Passing = "The note on “Lights”; she quoted ‘the duty of the states’’; a mast of 5''.",
    };

    /// <summary>The index of the first such pair, or -1.</summary>
    internal static int FirstIn(string text, int from)
    {
        foreach (var pair in Pairs)
        {
            var at = text.IndexOf(pair, from, StringComparison.Ordinal);
            if (at >= 0 && !IsInch(text, at) && !IsClosedApostrophe(text, at))
                return at;
        }

        return -1;
    }

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = FirstIn(text, 0); at >= 0; at = FirstIn(text, at + 2))
        {
            var right = MarkPosition.Closes(text, at + 1) ? "”" : at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]) ? "“" : null;
            found.Add(FoundMark(passage, at, 2, $"{text.AsSpan(at, 2)} stands for a quotation mark.", right));
        }
    }

    private static bool IsInch(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]);

    /// <summary>Whether the first may be the apostrophe of a word, and the second close what a ‘ opened.</summary>
    private static bool IsClosedApostrophe(string text, int at) => text[at] == '’' && text.AsSpan(0, at).Contains('‘');
}
