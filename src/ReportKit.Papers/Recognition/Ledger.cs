using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Languages;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition;

/// <summary>Words of a paper that stand in no cell.</summary>
internal sealed record LostWords(string Words, string Place);

/// <summary>Counts the words of a paper against those of the cells: what a paper has more often than all cells together is lost.</summary>
internal static class Ledger
{
    /// <summary>Words that the report makes of what a cell means.</summary>
    private static readonly HashSet<string> Made = new(["ibid", "ibidem", "starts", "at", "p", "pp", "note", "and", "also", "here", "context", "s"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<LostWords> Of(PaperParts parts, Dataset dataset)
    {
        var left = Cells(dataset);
        foreach (var (words, place) in Paper(parts))
        {
            var lost = words.Where(word => !Take(left, word)).ToList();
            if (lost.Count > 0)
                yield return new LostWords(string.Join(' ', lost), place);
        }
    }

    private static bool Take(Dictionary<string, int> left, string word)
    {
        if (Made.Contains(word))
            return true;
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

    /// <summary>How often each word stands in all cells; one that several footnotes share counts for each of them.</summary>
    private static Dictionary<string, int> Cells(Dataset dataset)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var language = ReportLanguage.Of(dataset.Settings.Language);
        foreach (var table in dataset.Tables)
        {
            foreach (var row in table.AllRows)
            {
                foreach (var column in table.Sheet.Columns)
                {
                    if (row[column] is { } value)
                        Add(words, value, language, table.Sheet == SourceColumns.Sheet ? 50 : 1);
                }
            }
        }

        return words;
    }

    private static void Add(Dictionary<string, int> words, object value, ReportLanguage language, int times)
    {
        var text = value switch
        {
            PartialDate date => language.Print(date),
            DateSpan span => language.Print(span),
            string cell => cell.Replace("\\", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal),
            _ => "",
        };
        foreach (var word in PaperWords.Of(text))
            words[word] = words.GetValueOrDefault(word) + times;
    }
}
