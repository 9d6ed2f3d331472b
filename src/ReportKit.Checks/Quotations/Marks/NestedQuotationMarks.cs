using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>A quotation within a quotation has marks of another form.</summary>
public sealed class NestedQuotationMarks : TextCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK305",
        Severity = Severity.Warning,
        Title = "a quotation within a quotation has marks of its own",
        Reason = "With the same marks inside and outside it looks as if the first quotation ended where the second begins.",
        Fix = "Set the inner one in ‘…’.",
        Failing = "“A note on the “public list” of lights”, 7 March 2025.",
        Passing = "“A note on the ‘public list’ of lights” and “another”.\n“The first paragraph.\n“The second.”",
    };

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        if (MarkPairs.Of(passage) is not { Nested: [_, ..] nested } pairs || pairs.Unclosed.Any())
            return;

        foreach (var at in nested)
            found.Add(FoundMark(passage, at, 1, $"Within a quotation the same mark opens another, before “{passage.After(at + 1)}”."));
    }
}
