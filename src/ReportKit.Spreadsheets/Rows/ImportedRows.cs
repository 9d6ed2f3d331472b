using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>The rows of ours that come of a spreadsheet, while its tables are read.</summary>
internal sealed class ImportedRows(Dataset there)
{
    private readonly List<RowCells> statements = [];
    private readonly List<RowCells> sections = [];
    private readonly List<RowCells> abbreviations = [];
    private readonly HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);

    public SourceRows Sources { get; } = new(there);

    public SpeakerRows Speakers { get; } = new(there);

    /// <summary>The line that the next statement gets.</summary>
    public int NextStatement => statements.Count;

    public void AddStatement(RowCells row) => statements.Add(row);

    /// <summary>A heading of the report that statements name, unless it is there.</summary>
    public void AddSection(string title)
    {
        if (there.Names.Section(title, null) is var known && there.Sections.Find(known) is null && keys.Add("section " + title))
            sections.Add(RowCells.Of(SectionColumns.Sheet, sections.Count, (SectionColumns.Key, title), (SectionColumns.Level, 1), (SectionColumns.Title, title)));
    }

    public bool AddAbbreviation(string abbreviation, string? expansion)
    {
        if (there.Abbreviations.Find(abbreviation) is not null || !keys.Add("abbreviation " + abbreviation))
            return false;
        abbreviations.Add(RowCells.Of(AbbreviationColumns.Sheet, abbreviations.Count, (AbbreviationColumns.Abbreviation, abbreviation), (AbbreviationColumns.Expansion, expansion)));
        return true;
    }

    public Dataset ToDataset() => DatasetBuilder.Build(sheet => (new JsonOrigin(), RowsOf(sheet)));

    private List<RowCells> RowsOf(Sheet sheet)
    {
        if (sheet == StatementColumns.Sheet)
            return statements;
        if (sheet == SectionColumns.Sheet)
            return sections;
        if (sheet == SourceColumns.Sheet)
            return [.. Sources.Rows];
        if (sheet == SpeakerColumns.Sheet)
            return [.. Speakers.Rows];
        return sheet == AbbreviationColumns.Sheet ? abbreviations : [];
    }
}
