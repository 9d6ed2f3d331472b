using System.Diagnostics.CodeAnalysis;
using System.Xml;
using ReportKit.Diagnostics;

namespace ReportKit.Packaging;

/// <summary>
/// Reads a part as XML, and refuses it where its shape alone would fill the memory: a reader passes text on piece by piece, but
/// holds the elements that are open, and a tag with all its attributes, at once. What it takes in for one step is that piece.
/// </summary>
internal sealed class BoundedReader : XmlReader
{
    /// <summary>The deepest that the standard nests elements is a fraction of this.</summary>
    private const int Deepest = 256;

    private readonly XmlReader inner;
    private readonly CountedStream stream;
    private readonly string file;
    private readonly string part;

    public BoundedReader(Stream content, XmlReaderSettings settings, string file, string part)
    {
        this.file = file;
        this.part = part;
        stream = new CountedStream(content, this);
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
            stream.Taken = 0;
            return inner.Value;
        }
    }

    public override bool Read()
    {
        stream.Taken = 0;
        var isThere = inner.Read();
        return inner.Depth <= Deepest ? isThere : throw Refused($"nests elements more than {Deepest} deep");
    }

    public override int ReadValueChunk(char[] buffer, int index, int count)
    {
        stream.Taken = 0;
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

    private UnusableFileException Refused(string what) => new($"{file} is not read for safety: its part {part} {what}.");

    /// <summary>The bytes of a part, as many as one step of the reader may take.</summary>
    [SuppressMessage("Design", "CA2213:Disposable fields should be disposed", Justification = "The reader outlives the stream, not the other way round.")]
    private sealed class CountedStream(Stream content, BoundedReader reader) : Stream
    {
        /// <summary>A list of many cells in one attribute has a tenth of this.</summary>
        private const int Most = 1 << 20;

        public int Taken { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = content.Read(buffer);
            Taken += read;
            return Taken <= Most ? read : throw reader.Refused($"has markup of more than {Most:N0} bytes in one piece");
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                content.Dispose();
            base.Dispose(disposing);
        }
    }
}
