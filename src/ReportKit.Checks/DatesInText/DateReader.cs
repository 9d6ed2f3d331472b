using System.Collections.Immutable;
using System.Globalization;

namespace ReportKit.Checks.DatesInText;

/// <summary>Reads the date around the name of a month: the days before it, or after it, and the year.</summary>
/// <param name="text">The whole text.</param>
/// <param name="start">Where the name begins.</param>
/// <param name="end">Where it ends.</param>
/// <param name="month">The month that it names.</param>
internal ref struct DateReader(string text, int start, int end, int month)
{
    private static readonly string[] Joints = ["-", "–", "—", "to", "and", ",", "&", "until", "through"];

    private readonly List<int> days = [];
    private bool isRange;
    private bool isUsual = end - start == CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).Length;

    /// <summary>The date; null where there is only the name of a month.</summary>
    public WrittenDate? Read()
    {
        if (end - start < 5 && end < text.Length && text[end] == '.' && !isUsual)
            end++;

        ReadDaysBefore();
        var year = days.Count > 0 ? ReadYear(isCommaUsual: false) : ReadYear(isCommaUsual: true);
        if (days.Count == 0 && year == 0 && ReadDaysAfter())
        {
            year = ReadYear(isCommaUsual: true);
            if (year == 0 && !isRange && IsNumberOfSomething())
                return null;
        }

        if (days.Count == 0 && year == 0)
            return null;

        return new WrittenDate(start, end - start, Written(year), isRange && days.Count == 2, isUsual);
    }

    private readonly ImmutableArray<WrittenDay> Written(int year)
    {
        if (days.Count == 0)
            return [new WrittenDay(year, month, 0)];

        var written = ImmutableArray.CreateBuilder<WrittenDay>(days.Count);
        foreach (var day in days)
            written.Add(new WrittenDay(year, month, day));
        return written.MoveToImmutable();
    }

    /// <summary>Days before the month, perhaps several or a range: <c>8–12 March</c>, <c>the 7th of March</c>.</summary>
    private void ReadDaysBefore()
    {
        var at = BlanksBefore(start);
        if (at == start)
            return;
        if (at > 2 && text.AsSpan(at - 2, 2) is "of" && BlanksBefore(at - 2) is var before && before < at - 2)
            (at, isUsual) = (before, false);

        while (DayBefore(at) is (>= 0 and var from, var day))
        {
            isUsual &= at - from <= 2;
            days.Insert(0, day);
            start = from;
            if (JointBefore(from) is not (>= 0 and var joint, var word))
                return;
            if (DayBefore(joint).From is >= 0 and var first)
                isRange = WrittenDates.IsRange(word, text.AsSpan(0, first));
            at = joint;
        }
    }

    /// <summary>Days after the month: <c>March 29, 2022</c>, <c>February 24-28</c>.</summary>
    private bool ReadDaysAfter()
    {
        var at = BlanksAfter(end);
        if (at == end || DayAfter(at) is not (> 0 and var to, var day))
            return false;

        days.Add(day);
        (end, isUsual) = (to, false);
        var dash = BlanksAfter(to);
        if (dash < text.Length && text[dash] is '-' or '–' or '—' && DayAfter(BlanksAfter(dash + 1)) is (> 0 and var second, var last))
        {
            days.Add(last);
            (end, isRange) = (second, true);
        }

        return true;
    }

    /// <summary>Whether what stands after the month counts something: <c>in March 12 others signed</c>, <c>by April 30 more States</c>.</summary>
    private readonly bool IsNumberOfSomething()
    {
        var rest = text.AsSpan(end);
        if (!char.IsAsciiDigit(text[end - 1]))
            return false;
        if (days[0] > 31 || rest is [',' or '.', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..])
            return true;
        if (BlanksAfter(end) is var next && (next == end || next == text.Length || !char.IsLetter(text[next])))
            return false;

        var before = text.AsSpan(0, BlanksBefore(start));
        before = before[(before.LastIndexOfAny(" \n\u00A0(“") + 1)..];
        if (before is "in" or "In" or "during" or "During" or "throughout" or "Throughout" or "early" or "mid" or "late" or "last" or "Last")
            return true;

        var length = 0;
        while (next + length < text.Length && char.IsLetter(text[next + length]))
            length++;
        return before is not ("on" or "On") && IsCounted(text.AsSpan(next, length));
    }

    private static bool IsCounted(ReadOnlySpan<char> word) => word is
        "more" or "other" or "others" or "further" or "additional" or "new" or "of" or "per" or "million" or "billion" or "thousand" or "hundred" or "States" or "Member" or "Members" or "states"
        or "countries" or "delegations" or "delegates" or "members" or "people" or "participants" or "speakers" or "experts" or "Governments" or "governments" or "organizations" or "organisations"
        or "nations" or "missions" or "companies" or "requests" or "replies" or "proposals" or "amendments" or "incidents" or "signatures" or "ratifications" or "votes" or "percent" or "years"
        or "months" or "weeks" or "days" or "hours";

    /// <summary>The year after, 0 where there is none; where days stand before the month, no comma is usual.</summary>
    private int ReadYear(bool isCommaUsual)
    {
        var hasComma = end < text.Length && text[end] == ',';
        var at = BlanksAfter(hasComma ? end + 1 : end);
        if (at == end || at + 4 > text.Length || DigitsFrom(at) != 4 || (hasComma && at == end + 1))
            return 0;

        end = at + 4;
        isUsual &= isCommaUsual || !hasComma;
        return Number(text.AsSpan(at, 4));
    }

    /// <summary>A day that ends here, with where it begins; -1 where there is none.</summary>
    private readonly (int From, int Day) DayBefore(int at)
    {
        var to = at;
        if (to > 2 && text.AsSpan(to - 2, 2) is "st" or "nd" or "rd" or "th")
            to -= 2;
        var from = to;
        while (from > 0 && char.IsAsciiDigit(text[from - 1]) && to - from < 3)
            from--;
        var isDay = to - from is 1 or 2 && (from == 0 || !(char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '/' or '.' or ':'));
        return isDay ? (from, Number(text.AsSpan(from, to - from))) : (-1, 0);
    }

    /// <summary>A day that begins here, with where it ends; -1 where there is none. Times and shares are none.</summary>
    private readonly (int To, int Day) DayAfter(int at)
    {
        var length = DigitsFrom(at);
        var to = at + length;
        if (length is not (1 or 2) || (to < text.Length && (text[to] is ':' or '%' || (text[to] == '.' && to + 1 < text.Length && char.IsAsciiDigit(text[to + 1])))))
            return (-1, 0);

        var hasEnding = to + 2 <= text.Length && text.AsSpan(to, 2) is "st" or "nd" or "rd" or "th";
        return (hasEnding ? to + 2 : to, Number(text.AsSpan(at, length)));
    }

    /// <summary>The word or mark between two days that ends before this index, with where it begins; -1 where there is none.</summary>
    private readonly (int From, string Word) JointBefore(int at)
    {
        var to = BlanksBefore(at);
        foreach (var joint in Joints)
        {
            if (to < joint.Length || !text.AsSpan(to - joint.Length, joint.Length).SequenceEqual(joint))
                continue;

            var from = BlanksBefore(to - joint.Length);
            if (joint == "and" && from > 0 && text[from - 1] == ',')
                from--;
            return (from, joint);
        }

        return (-1, "");
    }

    private readonly int DigitsFrom(int at)
    {
        var to = at;
        while (to < text.Length && char.IsAsciiDigit(text[to]))
            to++;
        return to - at;
    }

    private readonly int BlanksBefore(int at)
    {
        while (at > 0 && IsBlank(text[at - 1]))
            at--;
        return at;
    }

    private readonly int BlanksAfter(int at)
    {
        while (at < text.Length && IsBlank(text[at]))
            at++;
        return at;
    }

    private static bool IsBlank(char letter) => letter is ' ' or '\u00A0' or '\u202F';

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
