using System.Text;
using ReportKit.Findings;

namespace ReportKit.Packaging.Tests;

/// <summary>Files that are no packages, or not to be trusted: each is refused in one sentence.</summary>
public sealed class RefusalTests : IDisposable
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_no_package_is_called_what_it_is()
    {
        Assert.Equal("file.xlsx is empty (0 bytes).", Package.Refusal([]));
        Assert.Equal("file.xlsx is not a workbook.", Package.Refusal("Speaker,Quotation\n"u8.ToArray()));
        Assert.Equal("file.xlsx is not a workbook.", Package.Refusal(Zip.Of(("notes.txt", "notes"))));
        Assert.Equal("file.xlsx is not a workbook.", Package.Refusal(Zip.Of(Array.Empty<(string, string)>())));
        Assert.Equal(
            "file.xlsx is an OpenDocument file. Open it and save it as a workbook of Microsoft Office.",
            Package.Refusal(Zip.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))));
    }

    [Theory]
    [InlineData("Workbook", "file.xlsx is in the format of Office 97–2003. Open it and save it in today's format.")]
    [InlineData("EncryptedPackage", "file.xlsx is protected by a password. Open it, remove the password and save it.")]
    [InlineData("EncryptedPackage DRMEncryptedDataSpace", "file.xlsx is protected: only certain people may open it. Open it, lift the restriction and save it.")]
    public void Compound_files_are_old_or_protected(string directory, string sentence)
    {
        // The directory of a long file lies anywhere in it, also across the borders of what is read at once.
        foreach (var before in (int[])[0, 504, (1 << 16) - 20, 3 << 20])
            Assert.Equal(sentence, Package.Refusal([.. CompoundFile, .. new byte[before], .. Encoding.Unicode.GetBytes(directory), .. new byte[2 << 20]]));
    }

    [Fact]
    public void Mark_of_an_open_file_is_not_the_file() => Assert.Equal(
        "~$plan.xlsx is not a workbook, but the mark that Microsoft Office leaves while it has plan.xlsx open. Name the workbook itself.",
        Assert.Throws<UnusableFileException>(() => OfficePackage.Open(folder.File("~$plan.xlsx"), "workbook")).Message);

    [Fact]
    public void File_that_cannot_be_opened_says_why()
    {
        Assert.Equal($"{folder.File("no.xlsx")} does not exist.", Assert.Throws<UnusableFileException>(() => OfficePackage.Open(folder.File("no.xlsx"), "workbook")).Message);
        Assert.Equal($"{folder.Path} is a folder, not a file.", Assert.Throws<UnusableFileException>(() => OfficePackage.Open(folder.Path, "workbook")).Message);
    }

    [Theory]
    [InlineData("../outside.xml")]
    [InlineData("xl/../../outside.xml")]
    [InlineData("/etc/outside.xml")]
    [InlineData(@"..\outside.xml")]
    [InlineData("C:/outside.xml")]
    public void Names_that_lead_out_of_the_file_are_refused(string name) =>
        Assert.Equal($"file.xlsx is not read for safety: it holds an entry that leads out of the file ({name}).", Package.Refusal(Package.Of((name, "x"))));

    [Theory]
    [InlineData("xl/a.xml")]
    [InlineData("XL/A.xml")]
    public void Part_that_stands_twice_is_refused(string again) =>
        Assert.Equal($"file.xlsx is damaged: it holds two parts named {again}, and which one counts cannot be known.", Package.Refusal(Package.Of(("xl/a.xml", "1"), (again, "2"))));

    [Fact]
    public void Encrypted_entry_is_refused()
    {
        var bytes = Package.Of(("secret.xml", "<a/>"));
        bytes[LastIndexOf(bytes, "PK\u0001\u0002") + 8] |= 1;

        Assert.Equal("file.xlsx is not a workbook: its entry secret.xml is encrypted.", Package.Refusal(bytes));
    }

    [Fact]
    public void Checksum_that_does_not_fit_is_refused()
    {
        var bytes = Package.Of(("a.xml", "<a/>"));
        bytes[LastIndexOf(bytes, "PK\u0001\u0002") + 16] ^= 1;

        Assert.Equal("file.xlsx is damaged: the checksum of the part a.xml does not fit. Open it in its program and save it again.", Package.Refusal(bytes, "a.xml"));
    }

    [Fact]
    public void Part_that_is_missing_is_named()
    {
        using var package = Package.Open(Package.Of());

        Assert.Equal("file.xlsx is damaged: the part xl/workbook.xml is missing.", Assert.Throws<UnusableFileException>(() => package.OpenPart("xl/workbook.xml")).Message);
    }

    [Fact]
    public void File_cut_short_anywhere_is_refused()
    {
        var bytes = Package.Of(("a.xml", "<a>words</a>"));

        Assert.All(Enumerable.Range(8, bytes.Length - 8), length => Assert.StartsWith("file.xlsx is damaged or cut short: ", Package.Refusal(bytes[..length]), StringComparison.Ordinal));
    }

    [Fact]
    public void File_with_any_one_byte_changed_is_read_or_refused()
    {
        var whole = Package.Of(("a.xml", "<a><b>words</b><c/></a>"), ("b.xml", "<b/>"));
        for (var at = 0; at < whole.Length; at++)
        {
            foreach (var mask in (byte[])[0x01, 0x20, 0x80, 0xFF])
            {
                var bytes = (byte[])whole.Clone();
                bytes[at] ^= mask;
                if (Record.Exception(() => Package.ReadAll(bytes, "a.xml")) is { } fault)
                    Assert.True(fault is UnusableFileException, $"Byte {at} changed by {mask:X2}: {fault}");
            }
        }
    }

    private static int LastIndexOf(byte[] bytes, string mark) => bytes.AsSpan().LastIndexOf(Encoding.Latin1.GetBytes(mark));
}
