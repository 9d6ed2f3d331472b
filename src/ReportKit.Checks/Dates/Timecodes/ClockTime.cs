using System.Globalization;

namespace ReportKit.Checks.Dates.Timecodes;

/// <summary>A time by the clock, whose form says that it is one.</summary>
/// <param name="Minutes">After midnight.</param>
/// <param name="IsOfTwelve">Whether it counts to twelve twice a day.</param>
internal sealed record ClockTime(int Minutes, bool IsOfTwelve, int End)
{
    public static ClockTime? At(string text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ':' or '.' or ',' or '/' or '-' && at > 1 && char.IsAsciiDigit(text[at - 2]) && !MayJoin(text, at)))
            return null;
        var hours = Number(text, at, out var end);
        var minutes = 0;
        var hasMinutes = false;
        if (text.AsSpan(end) is [':' or '.', >= '0' and <= '9', >= '0' and <= '9', ..])
        {
            hasMinutes = text[end] == ':';
            minutes = Number(text, end + 1, out end);
        }

        if (hours is < 0 or > 24 || minutes is < 0 or > 59 || (end < text.Length && (text[end] is ':' || char.IsAsciiDigit(text[end]))))
            return null;
        if (HalfAt(text, end) is var (isAfternoon, close))
            return hours is >= 1 and <= 12 ? new ClockTime((hours % 12 + (isAfternoon ? 12 : 0)) * 60 + minutes, true, close) : null;
        if (HoursAt(text, end) is > 0 and var length)
            return new ClockTime(hours * 60 + minutes, false, end + length);
        return hasMinutes && end - at >= 4 ? new ClockTime(hours * 60 + minutes, false, end) : null;
    }

    /// <summary>Whether a dash stands there between two times.</summary>
    private static bool MayJoin(string text, int at) => at > 3 && text[at - 4] == ':';

    private static int Number(string text, int at, out int end)
    {
        end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
            end++;
        return end - at is 1 or 2 ? int.Parse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
    }

    /// <summary>Which half of the day is named after the number, and where that ends.</summary>
    private static (bool IsAfternoon, int End)? HalfAt(string text, int at)
    {
        var start = at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' ? at + 1 : at;
        if (start + 1 >= text.Length || (text[start] | ' ') is not ('a' or 'p'))
            return null;
        var end = start + 1;
        if (text[end] == '.')
            end++;
        if (end >= text.Length || (text[end] | ' ') != 'm')
            return null;
        end++;
        if (text[end - 2] == '.' && end < text.Length && text[end] == '.')
            end++;
        return end < text.Length && char.IsLetterOrDigit(text[end]) ? null : ((text[start] | ' ') == 'p', end);
    }

    /// <summary>The length of <c> h</c>, <c> hours</c>, <c> heures</c>, <c> horas</c>; 0 where it does not follow.</summary>
    private static int HoursAt(string text, int end)
    {
        foreach (var word in (ReadOnlySpan<string>)[" h", "h", "\u00A0h", " hours", " heures", " horas", " Uhr"])
        {
            if (text.AsSpan(end).StartsWith(word) && !(end + word.Length < text.Length && char.IsLetterOrDigit(text[end + word.Length])))
                return word.Length;
        }

        return 0;
    }
}
