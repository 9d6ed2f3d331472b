using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>A date that opens a sentence is followed by a comma throughout, or never: <c>On 7 March 2025, Avaria said</c>.</summary>
public sealed class DateComma : VariantCheck
{
    private const string With = "with a comma";
    private const string Without = "without a comma";

    public override Rule Rule { get; } = new()
    {
        Code = "RK1016",
        Severity = Severity.Remark,
        Title = "a date that opens a sentence has a comma throughout, or has none",
        Reason = "The lead-ins of statements stand one below the other.",
        Fix = "Write it as elsewhere.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "leadIn": "On 7 March 2025, Avaria:"}, {"report": "GE-1", "leadIn": "On 7 March 2025, Sundrey:"}, {"report": "GE-1", "leadIn": "On 8 March 2025 Tavolda:"}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "leadIn": "On 7 March 2025, Avaria:"}, {"report": "GE-1", "leadIn": "On 7 - 8 March 2025, Sundrey:"}, {"report": "GE-1", "leadIn": "On 8 March 2025 and in April, Tavolda:"}]}
            """,
    };

    protected override bool Concerns(TextRole role) => role == TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        for (var at = text.IndexOf("On ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("On ", at + 3, StringComparison.Ordinal))
        {
            if ((at == 0 || text[at - 1] == '\n' || (at > 1 && text[at - 2] == '.')) && YearEnd(text, at + 3) is > 0 and var end && Way(text.AsSpan(end)) is { } way)
                found.Add(new Variant("date", way, end - 4, 4));
        }
    }

    protected override string Message(Variant variant, string usual) => $"The date that opens the sentence stands {variant.Way} after it, elsewhere {usual}.";

    private static string? Way(ReadOnlySpan<char> rest) => rest switch
    {
        [',', ' ', ..] => With,
        [' ', >= 'A' and <= 'Z', ..] => Without,
        _ => rest.StartsWith(" the ") ? Without : null,
    };

    /// <summary>The index after the year of a date of one or several days that starts here; 0 where none does.</summary>
    private static int YearEnd(string text, int at)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is ' ' or '-' or '–'))
            at++;
        var month = at;
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return month > start && char.IsAsciiDigit(text[start]) && EnglishNumbers.IsMonth(text.AsSpan(month, at - month))
            && text.AsSpan(at) is [' ', '1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', not (>= '0' and <= '9'), ..] ? at + 5 : 0;
    }
}
