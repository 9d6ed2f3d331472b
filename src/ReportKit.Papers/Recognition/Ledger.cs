using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Languages;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Papers.Recognition.Writing;

namespace ReportKit.Papers.Recognition;

/// <summary>Words of a paper that stand in no cell.</summary>
internal sealed record LostWords(string Words, string Place);

/// <summary>
/// Counts the words of a paper against those that the cells print, cover and settings among them: what the paper has more often is lost.
/// </summary>
internal static class Ledger
{
    public static IEnumerable<LostWords> Of(PaperParts parts, Dataset dataset)
    {
        var left = Printed(dataset);
        foreach (var (words, place) in Paper(parts))
        {
            var lost = words.Where(word => !Take(left, word)).ToList();
            if (lost.Count > 0)
                yield return new LostWords(string.Join(' ', lost), place);
        }
    }

    private static bool Take(Dictionary<string, int> left, string word)
    {
        if (!left.TryGetValue(word, out var count) || count == 0)
            return false;
        left[word] = count - 1;
        return true;
    }

    private static IEnumerable<(List<string> Words, string Place)> Paper(PaperParts parts)
    {
        foreach (var line in parts.Cover.Concat(parts.Body).Concat(parts.Closing))
        {
            yield return (PaperWords.Of(line.Passage.Words), line.Place);
            foreach (var note in line.Passage.Notes)
                yield return (PaperWords.Of(note.Line.Text), $"footnote {note.Number}");
        }
    }

    private static Dictionary<string, int> Printed(Dataset dataset)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var report = dataset.Reports.Rows[0];
        var language = ReportLanguage.Of(dataset.Settings.Language);
        var day = report.Date ?? new PartialDate(2000);
        Add(words, PrintedReport.Of(ReportComposer.Compose(ReportPlan.For(report, dataset), dataset, day, [], isDraft: false)).AllWords);
        Add(words, [report.Number, report.Title, report.Subtitle ?? "", report.Authors ?? "", report.Function ?? "", report.RunningTitle ?? "", language.VisitUs]);
        // The day is in its cell, whichever language it stood in.
        Add(words, ReportLanguage.All.Select(known => known.Print(day)));
        Add(words, dataset.Statements.Rows.SelectMany(row => Weekdays(row.Date)));
        Add(words, dataset.SettingRows.Rows.Select(setting => setting.Value ?? ""));
        return words;
    }

    /// <summary>A day that is known says its weekday, which reports do not print.</summary>
    private static IEnumerable<string> Weekdays(PartialDate? date) =>
        date is { Day: > 0 } ? ReportLanguage.All.Select(known => known.Weekdays[(int)new DateTime(date.Year, date.Month, date.Day).DayOfWeek]) : [];

    private static void Add(Dictionary<string, int> words, IEnumerable<string> texts)
    {
        foreach (var word in texts.SelectMany(PaperWords.Of))
            words[word] = words.GetValueOrDefault(word) + 1;
    }
}
