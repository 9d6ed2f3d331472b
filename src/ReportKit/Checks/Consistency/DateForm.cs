using ReportKit.Diagnostics;

namespace ReportKit.Checks.Consistency;

/// <summary>Dates are written in one order and with the same marks throughout: <c>7 March 2025</c>, <c>March 7, 2025</c>.</summary>
public sealed class DateForm : VariantCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK1015",
        Severity = Severity.Remark,
        Title = "dates have one form throughout",
        Reason = "The report prints its own dates as 7 March 2025.",
        Fix = "Write it as elsewhere.",
        Failing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "From 3 March 2025 to 7 March 2025."}, {"key": "t", "report": "GE-1", "introduction": "On March 10, 2025."}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "From 3 March 2025 to 7 March 2025, in March 2025 and “on March 10, 2025”."}]}""",
    };

    protected override bool Concerns(TextRole role) => role != TextRole.Quotation;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && text.AsSpan(next).IndexOfAnyInRange('A', 'Z') is >= 0 and var gap)
        {
            var at = next + gap;
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            next = end;
            if (NumberWords.IsMonth(text.AsSpan(at, end - at)) && Form(text, at, end) is { } form)
                found.Add(new Variant("date", form, at, end - at));
        }
    }

    protected override string Message(Variant variant, string usual) => $"The date is written in the form “{variant.Way}”, elsewhere as “{usual}”.";

    /// <summary>The seventh of March, written as the date at a month is; null where day or year are not there.</summary>
    private static string? Form(string text, int month, int end)
    {
        if (DayBefore(text, month) is { } day)
            return YearBehind(text.AsSpan(end)) is { } year ? $"{day} March{year}" : null;

        var rest = text.AsSpan(end);
        if (rest is not [' ', >= '0' and <= '9', ..])
            return null;
        var length = 1;
        while (length < rest.Length && char.IsAsciiDigit(rest[length]))
            length++;
        return length <= 3 && YearBehind(rest[length..]) is { } behind ? $"March 7{behind}" : null;
    }

    private static string? DayBefore(string text, int month)
    {
        if (month < 2 || text[month - 1] != ' ')
            return null;

        var before = text.AsSpan(0, month - 1);
        var suffix = before.EndsWith("st") || before.EndsWith("nd") || before.EndsWith("rd") || before.EndsWith("th") ? 2 : 0;
        return before.Length > suffix && char.IsAsciiDigit(before[^(suffix + 1)]) ? suffix > 0 ? "7th" : "7" : null;
    }

    private static string? YearBehind(ReadOnlySpan<char> rest) => rest switch
    {
        [' ', '1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] => " 2025",
        [',', ' ', '1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] => ", 2025",
        _ => null,
    };
}
