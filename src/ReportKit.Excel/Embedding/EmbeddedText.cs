using System.IO.Packaging;
using System.Xml;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;

namespace ReportKit.Excel.Embedding;

/// <summary>
/// A text that a workbook carries along, such as what was sent in it: in a hidden sheet and in a custom XML part, because of
/// programs that save a workbook some drop the one, and some the other.
/// </summary>
public static class EmbeddedText
{
    private const string MainPart = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    /// <param name="workbook">A workbook that was just made, and holds no such text yet; it is changed in place.</param>
    /// <param name="kind">What the text is, in a word.</param>
    /// <param name="text">Line ends come back as line feeds.</param>
    public static void Write(Stream workbook, string kind, string text)
    {
        workbook.Position = 0;
        using (var package = Package.Open(workbook, FileMode.Open, FileAccess.ReadWrite))
        {
            var main = package.GetRelationshipsByType(MainPart).Single();
            var book = package.GetPart(PackUriHelper.ResolvePartUri(main.SourceUri, main.TargetUri));
            List<string> pieces = [.. TextPieces.Of(kind, text)];
            EmbeddedSheet.Write(book, pieces);
            EmbeddedPart.Write(book, kind, pieces);
        }

        workbook.Position = 0;
    }

    /// <summary>The text of this kind; null where the workbook holds none that is whole.</summary>
    /// <exception cref="UnusableFileException">The file is no workbook, or cannot be opened.</exception>
    public static string? Read(string path, string kind)
    {
        using var workbook = WorkbookFile.Open(path);
        return Read(workbook, kind);
    }

    internal static string? Read(WorkbookFile workbook, string kind) =>
        Half(kind, () => EmbeddedSheet.Read(workbook)) ?? Half(kind, () => EmbeddedPart.Read(workbook.Package, kind));

    /// <summary>A half that is damaged is none: that is what the other is for.</summary>
    private static string? Half(string kind, Func<IReadOnlyList<string>> read)
    {
        try
        {
            return TextPieces.TextOf(kind, read());
        }
        catch (Exception fault) when (fault is XmlException or UnusableFileException)
        {
            return null;
        }
    }
}
