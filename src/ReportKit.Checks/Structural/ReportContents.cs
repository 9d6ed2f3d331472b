using ReportKit.Checks.Passages;
using ReportKit.Composition;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>What a report holds, its rows numbered as in <see cref="ReportKit.Checks.Views.ReadingOrder"/>.</summary>
internal sealed class ReportContents
{
    public ReportContents(ReportPlan plan)
    {
        var (row, chapter, below) = (0, 0, 0);
        for (var i = 0; i < plan.Sections.Length; i++)
        {
            var (section, rows, _) = plan.Sections[i];
            LastSection = ++row;
            (chapter, below) = section.Level == 1 ? (chapter + 1, 0) : (chapter, section.Level == 2 ? below + 1 : below);
            Numbers.Add(section.Level == 1 ? $"{chapter}" : $"{chapter}.{below}");
            Titles.Add(QuotedWords.Letters(section.Title));
            MostNotes += NotesOf(section.Title) + NotesOf(section.Introduction) + NotesOf(section.Note);
            HasAppendix |= section.Title.Contains("Appendix", StringComparison.OrdinalIgnoreCase) || section.Title.Contains("Annex", StringComparison.OrdinalIgnoreCase);
            foreach (var planned in rows)
            {
                var statement = planned.Statement;
                Rows.Add((statement, ++row));
                MostNotes += 2 + NotesOf(statement.LeadIn) + NotesOf(statement.Words) + NotesOf(statement.Note) + NotesOf(statement.Context);
            }

            if (i + 1 == plan.Sections.Length || plan.Sections[i + 1].Section.Level <= section.Level)
                Ends.Add(row);
        }

        Last = row;
        HasAppendix |= plan.Report.Appendix != Appendix.None;
    }

    public int Last { get; }

    public int LastSection { get; }

    /// <summary>No fewer footnotes than the report has.</summary>
    public int MostNotes { get; }

    public bool HasAppendix { get; }

    private static int NotesOf(string? text) => text is null ? 0 : text.AsSpan().Count("^[") + text.AsSpan().Count("[@") + 1;

    /// <summary>The last row of each section that no section below it follows.</summary>
    public HashSet<int> Ends { get; } = [];

    public HashSet<string> Numbers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Titles { get; } = new(StringComparer.Ordinal);

    public List<(Statement Statement, int Row)> Rows { get; } = [];
}
