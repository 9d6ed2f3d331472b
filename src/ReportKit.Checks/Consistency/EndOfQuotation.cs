using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// Quotations of whole sentences end with their stop, where nearly all of a report do. One that begins small, or that a lead-in
/// makes a part of its sentence, is no whole sentence.
/// </summary>
public sealed class EndOfQuotation : VariantCheck
{
    private const int FewestWords = 8;

    private const string With = "with a stop";
    private const string Without = "without a stop";

    public override Rule Rule { get; } = new()
    {
        Code = "RK1020",
        Severity = Severity.Remark,
        Title = "a quotation of whole sentences ends with a stop",
        Reason = "Without it a reader cannot tell whether the sentence went on.",
        Fix = "Add the stop, or [...] where the sentence went on.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "We ask that the list be open to all harbours."}, {"report": "GE-1", "text": "We ask that the list be kept by us all."},
              {"report": "GE-1", "text": "We ask that the list be read by us all."}, {"report": "GE-1", "text": "We ask that the list be printed in good time."},
              {"report": "GE-1", "text": "We ask that the list be open to us all"}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "We ask that the list be open to all harbours."}, {"report": "GE-1", "text": "We ask that the list be kept by us all."},
              {"report": "GE-1", "text": "We ask that the list be read by us all."}, {"report": "GE-1", "text": "We ask that the list be printed in good time."},
              {"report": "GE-1", "text": "open to all harbours of the inland seas and beyond"}]}
            """,
    };

    protected override int Least => 4;

    protected override bool CountsQuotedWords => true;

    protected override bool Concerns(TextRole role) => role == TextRole.Quotation;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text.AsSpan().TrimEnd();
        if (text.Length == 0 || !char.IsUpper(text[0]) || text.Count(' ') < FewestWords || IsPartOfSentence((Statement)passage.Cell.Row))
            return;

        var last = text.TrimEnd("”’\"») ");
        if (last.Length > 0)
            found.Add(new Variant("end", char.IsLetterOrDigit(last[^1]) ? Without : With, text.Length - 1, 1));
    }

    protected override string Message(Variant variant, string usual) => "The quotation ends without a stop, others end with one.";

    private static bool IsPartOfSentence(Statement row) => row.LeadIn is { } leadIn && leadIn.AsSpan().TrimEnd(' ') is not [.., ':' or '\n' or '.'];
}
