using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Spreadsheets.Delimited;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Importing;

/// <summary>Tells by its bytes what a file is.</summary>
internal static class FileContent
{
    private const int Start = 4096;
    private const string Expected = "file that can be imported: a paper (Word, PDF, text), a spreadsheet (Excel, CSV), or interchange JSON";

    private static readonly (byte[] Start, string What)[] Others =
    [
        ([0x89, 0x50, 0x4E, 0x47], Picture), ([0xFF, 0xD8, 0xFF], Picture), ("GIF8"u8.ToArray(), Picture), ("II*\0"u8.ToArray(), Picture), ("MM\0*"u8.ToArray(), Picture), ("RIFF"u8.ToArray(), Picture),
        ("{\\rtf"u8.ToArray(), "is in Rich Text Format. Open it in Word and save it as a Word document (.docx)."),
        ([0x1F, 0x8B], Archive), ([0x37, 0x7A, 0xBC, 0xAF], Archive), ("Rar!"u8.ToArray(), Archive),
        ("SQLite"u8.ToArray(), "is a database. Export its table as CSV, and import that."),
    ];

    private const string Picture = "is a picture. A scanned page has no words for a program until they are recognised (OCR); import what that gives.";
    private const string Archive = "is an archive. Unpack it, and import what is in it.";

    /// <exception cref="UnusableFileException">It cannot be read, or is nothing that can be imported; the sentence says what it is.</exception>
    public static FileKind KindOf(NamedFile file, long largest)
    {
        if (!RegularFile.IsTaken(file.Path))
            throw new UnusableFileException($"{file.Name} does not exist.");
        using var stream = RegularFile.Open(file.Path, largest);
        var start = new byte[Start];
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        if (OfOpenDocument(start, file) is { } open)
            return open;
        if (start.AsSpan().StartsWith("PK"u8) || start.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return OfPackage(stream, file);
        if (start.AsSpan(0, Math.Min(start.Length, 1024)).IndexOf("%PDF-"u8) >= 0)
            return FileKind.Pdf;
        foreach (var (mark, what) in Others)
        {
            if (start.AsSpan().StartsWith(mark))
                throw new UnusableFileException($"{file.FileName} {what}");
        }

        return OfText(stream, start, file);
    }

    /// <summary>A package of Office or of LibreOffice, by its parts; what is none is refused where it is opened.</summary>
    private static FileKind OfPackage(FileStream stream, NamedFile file)
    {
        using var package = OfficePackage.Open(stream, file.FileName, Expected);
        if (package.Parts.Any(part => part.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            return FileKind.WordDocument;
        if (package.Parts.Any(part => part.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)))
            throw new UnusableFileException($"{file.FileName} is a presentation. Save its words as text, and import that.");
        if (package.Parts.Any(part => part.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            return FileKind.Workbook;
        if (!package.Has("[Content_Types].xml"))
            throw new UnusableFileException($"{file.FileName} is an archive, and no {Expected}.");
        var types = Types(package);
        if (types.Contains("wordprocessingml", StringComparison.Ordinal))
            return FileKind.WordDocument;
        return types.Contains("spreadsheetml", StringComparison.Ordinal)
            ? FileKind.Workbook
            : throw new UnusableFileException($"{file.FileName} is a package of Office without a document in it, and no {Expected}.");
    }

    private static string Types(OfficePackage package)
    {
        using var types = new StreamReader(package.OpenPart("[Content_Types].xml"));
        var letters = new char[1 << 16];
        return new string(letters, 0, types.ReadBlock(letters));
    }

    /// <summary>What a package of LibreOffice says it is: its first entry, which is not compressed (OpenDocument 1.3, part 2, 3.3); null for all else.</summary>
    private static FileKind? OfOpenDocument(ReadOnlySpan<byte> start, NamedFile file)
    {
        if (start.IndexOf("mimetypeapplication/vnd.oasis.opendocument."u8) is not (> 0 and < 100 and var at))
            return null;
        var kind = start[(at + "mimetypeapplication/vnd.oasis.opendocument.".Length)..];
        if (kind.StartsWith("spreadsheet"u8))
            return FileKind.OpenDocumentSheet;
        throw new UnusableFileException(kind.StartsWith("text"u8)
            ? $"{file.FileName} is an OpenDocument text. Open it in LibreOffice or Word and save it as a Word document (.docx)."
            : $"{file.FileName} is no {Expected}.");
    }

    private static FileKind OfText(FileStream stream, byte[] start, NamedFile file)
    {
        var text = DelimitedFile.Beginning(stream);
        var words = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (words.StartsWith('{') || IsArray(words) || HasEnding(file, ".json"))
            return FileKind.Json;
        if (words.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || words.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || words.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || words.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            throw new UnusableFileException($"{file.FileName} is a web page or other marked-up text. Open it in Excel or Word, and save it as a workbook (.xlsx) or document (.docx).");
        if (IsBinary(text, start))
            throw new UnusableFileException($"{file.FileName} is no {Expected}.");
        if (HasEnding(file, ".csv", ".tsv", ".tab"))
            return FileKind.Delimited;
        return !HasEnding(file, ".md", ".markdown") && DelimitedFile.LooksDelimited(text) ? FileKind.Delimited : FileKind.Text;
    }

    /// <summary>Of JSON, not of a text that begins with an omission, <c>[...]</c>.</summary>
    private static bool IsArray(string words) => words is ['[', ..] && words[1..].TrimStart() is ['{' or '"' or ']' or '[', ..];

    private static bool HasEnding(NamedFile file, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (file.FileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the characters are none of a text, in whatever encoding it is read.</summary>
    private static bool IsBinary(string text, byte[] start)
    {
        const int Few = 50;
        var strange = text.Count(letter => (char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f' or '\u0085')) || letter == '\uFFFD');
        return start.Length > 0 && strange * Few > text.Length;
    }
}
