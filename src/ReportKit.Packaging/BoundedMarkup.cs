using ReportKit.Diagnostics;

namespace ReportKit.Packaging;

/// <summary>
/// The XML of a part as it is unpacked, refused where its shape alone would fill the memory: an XML reader passes text on piece
/// by piece, but holds the elements that are open, and a tag with all its attributes, at once.
/// </summary>
internal sealed class BoundedMarkup(Stream inner, string file, string part) : Stream
{
    /// <summary>The deepest that the standard nests elements is a fraction of this.</summary>
    private const int Deepest = 256;

    /// <summary>In characters; a list of many cells in one attribute has a tenth of this.</summary>
    private const int Longest = 1 << 20;

    private const int ShortestComment = 7;
    private const int ShortestSection = 12;

    private Encoding encoding;
    private byte firstHalf;
    private bool hasHalf;

    private Inside inside;
    private char quote;
    private char last;
    private char beforeLast;
    private int length;
    private int depth;

    private enum Encoding
    {
        Unknown,
        Bytes,
        BigEndian,
        LittleEndian,
    }

    private enum Inside
    {
        Text,
        Opening,
        StartTag,
        Value,
        EndTag,
        Declaration,
        Instruction,
        Comment,
        Section,
    }

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
        var read = inner.Read(buffer);
        Look(buffer[..read]);
        return read;
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
            inner.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Parts are in UTF-8 or UTF-16 (ECMA-376-2, 8.1.4); the marks of XML are single bytes in the one, pairs in the other.</summary>
    private void Look(ReadOnlySpan<byte> bytes)
    {
        if (encoding == Encoding.Unknown && bytes.Length > 0)
            encoding = bytes[0] switch { 0xFE or 0 => Encoding.BigEndian, 0xFF => Encoding.LittleEndian, _ => bytes.Length > 1 && bytes[1] == 0 ? Encoding.LittleEndian : Encoding.Bytes };
        if (encoding == Encoding.Bytes)
            LookAtBytes(bytes);
        else
            LookAtPairs(bytes);
    }

    /// <summary>Goes from one mark that matters to the next: most of a part is none.</summary>
    private void LookAtBytes(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var mark = inside switch
            {
                Inside.Text => bytes.IndexOf((byte)'<'),
                Inside.StartTag => bytes.IndexOfAny((byte)'"', (byte)'\'', (byte)'>'),
                Inside.Value => bytes.IndexOf((byte)quote),
                Inside.EndTag => bytes.IndexOf((byte)'>'),
                _ => 0,
            };
            var before = mark < 0 ? bytes.Length : mark;
            if (before > 0)
                PassOver(bytes[..before]);
            if (mark < 0)
                return;
            Take((char)bytes[mark]);
            bytes = bytes[(mark + 1)..];
        }
    }

    private void PassOver(ReadOnlySpan<byte> bytes)
    {
        if (inside == Inside.Text)
            return;
        Count(bytes.Length);
        last = (char)bytes[^1];
    }

    private void LookAtPairs(ReadOnlySpan<byte> bytes)
    {
        foreach (var half in bytes)
        {
            if (hasHalf)
                Take((char)(encoding == Encoding.BigEndian ? (firstHalf << 8) | half : (half << 8) | firstHalf));
            (firstHalf, hasHalf) = (half, !hasHalf);
        }
    }

    private void Take(char mark)
    {
        if (inside == Inside.Text)
        {
            if (mark == '<')
                (inside, length) = (Inside.Opening, 1);
            return;
        }

        Count(1);
        inside = Next(mark);
        (beforeLast, last) = (last, mark);
    }

    private void Count(int characters)
    {
        length += characters;
        if (length > Longest)
            throw Refused($"has markup of more than {Longest:N0} characters in one piece");
    }

    private Inside Next(char mark) => inside switch
    {
        Inside.Opening => Opened(mark),
        Inside.StartTag when mark is '"' or '\'' => Quoted(mark),
        Inside.StartTag when mark == '>' => last == '/' ? Closed() : Inside.Text,
        Inside.Value when mark == quote => Inside.StartTag,
        Inside.EndTag when mark == '>' => Closed(),
        Inside.Declaration when mark == '-' => Inside.Comment,
        Inside.Declaration when mark == '[' => Inside.Section,
        Inside.Instruction when mark == '>' && last == '?' => Inside.Text,
        Inside.Comment when mark == '>' && (beforeLast, last) == ('-', '-') && length >= ShortestComment => Inside.Text,
        Inside.Section when mark == '>' && (beforeLast, last) == (']', ']') && length >= ShortestSection => Inside.Text,
        _ => inside,
    };

    private Inside Opened(char mark)
    {
        if (mark == '/')
            return Inside.EndTag;
        if (mark == '!')
            return Inside.Declaration;
        if (mark == '?')
            return Inside.Instruction;
        if (++depth > Deepest)
            throw Refused($"nests elements more than {Deepest} deep");
        return Inside.StartTag;
    }

    private Inside Quoted(char mark)
    {
        quote = mark;
        return Inside.Value;
    }

    private Inside Closed()
    {
        depth--;
        return Inside.Text;
    }

    private UnusableFileException Refused(string what) => new($"{file} is not read for safety: its part {part} {what}.");
}
