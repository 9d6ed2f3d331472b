using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Papers.Recognition.Rows;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>Writes a paper that is understood into the rows of the workbook.</summary>
internal sealed class PaperSheets
{
    /// <summary>The header stands in the first row of a sheet.</summary>
    private const int FirstLine = 2;

    private readonly PaperDraft draft;
    private readonly NoteForms forms;
    private readonly List<RowCells> sections = [];
    private readonly List<RowCells> statements = [];

    private PaperSheets(PaperDraft draft)
    {
        this.draft = draft;
        forms = new NoteForms(draft.Notes, draft.Ids, draft.AsWords);
        var numbers = new SectionNumbers(draft.Number);
        foreach (var section in draft.Sections)
        {
            var key = numbers.Next(section.Level);
            sections.Add(Section(section, key));
            foreach (var row in section.Rows)
                statements.Add(Statement(row, key, FirstLine + statements.Count));
        }
    }

    /// <summary>The rows that a paper makes, but those of Speakers and Abbreviations, which are made of these.</summary>
    /// <param name="further">The rows of a sheet that is made elsewhere.</param>
    public static Dataset Write(PaperDraft draft, Func<Sheet, IReadOnlyCollection<RowCells>> further)
    {
        var sheets = new PaperSheets(draft);
        var sources = new SourceRows(draft.Ids, draft.Language);
        return DatasetBuilder.Build(sheet => (OriginOf(sheet), sheet switch
        {
            _ when sheet == ReportColumns.Sheet => [draft.Report],
            _ when sheet == SectionColumns.Sheet => sheets.sections,
            _ when sheet == StatementColumns.Sheet => sheets.statements,
            _ when sheet == SourceColumns.Sheet => [.. draft.Sources.All.Select(source => sources.Of(source, FirstLine + source.Number))],
            _ when sheet == SettingColumns.Sheet => [.. draft.Settings.Select((setting, at) => RowCells.Of(sheet, FirstLine + at, (SettingColumns.Name, setting.Name), (SettingColumns.Value, setting.Value)))],
            _ => further(sheet),
        }));
    }

    /// <summary>Places are those that the rows have in a workbook which holds nothing else.</summary>
    public static Origin OriginOf(Sheet sheet) =>
        new WorksheetOrigin(sheet.Name, new ColumnLetters(sheet, sheet.Columns.Select((column, at) => KeyValuePair.Create(column, Letters(at)))));

    private static string Letters(int at) => at < 26 ? ((char)('A' + at)).ToString() : Letters(at / 26 - 1) + (char)('A' + at % 26);

    private RowCells Section(SectionDraft section, string key) => RowCells.Of(
        SectionColumns.Sheet,
        FirstLine + sections.Count,
        (SectionColumns.Key, key),
        (SectionColumns.Report, draft.Number),
        (SectionColumns.Level, section.Level),
        (SectionColumns.Title, Markup(section.Title)),
        (SectionColumns.Introduction, section.Introduction.IsEmpty ? null : string.Join("\n\n", section.Introduction.Select(Markup))),
        (SectionColumns.DateHeadings, section.HasDateHeadings),
        (SectionColumns.Note, ClosingCells.OfHeading(section.Closing, forms)));

    private RowCells Statement(RowDraft row, string section, int line)
    {
        var closing = ClosingCells.Of(row.Closing, forms, draft.Language);
        return RowCells.Of(
            StatementColumns.Sheet,
            line,
            (StatementColumns.Report, draft.Number),
            (StatementColumns.Section, section),
            (StatementColumns.Kind, row.Kind),
            (StatementColumns.Date, row.Date?.From),
            (StatementColumns.EndDate, row.Date?.To),
            (StatementColumns.Speaker, row.Speaker),
            (StatementColumns.OnBehalfOf, row.OnBehalfOf),
            (StatementColumns.LeadIn, row.LeadIn is { } lead ? Markup(lead) + (row.LeadInStandsAlone ? "\n" : "") : null),
            (StatementColumns.Text, row.Text.IsEmpty ? null : Markup(row.Text)),
            (StatementColumns.Source, closing.Source),
            (StatementColumns.Locator, closing.Locator),
            (StatementColumns.AlsoIn, closing.AlsoIn),
            (StatementColumns.AlsoLocator, closing.AlsoLocator),
            (StatementColumns.Cite, closing.IsCited ? null : false),
            (StatementColumns.Note, closing.Note),
            (StatementColumns.Context, row.Context is { } context ? Markup(context) : null),
            (StatementColumns.ContextLabel, row.ContextLabel is { } label && !label.Equals(draft.Language.Context, StringComparison.OrdinalIgnoreCase) ? label : null),
            (StatementColumns.Status, StatementStatus.Published));
    }

    private string Markup(Passage passage) => PassageMarkup.Write(passage, forms.InText);

    /// <summary>The keys of the sections: <c>GE-001-4.2</c>.</summary>
    private sealed class SectionNumbers(string report)
    {
        private readonly int[] counts = new int[3];

        public string Next(int level)
        {
            counts[level - 1]++;
            counts.AsSpan(level).Clear();
            return $"{report}-{string.Join('.', counts.Take(level).Select(count => count.ToString(CultureInfo.InvariantCulture)))}";
        }
    }
}
