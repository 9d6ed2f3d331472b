using System.IO.Compression;
using System.Xml;
using ReportKit.Findings;

namespace ReportKit.Packaging;

/// <summary>
/// An Office file opened for reading, with the parts and relationships of the Open Packaging Conventions (ECMA-376-2).
/// The file may come from anybody: names that lead out of it, parts that stand twice, checksums that do not fit, encrypted
/// entries and contents that unpack without measure are refused, each in one sentence.
/// </summary>
public sealed class OfficePackage : IDisposable
{
    private const string LockMark = "~$";
    private const string ContentTypes = "[Content_Types].xml";

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries;
    private readonly ReadingBudget budget;

    /// <summary>In bytes.</summary>
    private readonly long size;

    private OfficePackage(string file, long size, ZipArchive archive, Dictionary<string, ZipArchiveEntry> entries)
    {
        File = file;
        this.size = size;
        this.archive = archive;
        this.entries = entries;
        budget = new ReadingBudget(file, size);
    }

    /// <summary>The file's name, as messages give it.</summary>
    public string File { get; }

    /// <summary>The names of all parts, without a leading slash, in the order of the file.</summary>
    public IEnumerable<string> Parts => entries.Keys;

    /// <summary>The parts in the order to write them: programs that tell a file by its beginning look for the content types there.</summary>
    public IEnumerable<string> PartsInOrder => Parts.OrderByDescending(part => part == ContentTypes);

    /// <summary>Opens a file, also while another program has it open for writing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it ought to be, as messages say it: <c>workbook</c>.</param>
    /// <exception cref="UnusableFileException">It cannot be opened, or is no Office file.</exception>
    public static OfficePackage Open(string path, string kind)
    {
        var file = Path.GetFileName(path);
        if (file.StartsWith(LockMark, StringComparison.Ordinal))
            throw new UnusableFileException($"{file} is not a {kind}, but the mark that Microsoft Office leaves while it has {file[LockMark.Length..]} open. Name the {kind} itself.");
        return Open(RegularFile.Open(path), file, kind);
    }

    /// <summary>Opens a package that is at hand as a stream, which is closed with it.</summary>
    /// <param name="file">Its name, as messages give it.</param>
    /// <exception cref="UnusableFileException">It is no Office file.</exception>
    public static OfficePackage Open(Stream stream, string file, string kind)
    {
        try
        {
            FileSignature.Check(stream, file, kind);
            var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return new OfficePackage(file, stream.Length, archive, Entries(archive, file, kind));
        }
        catch (InvalidDataException fault)
        {
            stream.Dispose();
            throw new UnusableFileException($"{file} is damaged or cut short: its directory of parts cannot be read. Open it in its program and save it again, or take a copy that opens.", fault);
        }
        catch (UnusableFileException)
        {
            stream.Dispose();
            throw;
        }
    }

    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>The name of a part as the file writes it, whatever its case here (ECMA-376-2, 7.3.5); the same where there is no such part.</summary>
    internal string NameOf(string part) => entries.TryGetValue(part, out var entry) ? Named(entry) : part;

    /// <summary>The part of this name, whatever its case; with its size and checksum verified while it is read.</summary>
    /// <exception cref="UnusableFileException">There is no such part.</exception>
    public Stream OpenPart(string part) => OpenVerified(part, isWhole: false);

    /// <summary>
    /// The part as XML, to be held as a whole: all such parts together keep to a size. Document type definitions are refused, and
    /// shapes that fill the memory; characters that XML forbids are passed on, so that the cell that holds them can be named.
    /// </summary>
    public XmlReader OpenXml(string part) => Reader(part, isWhole: true, isDocument: false);

    /// <summary>The same of a part that is copied: space that only indents elements is passed over, and characters that XML forbids are refused.</summary>
    public XmlReader OpenDocumentXml(string part) => Reader(part, isWhole: true, isDocument: true);

    /// <summary>
    /// The part as XML, to be read piece by piece: it may be of any length, and whoever reads says what of it stays
    /// (<see cref="Hold"/>).
    /// </summary>
    public XmlReader StreamXml(string part) => Reader(part, isWhole: false, isDocument: false);

    /// <summary>Takes in how much of what is read from the file stays in memory: less than in proportion to the file is always allowed.</summary>
    /// <exception cref="UnusableFileException">That is too much for a file of this size.</exception>
    public void Hold(long bytes) => budget.Hold(bytes);

    private BoundedReader Reader(string part, bool isWhole, bool isDocument) => new(
        OpenVerified(part, isWhole),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = isDocument,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = isDocument,
        },
        File,
        part);

    /// <summary>The relationships of a part; of the package itself where the name is empty. None where it has none.</summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        var rels = RelationshipsPart(part);
        return Has(rels) ? Relationship.Read(this, rels, part[..(part.LastIndexOf('/') + 1)]) : [];
    }

    /// <summary>The name of the part that holds the relationships of a part (ECMA-376-2, 9.3.3).</summary>
    public static string RelationshipsPart(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>
    /// The package as it will be: with parts that are new, or that stand in the place of those of their name. It reads the others
    /// from this one, which has to stay open as long.
    /// </summary>
    /// <param name="write">Writes these parts.</param>
    public OfficePackage With(Action<PackageWriter> write)
    {
        var written = new MemoryStream();
        using (var writer = new PackageWriter(written))
            write(writer);
        var changed = new ZipArchive(written, ZipArchiveMode.Read);
        var all = new Dictionary<string, ZipArchiveEntry>(entries, entries.Comparer);
        foreach (var entry in changed.Entries)
            all[entry.FullName] = entry;
        return new OfficePackage(File, size + written.Length, changed, all);
    }

    /// <summary>The sentence for a part that is no well-formed XML.</summary>
    public UnusableFileException Damaged(XmlException fault) => new(
        fault.Message.Contains("DTD", StringComparison.Ordinal)
            ? $"{File} is not read for safety: {fault.SourceUri} holds a document type definition, which no Office file needs."
            : $"{File} is damaged: {fault.SourceUri} is not well-formed at line {fault.LineNumber}, position {fault.LinePosition}.",
        fault);

    public void Dispose() => archive.Dispose();

    private VerifiedStream OpenVerified(string part, bool isWhole)
    {
        if (!entries.TryGetValue(part, out var entry))
            throw new UnusableFileException($"{File} is damaged: the part {part} is missing.");
        try
        {
            return new VerifiedStream(entry.Open(), entry, File, budget, isWhole);
        }
        catch (InvalidDataException fault)
        {
            throw new UnusableFileException($"{File} is damaged: the part {part} cannot be unpacked.", fault);
        }
    }

    private static Dictionary<string, ZipArchiveEntry> Entries(ZipArchive archive, string file, string kind)
    {
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            var name = Named(entry);
            if (name.EndsWith('/'))
                continue;
            if (LeadsOutside(name))
                throw new UnusableFileException($"{file} is not read for safety: it holds an entry that leads out of the file ({CellFindings.Excerpt(entry.FullName)}).");
            if (entry.IsEncrypted)
                throw new UnusableFileException($"{file} is not a {kind}: its entry {CellFindings.Excerpt(entry.FullName)} is encrypted.");
            if (!entries.TryAdd(name, entry))
                throw new UnusableFileException($"{file} is damaged: it holds two parts named {name}, and which one counts cannot be known.");
        }

        if (entries.ContainsKey(ContentTypes))
            return entries;
        throw new UnusableFileException(
            entries.ContainsKey("mimetype")
                ? $"{file} is an OpenDocument file. Open it and save it as a {kind} of Microsoft Office."
                : $"{file} is not a {kind}.");
    }

    /// <summary>Some programs of Windows write its separator, where the format has a slash (APPNOTE.TXT, 4.4.17.1).</summary>
    private static string Named(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    private static bool LeadsOutside(string name) =>
        name.StartsWith('/')
        || name.Contains(':', StringComparison.Ordinal)
        || Array.Exists(name.Split('/'), segment => segment is "..");
}
