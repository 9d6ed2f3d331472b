using System.IO.Compression;
using System.IO.Hashing;
using ReportKit.Findings;

namespace ReportKit.Packaging;

/// <summary>A part as it is unpacked: keeps to the budget, and at its end to the checksum that the package gives.</summary>
/// <param name="isWhole">Whether what is read is held, and not only passed on.</param>
internal sealed class VerifiedStream(Stream inner, ZipArchiveEntry entry, string file, ReadingBudget budget, bool isWhole) : Stream
{
    private readonly Crc32 checksum = new();
    private long length;
    private long nodes;
    private long furthest = long.MaxValue;
    private bool isVerified;

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
        if (buffer.IsEmpty)
            return 0;

        var read = Unpack(buffer);
        length += read;
        budget.Spend(entry, isWhole, length, nodes);
        if (length > furthest)
            throw new UnusableFileException($"{file} is not read for safety: its part {entry.FullName} has markup that is too long to be held in one piece.");
        checksum.Append(buffer[..read]);
        if (read == 0 && !isVerified)
            Verify();
        return read;
    }

    /// <summary>Refuses to give more than this many bytes from here, until it is said anew.</summary>
    public void Bound(int bytes) => furthest = length + bytes;

    /// <summary>Takes in that one more tag or text was read from here. Many come out of each block, with which they are counted.</summary>
    public void CountNode() => nodes++;

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

    private int Unpack(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (InvalidDataException fault)
        {
            throw new UnusableFileException($"{file} is damaged: the part {entry.FullName} cannot be unpacked.", fault);
        }
    }

    private void Verify()
    {
        isVerified = true;
        if (checksum.GetCurrentHashAsUInt32() != entry.Crc32)
            throw new UnusableFileException($"{file} is damaged: the checksum of the part {entry.FullName} does not fit. Open it in its program and save it again.");
    }
}
