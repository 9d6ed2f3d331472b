using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>The footnotes in our words end with a full stop throughout, or without; those that end with an address or a source do not count.</summary>
public sealed class NoteStop : VariantCheck
{
    private const int FewestWords = 3;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1018",
        Severity = Severity.Remark,
        Title = "footnotes end with a full stop throughout, or without",
        Reason = "Notes stand one below the other.",
        Fix = "End it as the others do.",
        Failing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "One^[See the list below.], two^[See the list above.], three^[See the long list.], four^[See the short list]."}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "One^[See the list below.], two^[See the list above.], three^[See the long list.], four^[See https://example.org]."}]}""",
    };

    protected override int Least => 3;

    protected override bool CountsQuotedWords => true;

    protected override bool Concerns(TextRole role) => role == TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        if (!passage.IsNote)
            return;

        var text = passage.Text.TrimEnd();
        if (text.AsSpan().Count(' ') < FewestWords)
            return;
        if (text is [.., '.' or '?' or '!'] or [.., '.' or '?' or '!', '”' or ')' or '’'])
            found.Add(new Variant("end", "with a full stop", text.Length - 1, 1));
        else if (char.IsLetterOrDigit(text[^1]) || text[^1] is ')' or '”')
            found.Add(new Variant("end", "without a full stop", text.Length - 1, 1));
    }

    protected override string Message(Variant variant, string usual) => $"The footnote ends {variant.Way}, others end {usual}.";
}
