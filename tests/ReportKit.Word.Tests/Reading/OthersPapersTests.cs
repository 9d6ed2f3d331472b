using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Papers;
using ReportKit.Word.Reading;

namespace ReportKit.Word.Tests.Reading;

/// <summary>Documents that other programs saved.</summary>
public sealed class OthersPapersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TheoryThatNeeds(Need.Shared)]
    [InlineData("d02-udhr-toc", 0, 11, 0)]
    [InlineData("d03-un-declaration-sdt", 0, 1, 0)]
    [InlineData("d06-complicated-all-features", 2, 10, 1)]
    [InlineData("d08-tracked-revisions-dense", 0, 0, 0)]
    [InlineData("d09-deleted-footnote", 0, 0, 0)]
    [InlineData("d11-deleted-footnote.rejected-oracle", 1, 0, 0)]
    [InlineData("d15-toc-footnotes-tables-ja", 2, 39, 0)]
    [InlineData("d16-dense-bookmark-xref-footnote", 6, 5, 0)]
    [InlineData("d18-footnote-with-hyperlink", 1, 0, 0)]
    [InlineData("d19-endnotes", 2, 0, 0)]
    [InlineData("d20-strict-namespace", 0, 0, 0)]
    [InlineData("d21-utf8-bom-parts", 0, 0, 0)]
    [InlineData("d22-text-box", 0, 0, 1)]
    [InlineData("d24-footnotes-in-table", 1, 0, 0)]
    [InlineData("d34-numbered-headings", 0, 8, 0)]
    [InlineData("d35-headers-footers-first-page", 0, 2, 0)]
    [InlineData("m12-two-core-properties", 0, 0, 0)]
    [InlineData("m18-null-header-rel", 0, 0, 0)]
    public void Are_read_with_their_notes_headings_and_boxes(string file, int notes, int headings, int boxes)
    {
        var paper = Read(file);

        Assert.NotEmpty(paper.Paragraphs);
        Assert.Equal(
            (notes, headings, boxes),
            (Inlines(paper).OfType<Footnote>().Count(), paper.Paragraphs.Count(paragraph => paragraph.Look is { OutlineLevel: not null, Part: PaperPart.Body }), paper.Paragraphs.Count(paragraph => paragraph.Look.Part == PaperPart.TextBox)));
    }

    [TheoryThatNeeds(Need.Shared)]
    [InlineData("m01-external-entity", "holds a document type definition")]
    [InlineData("m02-truncated", "is damaged or cut short")]
    [InlineData("m05-fuzz-broken-drawing-xml", "is damaged or cut short")]
    [InlineData("m10-encrypted-password-pass", "is protected by a password")]
    [InlineData("m14-no-main-part-theme-only", "is not a Word document")]
    public void That_cannot_be_read_get_one_sentence(string file, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<UnusableFileException>(() => Read(file)).Message, StringComparison.Ordinal);

    [FactThatNeeds(Need.Shared)]
    public void Deleted_note_is_read_as_if_its_deletion_was_accepted() =>
        Assert.Equal(PaperText.Words(Read("d10-deleted-footnote.accepted-oracle")), PaperText.Words(Read("d09-deleted-footnote")));

    [FactThatNeeds(Need.LibreOffice)]
    public void Report_is_the_same_after_LibreOffice_saved_it()
    {
        var own = Written.Sample().WriteTo(folder, "own.docx");
        Directory.CreateDirectory(folder.File("other"));
        var saved = OtherProgram.Convert(own, "docx", folder.File("other"));

        var (before, after) = (WordPaper.Read(own, "own.docx"), WordPaper.Read(saved, "own.docx"));
        foreach (var part in Enum.GetValues<PaperPart>().Where(part => part != PaperPart.Furniture))
            Assert.Equal(Words(before, part), Words(after, part));
        Assert.Equal(Notes(before), Notes(after));
        Assert.Equal(Links(before), Links(after));
        Assert.Equal(Headings(before), Headings(after));
    }

    private static Paper Read(string file) => WordPaper.Read(Repository.SharedFile("corpus", "docx", file + ".docx"), file);

    private static IEnumerable<Inline> Inlines(Paper paper) => paper.Paragraphs.SelectMany(paragraph => paragraph.Content);

    /// <summary>Line by line, however they look.</summary>
    private static string[] Words(Paper paper, PaperPart part) =>
        [.. paper.Paragraphs.Where(paragraph => paragraph.Look.Part == part).Select(paragraph => Plain(paragraph.Content))];

    private static string[] Notes(Paper paper) =>
        [.. Inlines(paper).OfType<Footnote>().Select(note => string.Join(" ¶ ", note.Paragraphs.Select(paragraph => Plain(paragraph.Content))))];

    private static string[] Links(Paper paper) =>
        [.. Inlines(paper).Concat(Inlines(paper).OfType<Footnote>().SelectMany(note => note.Paragraphs).SelectMany(paragraph => paragraph.Content)).OfType<Link>().Select(link => link.Target.TrimEnd('/'))];

    private static string[] Headings(Paper paper) =>
        [.. paper.Paragraphs.Where(paragraph => paragraph.Look.OutlineLevel is not null).Select(paragraph => $"{paragraph.Look.OutlineLevel} {Plain(paragraph.Content)}")];

    private static string Plain(ImmutableArray<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Words words => words.Text,
        Link link => string.Concat(link.Content.Select(words => words.Text)),
        _ => "[note]",
    }));
}
