using ReportKit.Papers.Recognition.CitationForms;
using ReportKit.Citations;
using ReportKit.Languages;
using ReportKit.Papers.Recognition.Notes;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>
/// The rows of Sources. Each is composed as the report will, and compared: where the columns print another citation than the paper has,
/// <c>Cite as</c> keeps the paper's.
/// </summary>
internal sealed class SourceRows(SourceIds ids, ReportLanguage language)
{
    public RowCells Of(CitedSource source, int line)
    {
        var plain = Cells(source, line);
        var form = source.Uses.GroupBy(use => string.Join(' ', PaperWords.Of(use.WithoutLocator.Text)))
            .OrderBy(same => same.All(use => Prose.IsPointing(use.Words))).ThenByDescending(same => same.Count(use => use.IsBare || use.Address is null)).ThenByDescending(same => same.Count())
            .FirstOrDefault()?.ToList();
        if (form is null)
            return plain;

        var best = plain;
        var score = Score(plain, form);
        var use = form.Find(same => same.Locator is not null) ?? form[0];
        foreach (var words in new[] { use.WithoutLocator, use.WithSignOfLocator })
        {
            if (score == 2 * form.Count)
                break;
            var typed = plain.With(SourceColumns.CiteAs, PassageMarkup.Write(words, _ => ""));
            if (Score(typed, form) is var other && other > score)
                (best, score) = (typed, other);
        }

        return best;
    }

    /// <summary>Two for each citation that is printed as it stands, one for each that has the same words.</summary>
    private int Score(RowCells cells, List<CitationText> uses)
    {
        var source = new Source(cells);
        var score = 0;
        foreach (var use in uses)
        {
            var printed = CitedPlace.Of(source, language, use.Locator?.Text).Citation;
            score += Plain(printed) == Plain(use.Passage.Text) ? 2 : PaperWords.AreSame(printed, use.Passage.Text) ? 1 : 0;
        }

        return score;
    }

    /// <summary>On one line and without the stop at its end, which is no other citation.</summary>
    private static string Plain(string citation) => string.Join(' ', citation.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ' ');

    private RowCells Cells(CitedSource source, int line)
    {
        var draft = source.Draft;
        return RowCells.Of(
            SourceColumns.Sheet,
            line,
            (SourceColumns.Id, ids[source]),
            (SourceColumns.Kind, draft.Kind),
            (SourceColumns.Author, Filled(draft.Author)),
            (SourceColumns.Title, Filled(draft.Title)),
            (SourceColumns.Container, Filled(draft.Container)),
            (SourceColumns.Meeting, Filled(draft.Meeting)),
            (SourceColumns.Session, Filled(draft.Session)),
            (SourceColumns.Date, draft.Date),
            (SourceColumns.Symbol, Filled(draft.Symbol)),
            (SourceColumns.Publisher, Filled(draft.Publisher)),
            (SourceColumns.Url, Filled(draft.Address)));
    }

    private static string? Filled(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
