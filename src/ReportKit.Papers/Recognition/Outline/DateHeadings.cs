using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Typed;

namespace ReportKit.Papers.Recognition.Outline;

/// <summary>Lines that are a date and nothing else: they say when what follows was said.</summary>
internal static partial class DateHeadings
{
    private const int Longest = 48;

    /// <summary>The date of a line; null where it is no date heading. A day without a year takes that of the heading before.</summary>
    /// <param name="before">The date heading before, or the day of the paper; null for none.</param>
    public static (DateSpan Date, bool IsCompleted)? Read(string words, PartialDate? before)
    {
        var date = words.Trim().TrimEnd(':', '.', ',', '：').Trim('(', ')', '[', ']', ' ');
        if (date.Length is < 4 or > Longest || !date.Any(char.IsAsciiDigit) || YearAlone().IsMatch(date) || Figures().IsMatch(date))
            return null;
        date = Day().Replace(date, "");
        if (TypedDate.Read(date).Span is { } span)
            return span.From.Month > 0 && span.From.Year is > 1900 and < 2200 ? (span, false) : null;
        return before is not null && !HasYear().IsMatch(date) && TypedDate.Read($"{date} {before.Year}").Span is { From.Day: > 0 } completed ? (completed, true) : null;
    }

    [GeneratedRegex(@"^\d{4}(?:\s?[-–/]\s?\d{2,4})?$")]
    private static partial Regex YearAlone();

    /// <summary>Numbers of documents and sections are no dates.</summary>
    [GeneratedRegex(@"^[\d.]+$|^\d+/\d+$")]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:Day|Jour|Día|День) (?:\d+|one|two|three|four|five)\s*[:,–-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex HasYear();
}
