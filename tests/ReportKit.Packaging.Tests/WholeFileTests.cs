using ReportKit.Diagnostics;

namespace ReportKit.Packaging.Tests;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void File_is_written_and_nothing_else()
    {
        WholeFile.Write(Place("a.docx"), stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(Place("a.docx")));
        Assert.Equal(["a.docx"], Files());
    }

    [Fact]
    public void Stream_may_be_closed_by_who_writes_it()
    {
        WholeFile.Write(Place("a.docx"), stream =>
        {
            using var writer = new PackageWriter(stream);
            using var part = writer.Create("a.xml");
            part.Write("<a/>"u8);
            part.Dispose();
            writer.Dispose();
        });

        Assert.Equal("<a/>", Zip.Text(File.ReadAllBytes(Place("a.docx")), "a.xml"));
    }

    [Fact]
    public void Writer_that_fails_leaves_the_file_as_it_was()
    {
        File.WriteAllText(Place("a.docx"), "old");
        Exception[] faults = [new InvalidOperationException("bug"), new UnusableFileException("damaged"), new ObjectDisposedException("stream")];

        foreach (var fault in faults)
        {
            Assert.Same(fault, Record.Exception(() => WholeFile.Write(Place("a.docx"), stream =>
            {
                stream.Write("half"u8);
                throw fault;
            })));
        }

        Assert.Equal("old", File.ReadAllText(Place("a.docx")));
        Assert.Equal(["a.docx"], Files());
    }

    [Theory]
    [InlineData(28, "the disk is full.")]
    [InlineData(30, "the folder or the file is protected.")]
    [InlineData(5, "it is open in another program, or the disk is full.")]
    public void Disk_that_fails_is_one_sentence_and_leaves_the_file_as_it_was(int number, string reason)
    {
        File.WriteAllText(Place("a.docx"), "old");

        var refusal = Assert.Throws<UnusableFileException>(() => WholeFile.Write(Place("a.docx"), stream =>
        {
            stream.Write("half"u8);
            throw new IOException("as the system says it", number);
        }));

        Assert.Equal($"{Place("a.docx")} cannot be written: {reason}", refusal.Message);
        Assert.Equal("old", File.ReadAllText(Place("a.docx")));
        Assert.Equal(["a.docx"], Files());
    }

    [Fact]
    public void Folder_that_is_not_there_or_in_the_way_is_named()
    {
        Directory.CreateDirectory(Place("a.docx"));

        Assert.Equal($"{Place("a.docx")} cannot be written: there is a folder of that name.", Refusal(Place("a.docx")));
        Assert.Equal($"{Place("no/a.docx")} cannot be written: there is no folder {Place("no")}.", Refusal(Place("no/a.docx")));
        Assert.Equal(["a.docx"], Files());
    }

    [Theory]
    [InlineData("~$plan.xlsx", "plan.xlsx", "Microsoft Office")]
    [InlineData("~$port-one.docx", "report-one.docx", "Microsoft Office")]
    [InlineData("~$a.docx", "a.docx", "Microsoft Office")]
    [InlineData(".~lock.plan.xlsx#", "plan.xlsx", "LibreOffice")]
    public void File_that_is_open_in_a_program_is_not_written(string mark, string file, string program)
    {
        File.WriteAllText(Place(mark), "");

        Assert.Equal(program, WholeFile.OpenIn(Place(file)));
        Assert.Equal($"{file} is open in {program}. Close it there, or write to another file.", Refusal(Place(file)));
        Assert.Equal([mark], Files());
    }

    [Fact]
    public void File_is_the_old_one_as_long_as_it_is_being_written()
    {
        File.WriteAllText(Place("a.docx"), "old");

        WholeFile.Write(Place("a.docx"), stream =>
        {
            Assert.Equal("old", File.ReadAllText(Place("a.docx")));
            stream.Write("new"u8);
            stream.Flush();
            Assert.Equal("old", File.ReadAllText(Place("a.docx")));
        });

        Assert.Equal("new", File.ReadAllText(Place("a.docx")));
    }

    [Fact]
    public void What_a_killed_run_left_behind_is_written_over()
    {
        File.WriteAllText(Place(".a.docx.tmp"), "half of a file, and longer than the new one");

        WholeFile.Write(Place("a.docx"), stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(Place("a.docx")));
        Assert.Equal(["a.docx"], Files());
    }

    [Fact]
    public void Two_that_write_at_once_do_not_mix()
    {
        WholeFile.Write(Place("a.docx"), stream =>
        {
            stream.Write("first"u8);
            Assert.EndsWith("it is open in another program, or the disk is full.", Refusal(Place("a.docx")), StringComparison.Ordinal);
        });

        Assert.Equal("first", File.ReadAllText(Place("a.docx")));
        Assert.Equal(["a.docx"], Files());
    }

    [Fact]
    public void File_is_always_whole_however_many_write_it()
    {
        const int Size = 100_000;
        File.WriteAllBytes(Place("a.docx"), new byte[Size]);

        Parallel.For(1, 500, number =>
        {
            var content = new byte[Size];
            Array.Fill(content, (byte)number);
            // One that comes while another writes is refused.
            Record.Exception(() => WholeFile.Write(Place("a.docx"), stream => stream.Write(content)));
            if (Read() is { } there)
                Assert.Equal((Size, 1), (there.Length, there.Distinct().Count()));
        });

        Assert.Equal(["a.docx"], Files());

        byte[]? Read()
        {
            try
            {
                return File.ReadAllBytes(Place("a.docx"));
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    [Fact]
    public void File_that_is_protected_is_not_written()
    {
        File.WriteAllText(Place("a.docx"), "old");
        File.SetAttributes(Place("a.docx"), FileAttributes.ReadOnly);

        Assert.Equal("a.docx is protected against changes. Lift that, or write to another file.", Refusal(Place("a.docx")));
        Assert.Equal("old", File.ReadAllText(Place("a.docx")));
        Assert.Equal(["a.docx"], Files());
        File.SetAttributes(Place("a.docx"), FileAttributes.Normal);
    }

    [Fact]
    public void Link_stays_a_link_and_rights_stay_what_they_were()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Shared = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.WriteAllText(Place("there.xlsx"), "old");
        File.SetUnixFileMode(Place("there.xlsx"), Shared);
        File.CreateSymbolicLink(Place("here.xlsx"), Place("there.xlsx"));

        WholeFile.Write(Place("here.xlsx"), stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(Place("there.xlsx")));
        Assert.NotNull(new FileInfo(Place("here.xlsx")).LinkTarget);
        Assert.Equal(Shared, File.GetUnixFileMode(Place("there.xlsx")));
    }

    private string Place(string name) => folder.File(name);

    private string[] Files() => [.. Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)!)];

    private static string Refusal(string path) => Assert.Throws<UnusableFileException>(() => WholeFile.Write(path, stream => stream.Write("new"u8))).Message;
}
