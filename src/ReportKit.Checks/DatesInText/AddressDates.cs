using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportKit.Checks.DatesInText;

/// <summary>Finds the dates in web addresses: those of upload folders, and those in the names of files and pages.</summary>
internal static partial class AddressDates
{
    /// <summary>Years before the web, and far ahead, are numbers of something else.</summary>
    private const int FirstYear = 1990;
    private const int LastYear = 2049;

    private const string MonthWord =
        "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";

    private const string Mark = "(?:[-_.+]|%20)";

    /// <summary>A reference that looks at no case: of others no code is made ahead, and the whole pattern is interpreted.</summary>
    private const string SameMark = @"(?-i:\k<mark>)";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static ImmutableArray<AddressDate> In(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        start = address.IndexOf('/', start < 0 ? 0 : start + 3);
        if (start < 0 || !MayHoldDate(address.AsSpan(start)))
            return [];

        var dates = ImmutableArray.CreateBuilder<AddressDate>();
        foreach (Match match in Pattern().Matches(address, start))
        {
            ImmutableArray<WrittenDay> meanings = [.. Meanings(match).Where(day => day.Exists).Distinct()];
            if (!meanings.IsEmpty)
                dates.Add(new AddressDate(match.Value.Trim('/'), meanings, match.Groups["folder"].Success));
        }

        return dates.ToImmutable();
    }

    /// <summary>
    /// Quick, and never wrong when it says no: a date has the digits of a whole day, a year with other digits beside it, or a
    /// month's name and a digit.
    /// </summary>
    private static bool MayHoldDate(ReadOnlySpan<char> path)
    {
        var hasDigits = false;
        for (var i = path.IndexOfAnyInRange('0', '9'); i >= 0;)
        {
            hasDigits = true;
            var end = path[i..].IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? i + length : path.Length;
            if (end - i == 8 || (end - i == 4 && (IsDayBefore(path[..i]) || IsDayAfter(path[end..]) || IsFolderAfter(path[end..]))))
                return true;
            i = path[end..].IndexOfAnyInRange('0', '9') is >= 0 and var next ? end + next : -1;
        }

        return hasDigits && HoldsMonth(path);
    }

    private static bool IsDayBefore(ReadOnlySpan<char> text) => text is [.., >= '0' and <= '9', '-' or '_' or '.'];

    private static bool IsDayAfter(ReadOnlySpan<char> text) => text is ['-' or '_' or '.', >= '0' and <= '9', ..];

    private static bool IsFolderAfter(ReadOnlySpan<char> text) => text is ['/', >= '0' and <= '9', >= '0' and <= '9', '/', ..];

    private static bool HoldsMonth(ReadOnlySpan<char> text)
    {
        foreach (var month in Months)
        {
            if (text.Contains(month, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"/(?<folder>(?<y>\d{4})/(?<m>\d{2}))(?:/(?<d>\d{2}))?(?=/)"
        + @"|(?<![a-z0-9])(?:"
        + @"(?<y>\d{4})(?<mark>[-_.])(?<m>\d{2})" + SameMark + @"(?<d>\d{2})"
        + @"|(?<one>\d{1,2})(?<mark>[-_.])(?<two>\d{1,2})" + SameMark + @"(?<y>\d{4})"
        + @"|(?<run>\d{8})"
        + @"|(?<d>\d{1,2})" + Mark + "?(?<word>" + MonthWord + @")(?:" + Mark + @"?(?<y>\d{4}|\d{2}))?"
        + @"|(?<y>\d{4})" + Mark + "(?<word>" + MonthWord + ")(?:" + Mark + @"(?<d>\d{1,2}))?"
        + @"|(?<word>" + MonthWord + ")" + Mark + @"(?<d>\d{1,2})" + Mark + @"(?<y>\d{4})"
        + @"|(?<word>" + MonthWord + ")" + Mark + @"?(?<y>\d{4})"
        + @"|(?<word>" + MonthWord + ")-(?<short>[12]\\d)"
        + @")(?![a-z0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    private static WrittenDay[] Meanings(Match match)
    {
        var (year, day) = (Digits(match, "y"), Digits(match, "d"));
        if (match.Groups["run"] is { Success: true, ValueSpan: var run })
            return [.. Day(Number(run[..4]), Number(run[4..6]), Number(run[6..])), .. Day(Number(run[4..]), Number(run[2..4]), Number(run[..2]))];
        if (match.Groups["one"].Success)
            return [.. Day(year, Digits(match, "two"), Digits(match, "one")), .. Day(year, Digits(match, "one"), Digits(match, "two"))];
        if (!match.Groups["word"].Success)
            return Day(year, Digits(match, "m"), day);

        var month = WrittenDates.Month(match.Groups["word"].ValueSpan);
        if (match.Groups["short"].Success)
            return [.. Day(2000 + Digits(match, "short"), month, 0), new WrittenDay(0, month, Digits(match, "short"))];
        return match.Groups["y"].Success ? Day(year < 100 ? 2000 + year : year, month, day) : IsAlsoWord(match.Groups["word"].ValueSpan) ? [] : [new WrittenDay(0, month, day)];
    }

    private static WrittenDay[] Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 ? [new WrittenDay(year, month, day)] : [];

    /// <summary>Whether the month's name is a word of its own: <c>article-10-may-apply</c> holds no date.</summary>
    private static bool IsAlsoWord(ReadOnlySpan<char> month) => month.Equals("may", StringComparison.OrdinalIgnoreCase) || month.Equals("march", StringComparison.OrdinalIgnoreCase);

    private static int Digits(Match match, string group) => match.Groups[group] is { Success: true } digits ? Number(digits.ValueSpan) : 0;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
