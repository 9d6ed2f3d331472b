using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Papers.Recognition.Rows;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>
/// Composes the report of a paper and lays it beside the paper: a row that prints other words becomes plain paragraphs, a footnote that
/// does stands in the paper's own words. It is done again until nothing changes, as a footnote may refer to the one before it.
/// </summary>
internal static class PrintedAgain
{
    private const int MostRounds = 6;

    public static PaperDraft Corrected(PaperDraft draft)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var corrected = Once(draft);
            if (ReferenceEquals(corrected, draft))
                return draft;
            draft = corrected;
        }

        return draft;
    }

    private static PaperDraft Once(PaperDraft draft)
    {
        var dataset = Numbered(PaperSheets.Write(draft, _ => []));
        var report = dataset.Reports.Rows[0];
        var printed = PrintedReport.Of(ReportComposer.Compose(ReportPlan.For(report, dataset), dataset, report.Date ?? new PartialDate(2000, 1, 1), [], isDraft: false));
        var asWords = draft.AsWords.ToBuilder();
        var sections = ImmutableArray.CreateBuilder<SectionDraft>(draft.Sections.Length);
        var isChanged = false;
        var line = 0;
        for (var at = 0; at < draft.Sections.Length; at++)
        {
            var section = draft.Sections[at];
            Compare([.. section.Title.Notes, .. section.Closing, .. section.Introduction.SelectMany(paragraph => paragraph.Notes)], printed.Sections[at].Notes, asWords);
            var rows = section.Rows.ToBuilder();
            for (var row = 0; row < rows.Count; row++)
            {
                var own = printed.Rows[line++.ToString(CultureInfo.InvariantCulture)];
                var notes = NotesOf(rows[row]);
                var isSame = notes.Length == own.Notes.Count && PaperWords.AreSame(string.Join(' ', rows[row].Origin.Select(passage => passage.Words)), own.Words);
                if (!isSame && rows[row].Kind != StatementKind.Narrative)
                {
                    rows[row] = rows[row].AsNarrative();
                    isChanged = true;
                }
                else
                {
                    Compare(notes, own.Notes, asWords);
                }
            }

            sections.Add(section with { Rows = rows.ToImmutable() });
        }

        return isChanged || asWords.Count > draft.AsWords.Count ? draft with { Sections = sections.ToImmutable(), AsWords = asWords.ToImmutable() } : draft;
    }

    /// <summary>In the order in which a row prints them.</summary>
    private static ImmutableArray<PaperNote> NotesOf(RowDraft row) =>
        [.. row.LeadIn?.Notes ?? [], .. row.Text.Notes, .. row.Closing, .. row.Context?.Notes ?? []];

    private static void Compare(ImmutableArray<PaperNote> wanted, List<string> printed, ImmutableHashSet<PaperNote>.Builder asWords)
    {
        for (var at = 0; at < wanted.Length && at < printed.Count; at++)
        {
            if (!PaperWords.AreSame(wanted[at].Line.Text, printed[at]))
                asWords.Add(wanted[at]);
        }
    }

    /// <summary>With an ID on each row, by which it is found in the report.</summary>
    private static Dataset Numbered(Dataset dataset) => dataset.With(
        StatementColumns.Sheet,
        [.. dataset.Statements.Rows.Select((row, at) => row.With(StatementColumns.Id, at.ToString(CultureInfo.InvariantCulture)))]);
}
