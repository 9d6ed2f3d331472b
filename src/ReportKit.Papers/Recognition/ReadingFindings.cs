using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Rows;
using ReportKit.Papers.Recognition.Writing;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition;

/// <summary>What a person has to go through after a paper was read: each uncertain reading at its cell, what was left out, what is missing.</summary>
internal static class ReadingFindings
{
    public static IEnumerable<Finding> Of(Paper paper, PaperParts parts, CoverPage cover, PaperDraft draft, Dataset dataset) =>
    [
        .. OfCover(cover, draft, dataset),
        .. OfRows(draft, dataset),
        .. OfNotes(draft, dataset),
        .. OfWhole(paper, parts, draft, dataset),
    ];

    private static IEnumerable<Finding> OfCover(CoverPage cover, PaperDraft draft, Dataset dataset)
    {
        var report = dataset.Reports.Rows[0];
        if (cover.Number is null)
            yield return new Finding(FileRules.CoverIncomplete, Severity.Warning, dataset.Reports.Place(report, ReportColumns.Number), $"The paper gives no number; it is called “{draft.Number}” by its file.", "Type its number in the series, if it has one.");
        if (cover.Title is null)
            yield return new Finding(FileRules.CoverIncomplete, Severity.Warning, dataset.Reports.Place(report, ReportColumns.Title), "The paper gives no title.", "Type its title.");
        if (cover.Date is null)
            yield return new Finding(FileRules.CoverIncomplete, Severity.Warning, dataset.Reports.Place(report, ReportColumns.Date), "The paper gives no date.", "Type the day on which it was published.");
    }

    private static IEnumerable<Finding> OfRows(PaperDraft draft, Dataset dataset)
    {
        var row = 0;
        for (var at = 0; at < draft.Sections.Length; at++)
        {
            foreach (var doubt in draft.Sections[at].Doubts)
                yield return Of(doubt, dataset.Sections.Place(dataset.Sections.Rows[at], doubt.Column));
            foreach (var read in draft.Sections[at].Rows)
            {
                var cells = dataset.Statements.Rows[row++];
                foreach (var doubt in read.Doubts)
                    yield return Of(doubt, dataset.Statements.Place(cells, doubt.Column));
            }
        }
    }

    private static Finding Of(Doubt doubt, Place place) => new(doubt.Rule, doubt.Rule.Severity, place, doubt.Message, doubt.Advice);

    private static IEnumerable<Finding> OfNotes(PaperDraft draft, Dataset dataset)
    {
        var row = 0;
        foreach (var section in draft.Sections)
        {
            foreach (var read in section.Rows)
            {
                var cells = dataset.Statements.Rows[row++];
                foreach (var note in read.Closing.Where(note => draft.Notes[note].Doubt is not null))
                    yield return new Finding(FileRules.NoteGuessed, Severity.Warning, dataset.Statements.Place(cells, StatementColumns.Source), $"Footnote {note.Number} says “{CellFindings.Excerpt(note.Line.Text)}”. {draft.Notes[note].Doubt}", "Compare the footnote with the paper.");
            }
        }

        var kept = draft.AsWords.Where(note => draft.Notes[note].Citations.Any()).Select(note => note.Number).Order().ToList();
        if (kept.Count > 0)
            yield return new Finding(FileRules.NoteKeptAsWords, Severity.Remark, new Place(StatementColumns.Sheet.Name, StatementColumns.Sheet), $"The columns would print other words than the paper has in {(kept.Count == 1 ? "footnote" : "footnotes")} {Listed(kept)}; the words of the paper are kept.", "Nothing has to be done.");
    }

    private static IEnumerable<Finding> OfWhole(Paper paper, PaperParts parts, PaperDraft draft, Dataset dataset)
    {
        var place = new Place(paper.Name);
        if (!draft.Sections.SelectMany(section => section.Rows).Any(row => row.IsQuotation))
            yield return new Finding(FileRules.NotUnderstood, Severity.Remark, place, "The paper quotes nobody; all of it is imported as text.");
        if (parts.Contents.Entries.Length > 0)
            yield return new Finding(FileRules.LeftOut, Severity.Remark, place, $"The contents page ({parts.Contents.Entries.Length} entries) is not imported: each report makes its own.");
        foreach (var line in parts.Furniture.Select(line => line.Words).Where(line => line.Any(char.IsLetter)).Distinct().Take(5))
            yield return new Finding(FileRules.LeftOut, Severity.Remark, place, $"The running line “{CellFindings.Excerpt(line)}” is not imported: each report makes its own.");
        foreach (var lost in Ledger.Of(parts, dataset))
            yield return new Finding(FileRules.WordsLost, Severity.Error, new Place($"{paper.Name}: {lost.Place}"), $"These words of the paper stand in no cell: “{CellFindings.Excerpt(lost.Words)}”.", "Add them by hand.");
    }

    private static string Listed(List<int> numbers) => numbers.Count <= 8 ? string.Join(", ", numbers) : $"{string.Join(", ", numbers.Take(8))} and {numbers.Count - 8} more";
}
