using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Typed;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>The day or days that a sentence names.</summary>
/// <param name="Start">Where they begin in the sentence, with “On”.</param>
/// <param name="End">Where they end.</param>
/// <param name="IsCompleted">Whether the sentence leaves out the year.</param>
internal sealed partial record LeadDate(int Start, int End, DateSpan Date, bool IsCompleted)
{
    /// <param name="day">The day of the paper or of the row above, for a date without its year.</param>
    public static LeadDate? In(string sentence, PartialDate? day)
    {
        foreach (Match match in Days().Matches(sentence))
        {
            if (TypedDate.Read(match.Groups["date"].Value).Span is { From.Year: > 1900 } date)
                return new LeadDate(match.Index, match.Index + match.Length, WholeMonths(date), false);
        }

        if (day is null || Yearless().Match(sentence) is not { Success: true } yearless)
            return null;
        foreach (var year in new[] { day.Year, day.Year - 1 })
        {
            if (TypedDate.Read($"{yearless.Groups["date"].Value} {year}").Span is { } completed && completed.From <= day)
                return new LeadDate(yearless.Index, yearless.Index + yearless.Length, WholeMonths(completed), true);
        }

        return null;
    }

    /// <summary>What was said “in September” was said on some of its days.</summary>
    private static DateSpan WholeMonths(DateSpan date)
    {
        if (date.From is not { Month: > 0, Day: 0 })
            return date;
        var last = date.To ?? date.From;
        return last.Day > 0
            ? date
            : new DateSpan(date.From with { Day = 1 }, last with { Day = DateTime.DaysInMonth(last.Year, Math.Max(1, last.Month)) });
    }

    private const string Months = @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b\.?";

    [GeneratedRegex(@"(?:\b(?:On|In|At|From|Between|Le|Du|En|El|Del)\s+(?:the\s+)?)?(?<date>\b\d{1,2}(?:st|nd|rd|th|er)?(?:\s" + Months + @")?(?:\s?(?:[-–—,]|and|to|et|au|y|al)\s?\d{1,2}(?:st|nd|rd|th)?)?\s(?:of |de |del )?" + Months + @",?\s(?:of |de |del )?\d{4}\b|\b" + Months + @"\s\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–—]\s?\d{1,2})?,?\s\d{4}\b|\b" + Months + @",?\s(?:of |de |del )?\d{4}\b|\b\d{4}-\d\d-\d\d\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Days();

    [GeneratedRegex(@"\b(?:(?:On|In|During|at)\s+(?:the\s+)?(?:[A-Z]{2,8}\s)?)(?<date>\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\s" + Months + "|" + Months + @"(?:\s\d{1,2}(?!\d))?)")]
    private static partial Regex Yearless();
}
