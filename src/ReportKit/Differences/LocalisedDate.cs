using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Schema;
using ReportKit.Typed;

namespace ReportKit.Differences;

/// <summary>Dates as spreadsheet programs write them as words: <c>14.12.2021</c>, <c>12/14/21</c>, <c>14-Dec-2021</c>, <c>2021年12月14日</c>.</summary>
internal static partial class LocalisedDate
{
    private static readonly string[] WithNames =
    [
        "d MMM yyyy", "d MMMM, yyyy", "d MMM, yyyy", "d-MMM-yyyy", "d-MMM-yy", "d MMM yy", "MMM d, yyyy", "MMMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
        "dddd, d MMMM yyyy", "dddd d MMMM yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy", "ddd d MMM yyyy", "MMM-yyyy", "MMM-yy",
    ];

    /// <summary>What a file holds as words where a column holds dates, as dates, as far as it means one day and no other.</summary>
    public static object? Understood(Column column, object? value)
    {
        if (value is not Unreadable { Text: var text } || column.Kind is not (DateKind or DateSpanKind) || Read(text) is not { } date)
            return value;
        return column.Kind is DateKind ? date : new DateSpan(date);
    }

    /// <summary>
    /// Whether the words are a spelling of this day. What means another day as well (<c>3/4/2023</c>) means this one: it is
    /// asked only of a cell that held this day before.
    /// </summary>
    public static bool CanMean(string text, PartialDate day)
    {
        if (day.Day == 0)
            return false;
        if (IsSerial(text, day))
            return true;
        var digits = Digits().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        if (digits.Count > 3 && !text.Contains(':', StringComparison.Ordinal))
            return false;
        return Matches(digits, day.Year, day) || Matches(digits, day.Year % 100, day);
    }

    /// <summary>Digits in the order of the language: with dots the day comes first, and a year of four digits is known as such.</summary>
    private static PartialDate? Read(string text)
    {
        var words = text.Trim();
        if (DateTime.TryParseExact(words, WithNames, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var named))
            return words.Length <= "MMM-yyyy".Length && !char.IsDigit(words[0]) ? new PartialDate(named.Year, named.Month) : PartialDate.From(named);
        if (YearFirst().Match(words) is { Success: true } first)
            return Valid(Number(first, 1), Number(first, 2), Number(first, 3));
        if (YearLast().Match(words) is not { Success: true } last)
            return null;
        var (one, other, year) = (Number(last, 1), Number(last, 3), Number(last, 4));
        if (last.Groups[2].Value == "." || one > 12 || one == other)
            return Valid(year, other, one);
        return other > 12 ? Valid(year, one, other) : null;
    }

    private static PartialDate? Valid(int year, int month, int day) =>
        TypedDate.Day(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"));

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <summary>The number of a day as words: days since the end of 1899, as spreadsheets count.</summary>
    private static bool IsSerial(string text, PartialDate day) =>
        text.Trim() is { Length: 5 } digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && PartialDate.From(new DateTime(1899, 12, 30).AddDays(days)) == day;

    private static bool Matches(List<int> digits, int year, PartialDate day) =>
        digits.Take(3).Order().SequenceEqual(new[] { year, day.Month, day.Day }.Order());

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("^([0-9]{4})(?:[./-]|年 ?)([0-9]{1,2})(?:[./-]|月 ?)([0-9]{1,2})(?:日|\\.?)(?:[ T]+[0-9]{1,2}[:.][0-9:.]+ *(?:[AaPp][Mm])?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex("^([0-9]{1,2})([./-]) ?([0-9]{1,2})[./-] ?([0-9]{4})\\.?(?:,?[ T]+[0-9]{1,2}[:.][0-9:.]+ *(?:[AaPp][Mm])?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();
}
