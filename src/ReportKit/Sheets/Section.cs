using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>One heading of a report, with what stands below it before the first statement.</summary>
public sealed class Section(RowCells cells) : Row(cells)
{
    public string Key => TextOf(SectionColumns.Key) ?? "";

    public string? Report => TextOf(SectionColumns.Report);

    /// <summary>1 to 3; 1 where the cell is blank.</summary>
    public int Level => this[SectionColumns.Level] is int level ? level : 1;

    public string Title => TextOf(SectionColumns.Title) ?? "";

    public string? Introduction => TextOf(SectionColumns.Introduction);

    public bool DateHeadings => YesNoOf(SectionColumns.DateHeadings, blank: false);

    public string? Note => TextOf(SectionColumns.Note);
}
