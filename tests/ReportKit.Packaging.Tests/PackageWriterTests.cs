using System.IO.Compression;
using CsCheck;

namespace ReportKit.Packaging.Tests;

public sealed class PackageWriterTests
{
    [Fact]
    public void Same_parts_give_the_same_bytes_and_bear_no_time()
    {
        var first = Written(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("b/a.xml", "<a/>"u8.ToArray()));
        Thread.Sleep(TimeSpan.FromMilliseconds(20));
        var second = Written(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("b/a.xml", "<a/>"u8.ToArray()));

        Assert.Equal(first, second);
        using var archive = new ZipArchive(new MemoryStream(first));
        Assert.Equal(["[Content_Types].xml", "b/a.xml"], archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Part_of_any_length_written_in_any_pieces_comes_back() =>
        Gen.Select(Gen.Int[0, 300_000], Gen.Int[1, 100_000], Gen.Int).Sample((length, piece, seed) =>
        {
            var content = new byte[length];
            new Random(seed).NextBytes(content);
            using var bytes = new MemoryStream();
            using (var writer = new PackageWriter(bytes))
            using (var part = writer.Create("a"))
            {
                foreach (var chunk in content.Chunk(piece))
                    part.Write(chunk, 0, chunk.Length);
            }

            return Zip.Entries(bytes.ToArray())[0].Content.AsSpan().SequenceEqual(content);
        }, iter: 50);

    [Fact]
    public void Disk_that_fills_up_on_the_way_is_told_and_not_hung_up_on()
    {
        var noise = new byte[1 << 20];
        new Random(1).NextBytes(noise);

        Assert.Throws<IOException>(() =>
        {
            using var part = new OverlappedStream(new FullDisk());
            for (var time = 0; time < 4; time++)
                part.Write(noise);
        });
    }

    private static byte[] Written(params (string Name, byte[] Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var writer = new PackageWriter(bytes))
        {
            foreach (var (name, content) in parts)
            {
                using var part = writer.Create(name);
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private sealed class FullDisk : MemoryStream
    {
        private const int Room = 100_000;

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (Length + count > Room)
                throw new IOException("No space left on device");
            base.Write(buffer, offset, count);
        }
    }
}
