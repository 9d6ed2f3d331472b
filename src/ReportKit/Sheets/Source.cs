using ReportKit.Dates;
using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>What a source is; decides the form of its citation.</summary>
public enum SourceKind
{
    /// <summary>The cell is blank or could not be read.</summary>
    Unknown,
    Video,
    Statement,
    Document,
    Resolution,
    Treaty,
    Letter,
    Report,
    WebPage,
    News,
    Blog,
    Post,
    Note,
}

/// <summary>A recording, paper or page that statements are quoted from.</summary>
public sealed class Source(RowCells cells) : Row(cells)
{
    public string Id => TextOf(SourceColumns.Id) ?? "";

    public SourceKind Kind => ChoiceOf<SourceKind>(SourceColumns.Kind);

    public string? Author => TextOf(SourceColumns.Author);

    public string? Title => TextOf(SourceColumns.Title);

    public string? Container => TextOf(SourceColumns.Container);

    public string? Meeting => TextOf(SourceColumns.Meeting);

    public string? Session => TextOf(SourceColumns.Session);

    public DateSpan? Date => SpanOf(SourceColumns.Date);

    /// <summary>Without the stop of a sentence from which it was copied.</summary>
    public string? Symbol => TextOf(SourceColumns.Symbol)?.TrimEnd(' ', '.');

    public string? Publisher => TextOf(SourceColumns.Publisher);

    /// <summary>Its address; that of the archived copy where it has no other.</summary>
    public string? Address => TextOf(SourceColumns.Url) ?? TextOf(SourceColumns.ArchiveUrl);

    public string? CiteAs => TextOf(SourceColumns.CiteAs);
}
