using System.Globalization;
using ReportKit.Sheets;

namespace ReportKit.Citations;

/// <summary>
/// Reads the times of recordings as people type them: <c>1:14:20</c>, <c>1h14m20s</c>, <c>74 min</c>, <c>1.14.20</c>, a range or
/// several of them, and the fraction of a day as which a spreadsheet keeps a time.
/// </summary>
internal static class TypedTime
{
    private const int Day = 24 * 3600;

    private const string OfTimes = "0123456789:.;, hms";

    private static readonly string[] Before =
    [
        "starts at", "start at", "starting at", "starts", "start", "begins at", "beginning at", "ends at", "from", "at", "time code", "timecode",
        "timestamp", "time", "minute", "t=", "@", "à", "a partir de", "ab",
    ];

    private static readonly string[] After = ["onwards", "onward"];

    private static readonly (string Unit, int Seconds)[] Units =
    [
        ("h", 3600), ("hr", 3600), ("hrs", 3600), ("hour", 3600), ("hours", 3600), ("heure", 3600), ("heures", 3600), ("hora", 3600), ("horas", 3600), ("ч", 3600),
        ("m", 60), ("min", 60), ("mins", 60), ("mn", 60), ("minute", 60), ("minutes", 60), ("minuto", 60), ("minutos", 60), ("мин", 60), ("'", 60), ("’", 60), ("′", 60),
        ("s", 1), ("sec", 1), ("secs", 1), ("second", 1), ("seconds", 1), ("seconde", 1), ("secondes", 1), ("segundo", 1), ("segundos", 1), ("сек", 1), ("\"", 1), ("”", 1), ("″", 1),
    ];

    /// <summary>The time, or a locator in doubt where it can be two; null where the words are no time.</summary>
    public static Locator? Read(string text, SourceKind kind)
    {
        if (Alone(text) is { } alone)
            return new Locator(Locator.Clock(alone), alone);
        var words = Inner(text);
        if (words.Length == 0 || !char.IsAsciiDigit(words[0]))
            return null;
        if (One(words, kind) is { } only)
            return only;
        if (Fraction(words, kind) is { } fraction)
            return fraction with { Text = fraction.Seconds is null ? text : fraction.Text };

        var joint = words.Contains(" to ", StringComparison.Ordinal) ? " to " : "-";
        if (words.Split(joint) is [var first, var last] && One(first.Trim(), kind) is { Seconds: { } start } from && One(Inner(last.Trim()), kind) is { Seconds: { } end } to)
            return start < end
                ? new Locator($"{from.Text}, ends at {to.Text}", start) { Place = $"at {start}-{end}" }
                : new Locator(text, null) { Doubt = LocatorDoubt.NoTime, Advice = "It ends before it begins; look up the two times." };
        return Several(words.Replace(" and ", ", ", StringComparison.Ordinal).Split([',', ';'], StringSplitOptions.TrimEntries), kind);
    }

    /// <summary>Whether it is made of digits and the marks that people set between hours, minutes and seconds.</summary>
    public static bool LooksLikeTime(string text)
    {
        var time = text.AsSpan().Trim(" ()");
        if (time.StartsWith("starts at", StringComparison.OrdinalIgnoreCase))
            return true;
        if (!time.Contains(':') || !char.IsAsciiDigit(time[0]))
            return false;
        if (time.EndsWith("am", StringComparison.OrdinalIgnoreCase) || time.EndsWith("pm", StringComparison.OrdinalIgnoreCase))
            time = time[..^2];
        foreach (var letter in time)
        {
            if (!OfTimes.Contains(letter, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>Whether a time of a clock stands among other words: <c>1:14:20 (second part)</c>.</summary>
    public static bool HoldsClock(string text)
    {
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            if (colon > 0 && colon + 2 < text.Length && char.IsAsciiDigit(text[colon - 1]) && char.IsAsciiDigit(text[colon + 1]) && char.IsAsciiDigit(text[colon + 2]))
                return true;
        }

        return false;
    }

    /// <summary>The words without the frame of a citation, <c>(starts at: 57:20)</c>, which people copy from printed papers.</summary>
    private static string Inner(string text)
    {
        var inner = text.Trim('(', ')', ' ', '[', ']');
        foreach (var frame in Before)
        {
            if (inner.StartsWith(frame, StringComparison.OrdinalIgnoreCase) && inner[frame.Length..].TrimStart(':', ' ', '.') is [>= '0' and <= '9', ..] rest)
                return Inner(rest);
        }

        foreach (var frame in After)
        {
            if (inner.EndsWith(frame, StringComparison.OrdinalIgnoreCase))
                return inner[..^frame.Length].TrimEnd();
        }

        return inner;
    }

    /// <summary>Seconds of a number alone below the word that says what it counts: minute 74, t=860.</summary>
    private static int? Alone(string text)
    {
        var digits = text.AsSpan().TrimEnd("s)").LastIndexOfAnyExceptInRange('0', '9') + 1;
        var unit = text[..digits].Trim('(', ' ', '.').ToLowerInvariant() switch { "min" or "mins" or "minute" or "minutes" or "мин" => 60, "t=" or "start=" => 1, _ => 0 };
        return unit > 0 && int.TryParse(text.AsSpan(digits).TrimEnd("s)"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number * unit < Day ? number * unit : null;
    }

    private static Locator? One(string time, SourceKind kind)
    {
        if (Clocked(time.Replace(" ", "", StringComparison.Ordinal), ':') is { } clock)
            return clock;
        if (kind == SourceKind.Video && time.Count(letter => letter == '.') == 2 && Clocked(time, '.') is { Seconds: { } dotted })
            return new Locator(Locator.Clock(dotted), dotted);
        return InUnits(time) is { } seconds ? new Locator(Locator.Clock(seconds), seconds) : null;
    }

    /// <summary>Hours, minutes and seconds between marks; without hours, minutes may be as many as they are. Parts of a second are passed over.</summary>
    private static Locator? Clocked(string text, char mark)
    {
        var parts = text.Split(mark);
        if (parts.Length is not (2 or 3))
            return null;
        if (parts.Length == 3 && parts[2].IndexOfAny(['.', ',']) == 2 && parts[2][3..].All(char.IsAsciiDigit))
            parts[2] = parts[2][..2];

        var seconds = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is not (1 or 2 or 3) || (i > 0 && parts[i].Length != 2))
                return null;
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (i > 0 && number > 59))
                return null;
            seconds = seconds * 60 + number;
        }

        return new Locator(string.Join(':', parts), seconds);
    }

    /// <summary>Seconds of <c>1h14m20s</c>; a last number without a unit counts the next smaller one (<c>1h14</c>). Null for all else.</summary>
    private static int? InUnits(string text)
    {
        var (seconds, unit, at) = (0, int.MaxValue, 0);
        while (at < text.Length)
        {
            var digits = RunOf(text, at, char.IsAsciiDigit);
            if (digits == at || digits - at > 4)
                return null;
            var number = int.Parse(text.AsSpan(at, digits - at), NumberStyles.None, CultureInfo.InvariantCulture);
            at = RunOf(text, digits, letter => letter == ' ');
            var end = at < text.Length && !char.IsLetter(text[at]) ? at + 1 : RunOf(text, at, char.IsLetter);
            var next = end > at ? Array.Find(Units, known => known.Unit.Equals(text[at..end], StringComparison.OrdinalIgnoreCase)).Seconds : 0;
            if (end == at && unit is 3600 or 60)
                next = unit / 60;
            if (next == 0 || next >= unit || (unit != int.MaxValue && number > 59))
                return null;
            (seconds, unit) = (seconds + number * next, next);
            at = RunOf(text, end, letter => letter is ' ' or ',' or '.');
        }

        return unit == int.MaxValue ? null : seconds;
    }

    private static int RunOf(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
            at++;
        return at;
    }

    /// <summary>
    /// What a spreadsheet makes of 1:14:10. Where no seconds are left over nobody knows whether hours and minutes were typed, or
    /// minutes and seconds.
    /// </summary>
    private static Locator? Fraction(string text, SourceKind kind)
    {
        if (text is not ['0', '.' or ',', _, _, ..] || !double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) || part <= 0)
            return null;

        var seconds = (int)Math.Round(part * Day);
        if (text.Length >= 6 && seconds % 60 != 0)
            return new Locator(Locator.Clock(seconds), seconds);
        return !Locator.MayBeRecording(kind) ? null : new Locator(text, null)
        {
            Doubt = LocatorDoubt.NoTime,
            Advice = seconds % 60 == 0
                ? $"The spreadsheet keeps a time as a part of a day: type {Locator.Clock(seconds)}, or {Locator.Clock(seconds / 60)} if minutes and seconds were meant, into a cell that is text."
                : "Type the time as 1:14:20 or 04:30.",
        };
    }

    private static Locator? Several(string[] times, SourceKind kind)
    {
        if (times.Length < 2)
            return null;
        var read = Array.ConvertAll(times, time => One(time, kind));
        return Array.Exists(read, time => time?.Seconds is null)
            ? null
            : new Locator(string.Join(", ", read[..^1].Select(time => time!.Text)) + " and " + read[^1]!.Text, read[0]!.Seconds) { Place = "at " + string.Join(' ', read.Select(time => time!.Seconds)) };
    }
}
