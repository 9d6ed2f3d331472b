using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Dates.Timecodes;

/// <summary>
/// A span of times in words does not end before it begins: <c>3 p.m. to 1 p.m.</c>, <c>from 15:00 to 13:00</c>. Those that may run
/// over midnight are left alone.
/// </summary>
public sealed class TimesBackwards : TextCheck
{
    private const int Noon = 12 * 60;
    private const int Evening = 18 * 60;
    private const int LongestJoint = 12;

    /// <summary>A clock time has one of them, or the sign of a span; so does <c>3 p.m. to 1 p.m.</c></summary>
    private static readonly MarkSet Marks = new(":.-–");

    public override Rule Rule { get; } = new()
    {
        Code = "RK528",
        Severity = Severity.Warning,
        Title = "a span of times does not end before it begins",
        Reason = "The two were swapped, or “a.m.” became “p.m.”; nobody can look up such a meeting.",
        Fix = "Correct one of the two.",
        Failing = "The meeting was held from 3 p.m. to 1 p.m. in the tower.",
        Passing = "It met from 10 a.m. to 1 p.m., from 15:00 to 18:00 and from 10 p.m. to 2 a.m.; 16:9 to 4:3 is the ratio.",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = NextDigit(text, 0); at >= 0; at = NextDigit(text, at + 1))
        {
            if (ClockTime.At(text, at) is not { } first)
            {
                at = EndOfDigits(text, at);
                continue;
            }

            var joint = JointAt(text, first.End, text.AsSpan(0, at).TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase));
            if (joint > 0 && ClockTime.At(text, joint) is { } second && IsBackwards(first, second, text.AsSpan(second.End)))
                found.Add(Found(passage, at, second.End - at, $"“{text[at..second.End]}” ends before it begins."));
            at = first.End - 1;
        }
    }

    private static int NextDigit(string text, int from) => from < text.Length && text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var at ? from + at : -1;

    private static int EndOfDigits(string text, int at)
    {
        while (at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == ':'))
            at++;
        return at;
    }

    /// <summary>Where the second time begins; 0 where no word or sign leads to one.</summary>
    private static int JointAt(string text, int end, bool isBetween)
    {
        var limit = Math.Min(text.Length, end + LongestJoint);
        var at = end;
        while (at < limit && !char.IsAsciiDigit(text[at]))
            at++;
        if (at == limit)
            return 0;
        return text.AsSpan(end, at - end).Trim() switch
        {
            "to" or "until" or "till" or "through" or "-" or "–" or "—" or "à" or "a" or "a las" or "до" => at,
            "and" when isBetween => at,
            _ => 0,
        };
    }

    private static bool IsBackwards(ClockTime first, ClockTime second, ReadOnlySpan<char> after)
    {
        if (first.IsOfTwelve != second.IsOfTwelve || second.Minutes >= first.Minutes || IsNextDay(after))
            return false;
        return first.IsOfTwelve ? first.Minutes < Noon || second.Minutes >= Noon : first.Minutes < Evening || second.Minutes > Noon / 2;
    }

    private static bool IsNextDay(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        return after.StartsWith("the next") || after.StartsWith("the following") || after.StartsWith("on ") || after.StartsWith("the day after") || after.StartsWith("(+1");
    }
}
