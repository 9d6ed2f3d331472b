using System.Text;
using ReportKit.Findings;
using ReportKit.Word.Reading;
using static ReportKit.Word.Tests.Reading.WordPaperFile;

namespace ReportKit.Word.Tests.Reading;

/// <summary>A file that cannot be read gets one sentence.</summary>
public sealed class UnusablePaperTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Old_document_is_to_be_saved_anew() => AssertRefused(
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("WordDocument")],
        "paper.docx is in the format of Word 97–2003 (.doc). Open it in Word and save it as a Word document (.docx).");

    [Fact]
    public void Encrypted_document_is_told() => AssertRefused(
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "paper.docx is protected by a password. Open it, remove the password and save it.");

    [Fact]
    public void Document_cut_short_is_told() => AssertRefused(
        new WordPaperFile(P("Text.")).Bytes()[..300],
        "paper.docx is damaged or cut short: its directory of parts cannot be read. Open it in its program and save it again, or take a copy that opens.");

    [Fact]
    public void Document_type_definition_is_refused() => AssertRefused(
        new WordFile(new WordPaperFile(P("Text.")).Bytes()).With("word/document.xml", text => "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://example.org/\">]>" + text).Bytes,
        "paper.docx is not read for safety: word/document.xml holds a document type definition, which no Office file needs.");

    [Fact]
    public void Broken_part_is_named() => AssertRefused(
        new WordFile(new WordPaperFile(P("Text.")).Bytes()).With("word/document.xml", text => text[..^5]).Bytes,
        "paper.docx is damaged: word/document.xml is not well-formed at line 1, position 465.");

    [Fact]
    public void Package_without_a_text_is_no_document() => AssertRefused(
        Zip.Of(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships/>")),
        "paper.docx is not a Word document: it names no main part.");

    [Fact]
    public void Workbook_is_no_document()
    {
        var sentence = Assert.Throws<UnusableFileException>(() => WordPaper.Read(Repository.File("templates", "sample.xlsx"), "sample.xlsx")).Message;

        Assert.Equal("sample.xlsx is not a Word document.", sentence);
    }

    [Fact]
    public void Broken_properties_are_passed_over()
    {
        var bytes = new WordFile(new WordPaperFile(P("Text.")).Bytes())
            .With("_rels/.rels", text => text.Replace("</Relationships>", "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"core.xml\"/></Relationships>", StringComparison.Ordinal))
            .With("core.xml", _ => "<not closed").Bytes;
        File.WriteAllBytes(folder.File("paper.docx"), bytes);

        Assert.Equal("RK087", WordPaper.Read(folder.File("paper.docx"), "paper.docx").Findings.Single().Code);
    }

    private void AssertRefused(byte[] bytes, string sentence)
    {
        File.WriteAllBytes(folder.File("paper.docx"), bytes);

        Assert.Equal(sentence, Assert.Throws<UnusableFileException>(() => WordPaper.Read(folder.File("paper.docx"), "paper.docx")).Message);
    }
}
