using System.Globalization;
using System.Text;
using ReportKit.Dates;
using ReportKit.Languages;

namespace ReportKit.Typed;

/// <summary>
/// Reads dates as people type them, in cells, in JSON and on the command line: ISO 8601, words in several languages, digits where
/// they can mean one day only, and ranges. What can mean two days is a question that names both.
/// </summary>
public static class TypedDate
{
    /// <summary>Longer words are no date.</summary>
    private const int Longest = 80;

    /// <summary>What the words mean. A time of day after a date is passed over.</summary>
    public static DateReading Read(string typed)
    {
        var text = Plain(typed);
        if (PartialDate.ParseIso(text) is { } iso)
            return DateReading.Of(iso);
        if (text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && PartialDate.ParseIso(text.AsSpan(0, slash)) is { } first && PartialDate.ParseIso(text.AsSpan(slash + 1)) is { } last)
            return first <= last ? DateReading.Of(first, last) : DateReading.None;
        if (text.Length == 0 || text.Length > Longest)
            return DateReading.None;

        text = WithoutTime(text);
        var read = DateTokens.Of(text);
        if (read.Unknown is null && Certain(read) is { } span)
            return WrongWeekday(read, span, typed) ?? new DateReading(span);
        return read.Tokens.Length == 0 ? DateReading.None : Doubtful(typed, text, read);
    }

    /// <summary>A single day, month or year; null for ranges and all that is not certain.</summary>
    public static PartialDate? Day(string typed) => Read(typed).Span is { To: null, From: var date } ? date : null;

    /// <summary>A date or a range; null for all that is not certain, and where the range ends before it begins.</summary>
    public static DateSpan? Span(string typed) => Read(typed).Span;

    /// <summary>
    /// The days that digits alone can mean whose year comes last, such as 03/04/2025; a time of day after them is passed over. Both are
    /// null for all else.
    /// </summary>
    public static (PartialDate? DayFirst, PartialDate? MonthFirst) InBothOrders(string typed)
    {
        var read = typed.Length > Longest ? null : DateTokens.Of(WithoutTime(Plain(typed)));
        return read is { Unknown: null } ? DateParts.Readings(read.Tokens) : (null, null);
    }

    /// <summary>Whether words name a day of the calendar, with or without its year: 5 April, 5-Apr, 05.04.2025.</summary>
    internal static bool LooksLikeDay(string typed)
    {
        if (typed.Length > 30)
            return false;
        var read = DateTokens.Of(Plain(typed));
        if (read.Unknown is not null || read.Tokens.Length is not (2 or 3))
            return false;
        var (months, years, days) = (0, 0, 0);
        foreach (var token in read.Tokens)
        {
            months += token.Month > 0 ? 1 : 0;
            years += token.IsYear && token.Number is >= 1900 and < 2100 ? 1 : 0;
            days += token.IsShort ? 1 : 0;
        }

        return months + years + days == read.Tokens.Length && (months == 1 ? years + days > 0 : years == 1 && (days == 2 || read.Tokens[1].Before == '/'));
    }

    private static DateSpan? Certain(DateTokens read)
    {
        ReadOnlySpan<DateToken> tokens = read.Tokens;
        if (!IsRangeByWord(tokens))
        {
            if (DateParts.Of(tokens)?.Date is { } only)
                return new DateSpan(only);
            if (tokens.Length < 2 || (tokens.Length == 3 && IsDigits(tokens)))
                return null;
        }

        return IsRangeByWord(tokens) ? RangeAt('→', tokens) : RangeAt('/', tokens) ?? RangeAt('-', tokens);
    }

    private static DateSpan? RangeAt(char mark, ReadOnlySpan<DateToken> tokens)
    {
        for (var at = 1; at < tokens.Length; at++)
        {
            if (tokens[at].Before == mark && Range(DateParts.Of(tokens[..at]), DateParts.Of(tokens[at..])) is { } range)
                return range;
        }

        return null;
    }

    private static DateSpan? Range(DateParts? first, DateParts? last)
    {
        if (first is null || last is null || (first.Year == 0 && (first.Day > 0) != (last.Day > 0)))
            return null;
        return last.CompletedBy(first).Date is { } to && first.CompletedBy(last).Date is { } from && from <= to ? new DateSpan(from, to) : null;
    }

    private static bool IsRangeByWord(ReadOnlySpan<DateToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Before == '→')
                return true;
        }

        return false;
    }

    private static bool IsDigits(ReadOnlySpan<DateToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (!token.IsNumber)
                return false;
        }

        return true;
    }

    private static DateReading? WrongWeekday(DateTokens read, DateSpan span, string typed)
    {
        if (read.Weekday < 0 || span.To is not null || span.From.Day == 0)
            return null;
        var weekday = new DateTime(span.From.Year, span.From.Month, span.From.Day).DayOfWeek;
        return (int)weekday == read.Weekday
            ? null
            : DateReading.Asked($"{span.From.Printed} was a {weekday}, not a {(DayOfWeek)read.Weekday}.", $"Look up which of the two is right in “{typed.Trim()}”, and type the day without its weekday.");
    }

    private static DateReading Doubtful(string typed, string text, DateTokens read)
    {
        ReadOnlySpan<DateToken> tokens = read.Tokens;
        var words = typed.Trim();
        if (Slip(text, read) is { } meant)
            return DateReading.Asked($"“{words}” is no date.", $"Did you mean “{meant.Printed}”?");
        if (read.Unknown is not null)
            return Certain(read) is { } rest && !(tokens.Length == 2 && IsDigits(tokens)) ? DateReading.Asked($"“{words}” is no date.", $"Type “{rest.Printed}” alone, if that is meant.") : DateReading.None;

        var (dayFirst, monthFirst) = DateParts.Readings(tokens);
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst)
            return DateReading.Asked($"“{words}” can be {dayFirst.Printed} or {monthFirst.Printed}.", "Type the month as a word, or the date as in 2025-10-08.");
        if ((DateParts.OfShortYear(tokens) ?? dayFirst ?? monthFirst) is { } shortYear && tokens[^1].Text.Length <= 2)
            return DateReading.Asked($"“{words}” gives the year with two digits.", $"Type “{shortYear.Printed}”, if that is meant.");
        return DateParts.Of(tokens) switch
        {
            { Year: 0, Month: > 0, Day: > 0 } => DateReading.Asked($"“{words}” has no year.", "Type the year too, as in 8 October 2025."),
            { Month: > 12, Day: > 0 } => DateReading.Asked($"“{words}” is no date: a year has twelve months.", "Look up the day, and type the month as a word."),
            { Year: > 0, Month: > 0, Day: > 0 } impossible => DateReading.Asked($"The calendar has no “{words}”: {Length(impossible)}.", "Look up the day."),
            _ => DateReading.None,
        };
    }

    private static string Length(DateParts parts)
    {
        var month = new PartialDate(parts.Year, parts.Month);
        return $"{month.Printed} has {DateTime.DaysInMonth(parts.Year, parts.Month)} days";
    }

    /// <summary>The date that comes out once a mistyped month is put right, or a letter that looks like a digit; null where none does.</summary>
    private static PartialDate? Slip(string text, DateTokens read)
    {
        if (read.Unknown is { } word && MonthNames.NearestTo(word) is > 0 and var month)
            return TypedDate.Day(text.Replace(word, new PartialDate(1, month).MonthName, StringComparison.Ordinal));

        var digits = new StringBuilder(text);
        var changed = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('O' or 'o' or 'l' or 'I') || !IsBesideDigit(text, at))
                continue;
            digits[at] = text[at] is 'O' or 'o' ? '0' : '1';
            changed = true;
        }

        return changed ? TypedDate.Day(digits.ToString()) : null;
    }

    private static bool IsBesideDigit(string text, int at) =>
        (at > 0 && char.IsAsciiDigit(text[at - 1])) && (at + 1 >= text.Length || !char.IsLetter(text[at + 1]) || text[at + 1] is 'O' or 'o' or 'l' or 'I');

    /// <summary>With one kind of space and of dash, without the marks that end a sentence, with digits of any script as 0 to 9, and digits of Chinese dates as others write them.</summary>
    private static string Plain(string typed)
    {
        var trimmed = typed.Trim();
        if (Ascii.IsValid(trimmed) && trimmed is not [.., '.' or ','])
            return trimmed;

        var isChinese = trimmed.Contains('年', StringComparison.Ordinal);
        trimmed = isChinese ? trimmed.Replace("至", " to ", StringComparison.Ordinal).Replace("到", " to ", StringComparison.Ordinal) : MonthNames.WithOneName(trimmed);
        var plain = new StringBuilder(trimmed.Length);
        foreach (var letter in trimmed)
        {
            plain.Append(letter switch
            {
                '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '\u2212' or '\uFE58' or '～' => '-',
                '年' or '月' => '-',
                '日' or '号' => ' ',
                _ when char.IsWhiteSpace(letter) => ' ',
                _ when char.IsDigit(letter) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)),
                _ => letter,
            });
        }

        return plain.ToString().Trim().TrimEnd(isChinese ? '-' : '.', ',', '.');
    }

    /// <summary>The words before a time of day, such as <c>T10:30Z</c> or <c>, 10:30 am</c>.</summary>
    private static string WithoutTime(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !char.IsAsciiDigit(text[colon - 1]))
            return text;

        var start = colon - 1;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        if (colon - start > 2 || start < 2 || text[start - 1] is not ('T' or ' '))
            return text;
        foreach (var letter in text.AsSpan(colon))
        {
            if (!char.IsAsciiDigit(letter) && letter is not (':' or '.' or ',' or '+' or '-' or 'Z' or ' ' or 'a' or 'p' or 'm' or 'A' or 'P' or 'M'))
                return text;
        }

        return text[..(start - 1)].TrimEnd(' ', ',');
    }
}
