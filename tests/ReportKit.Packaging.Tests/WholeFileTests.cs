using ReportKit.Findings;

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
    public void What_a_killed_run_left_after_is_cleared()
    {
        File.WriteAllText(Place(".a.docx.abcdefghijklmnop.tmp"), "half of a file");

        WholeFile.Write(Place("a.docx"), stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(Place("a.docx")));
        Assert.Equal(["a.docx"], Files());
    }

    [Fact]
    public void What_is_not_of_a_killed_run_is_let_be()
    {
        string[] others = [".a.docx.tmp", ".a.docx.abc.tmp", ".a.docx.ABCDEFGHIJKLMNOP.tmp", ".b.docx.abcdefghijklmnop.tmp", "a.docx.abcdefghijklmnop.tmp"];
        foreach (var other in others)
            File.WriteAllText(Place(other), "mine");

        WholeFile.Write(Place("a.docx"), stream => stream.Write("new"u8));

        Assert.Equal([.. others.Append("a.docx").Order(StringComparer.Ordinal)], Files().Order(StringComparer.Ordinal));
        Assert.All(others, other => Assert.Equal("mine", File.ReadAllText(Place(other))));
    }

    [Theory]
    [InlineData(".a.docx.tmp")]
    [InlineData(".a.docx.abcdefghijklmnop.tmp")]
    public void Planted_link_is_not_followed(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(Place("precious"), "precious");
        File.CreateSymbolicLink(Place(name), Place("precious"));

        WholeFile.Write(Place("a.docx"), stream => stream.Write("new"u8));

        Assert.Equal(("precious", "new"), (File.ReadAllText(Place("precious")), File.ReadAllText(Place("a.docx"))));
        Assert.Null(new FileInfo(Place("a.docx")).LinkTarget);
    }

    [FactThatNeeds("mkfifo")]
    public void Planted_pipe_is_not_waited_for()
    {
        OtherProgram.Run("mkfifo", Place(".a.docx.tmp"));
        OtherProgram.Run("mkfifo", Place(".a.docx.abcdefghijklmnop.tmp"));

        WholeFile.Write(Place("a.docx"), stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(Place("a.docx")));
    }

    [Fact]
    public void Two_that_write_at_once_do_not_mix()
    {
        WholeFile.Write(Place("a.docx"), stream =>
        {
            stream.Write("first"u8);
            Assert.Equal("a.docx is being written by another command at this moment. Run this one again when that is done.", Refusal(Place("a.docx")));
        });

        Assert.Equal("first", File.ReadAllText(Place("a.docx")));
        Assert.Equal(["a.docx"], Files());
    }

    [Fact]
    public void Names_may_be_as_long_as_the_system_lets()
    {
        foreach (var letter in (string[])["a", "é", "語", "😀"])
        {
            var name = string.Concat(Enumerable.Repeat(letter, 250 / System.Text.Encoding.UTF8.GetByteCount(letter))) + ".docx";

            WholeFile.Write(Place(name), stream => stream.Write("new"u8));

            Assert.Contains(name, Files());
        }
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
    public void Link_to_what_a_person_works_in_stays_a_link_and_rights_stay_what_they_were()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Shared = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.WriteAllText(Place("there.xlsx"), "old");
        File.SetUnixFileMode(Place("there.xlsx"), Shared);
        File.CreateSymbolicLink(Place("here.xlsx"), Place("there.xlsx"));

        WholeFile.Replace(Place("here.xlsx"), stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(Place("there.xlsx")));
        Assert.NotNull(new FileInfo(Place("here.xlsx")).LinkTarget);
        Assert.Equal(Shared, File.GetUnixFileMode(Place("there.xlsx")));
    }

    [Theory]
    [InlineData("there.docx")]
    [InlineData("nothing.docx")]
    [InlineData("here.docx")]
    public void Link_in_the_place_of_what_is_made_is_refused(string target)
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(Place("there.docx"), "old");
        File.CreateSymbolicLink(Place("here.docx"), Place(target));

        Assert.Equal("here.docx is a link, and links are not followed here. Put the file itself in its place.", Refusal(Place("here.docx")));
        Assert.Equal("old", File.ReadAllText(Place("there.docx")));
        Assert.Equal(["here.docx", "there.docx"], Files().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_made_of_a_private_file_is_never_readable_for_others()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        const UnixFileMode ForAll = Private | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        File.WriteAllText(Place("mine.xlsx"), "mine");
        File.WriteAllText(Place("all.xlsx"), "all");
        File.WriteAllText(Place("a.docx"), "old");
        File.SetUnixFileMode(Place("mine.xlsx"), Private);
        File.SetUnixFileMode(Place("all.xlsx"), ForAll);
        File.SetUnixFileMode(Place("a.docx"), ForAll);

        foreach (var name in (string[])["a.docx", "b.docx"])
        {
            WholeFile.Write(Place(name), [Place("all.xlsx"), Place("mine.xlsx")], stream =>
            {
                stream.Write("new"u8);
                Assert.All(Files().Where(file => file.EndsWith(".tmp", StringComparison.Ordinal)), file => Assert.Equal(Private, new FileInfo(Place(file)).UnixFileMode));
            });
            Assert.Equal(Private, File.GetUnixFileMode(Place(name)));
        }

        WholeFile.Write(Place("c.docx"), [Place("all.xlsx")], stream => stream.Write("new"u8));
        Assert.Equal(ForAll, File.GetUnixFileMode(Place("c.docx")));
    }

    [FactThatNeeds("setfattr", "getfattr")]
    public void Attributes_of_what_is_replaced_are_kept()
    {
        File.WriteAllText(Place("a.xlsx"), "old");
        if (OtherProgram.Run("setfattr", "-n", "user.origin", "-v", "mail", Place("a.xlsx")).ExitCode != 0)
            return;

        WholeFile.Replace(Place("a.xlsx"), stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(Place("a.xlsx")));
        Assert.Contains("user.origin=\"mail\"", OtherProgram.Run("getfattr", "-d", Place("a.xlsx")).Output, StringComparison.Ordinal);
    }

    private string Place(string name) => folder.File(name);

    private string[] Files() => [.. Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)!)];

    private static string Refusal(string path) => Assert.Throws<UnusableFileException>(() => WholeFile.Write(path, stream => stream.Write("new"u8))).Message;
}
