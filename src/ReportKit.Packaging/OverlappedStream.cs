using System.Buffers;

namespace ReportKit.Packaging;

/// <summary>
/// Passes what is written on to another stream in large blocks, one of them on its way while the next is being filled: packing
/// a long part takes as long as making it, and a machine has more than one core. A short part never leaves the caller's thread.
/// </summary>
internal sealed class OverlappedStream(Stream inner) : Stream
{
    private const int BlockSize = 1 << 16;

    private byte[] filling = ArrayPool<byte>.Shared.Rent(BlockSize);
    private byte[]? spare;
    private int filled;
    private Task underWay = Task.CompletedTask;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var part = buffer[..Math.Min(buffer.Length, BlockSize - filled)];
            part.CopyTo(filling.AsSpan(filled));
            filled += part.Length;
            buffer = buffer[part.Length..];
            if (filled == BlockSize)
                PassOn();
        }
    }

    public override void Flush()
    {
        // Blocks are passed on when they are full, and at the end.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && filling.Length > 0)
        {
            try
            {
                underWay.GetAwaiter().GetResult();
                inner.Write(filling, 0, filled);
                filled = 0;
            }
            finally
            {
                inner.Dispose();
                Return();
            }
        }

        base.Dispose(disposing);
    }

    private void Return()
    {
        ArrayPool<byte>.Shared.Return(filling);
        if (spare is not null)
            ArrayPool<byte>.Shared.Return(spare);
        (filling, spare) = ([], null);
    }

    private void PassOn()
    {
        underWay.GetAwaiter().GetResult();
        var block = filling;
        underWay = Task.Run(() => inner.Write(block, 0, BlockSize));
        filling = spare ?? ArrayPool<byte>.Shared.Rent(BlockSize);
        spare = block;
        filled = 0;
    }
}
