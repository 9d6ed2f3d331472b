using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>The sheet Sections: the headings of every report, in the order of the document.</summary>
public static class SectionColumns
{
    static SectionColumns()
    {
        var sheet = new SheetDeclaration("Sections", "One row for each heading of a report. The order of the rows is the order of the document.");
        Key = sheet.Key("Key", "A short name for the section, which its statements repeat.");
        Report = sheet.Of("Report", new ReferenceKind("Reports"), "The report that it belongs to.", new() { IsPrinted = false, IsShared = false });
        Level = sheet.Of("Level", new LevelKind(), "1 for a chapter, 2 for a session or topic, 3 below that.");
        Title = sheet.Markup("Title", "The heading's words; may hold footnotes.", new() { ReadAs = TextRole.Heading });
        Introduction = sheet.Markup("Introduction", "Paragraphs between the heading and the first statement.", new() { ReadAs = TextRole.Prose });
        DateHeadings = sheet.Of("Date headings", new YesNoKind(), "Yes: statements are sorted by date under headings of their own. No: they stand in the order of the sheet.");
        Note = sheet.Markup("Note", "A footnote at the end of the heading.", new() { ReadAs = TextRole.Prose });
        Sheet = sheet.Declared(cells => new Section(cells));
    }

    public static Sheet<Section> Sheet { get; }

    public static Column<string> Key { get; }

    public static Column<string> Report { get; }

    public static Column<int> Level { get; }

    public static Column<string> Title { get; }

    public static Column<string> Introduction { get; }

    public static Column<bool> DateHeadings { get; }

    public static Column<string> Note { get; }
}
