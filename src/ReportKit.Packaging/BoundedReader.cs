using System.Xml;
using ReportKit.Findings;

namespace ReportKit.Packaging;

/// <summary>
/// Reads a part as XML, and refuses it where its shape alone would fill the memory: a reader passes text on piece by piece, but
/// holds the elements that are open, and a tag with all its attributes, at once. What it takes in for one step is that piece.
/// </summary>
internal sealed class BoundedReader : XmlReader
{
    /// <summary>The deepest that the standard nests elements is a fraction of this.</summary>
    private const int Deepest = 256;

    /// <summary>In bytes; a list of many cells in one attribute has a tenth of this.</summary>
    private const int LongestPiece = 1 << 20;

    private readonly XmlReader inner;
    private readonly VerifiedStream stream;
    private readonly string file;
    private readonly string part;

    public BoundedReader(VerifiedStream stream, XmlReaderSettings settings, string file, string part)
    {
        this.stream = stream;
        this.file = file;
        this.part = part;
        settings.NameTable = new BoundedNames(file, part);
        inner = Create(stream, settings, part);
    }

    public override XmlReaderSettings? Settings => inner.Settings;

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string Name => inner.Name;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override bool CanReadValueChunk => inner.CanReadValueChunk;

    public override string Value
    {
        get
        {
            stream.Bound(LongestPiece);
            return inner.Value;
        }
    }

    public override bool Read()
    {
        stream.Bound(LongestPiece);
        stream.CountNode();
        var isThere = inner.Read();
        return inner.Depth <= Deepest
            ? isThere
            : throw new UnusableFileException($"{file} is not read for safety: its part {part} nests elements more than {Deepest} deep.");
    }

    public override int ReadValueChunk(char[] buffer, int index, int count)
    {
        stream.Bound(LongestPiece);
        return inner.ReadValueChunk(buffer, index, count);
    }

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override void ResolveEntity() => inner.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
