using System.Globalization;
using System.IO.Compression;
using System.Text;
using ReportKit.Findings;

namespace ReportKit.Pdf.Tests;

/// <summary>A file that cannot be read gets one sentence.</summary>
public sealed class UnusablePdfTests : IDisposable
{
    private const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>";
    private const string Damaged = "paper.pdf is damaged or cut short, and cannot be read as a PDF. Open it in its program and save it again, or take a copy that opens.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_is_no_pdf() => AssertRefused("Words."u8.ToArray(), "paper.pdf is not a PDF.");

    [Fact]
    public void Pdf_cut_short_is_told() => AssertRefused(Pdf(Page, "[3 0 R]", 1, "BT /F1 12 Tf (Words) Tj ET"u8.ToArray())[..250], Damaged);

    [Fact]
    public void Page_without_text_is_for_text_recognition() => AssertRefused(
        Pdf(Page, "[3 0 R]", 1, "0 0 9 9 re f"u8.ToArray()),
        "paper.pdf has no text, only pictures of its pages, as a scanner makes them. Have it read by a program for text recognition (OCR), save it with the text, and import that.");

    [Fact]
    public void What_unpacks_without_measure_is_refused() => AssertRefused(
        Pdf(Page, "[3 0 R]", 1, new byte[80 << 20]),
        "paper.pdf is not read for safety: what is packed in it unpacks to more than 64 MB.");

    [Fact]
    public void More_pages_than_a_paper_has_are_refused() => AssertRefused(
        Pdf(Page, $"[{string.Concat(Enumerable.Repeat("3 0 R ", 4000))}]", 4000, "BT /F1 12 Tf (Words) Tj ET"u8.ToArray()),
        "paper.pdf is not read for safety: it has 4,000 pages, more than 3,000.");

    [Fact]
    public void More_letters_than_a_page_has_are_refused() => AssertRefused(
        Pdf(Page, "[3 0 R]", 1, Encoding.ASCII.GetBytes("BT /F1 12 Tf " + string.Concat(Enumerable.Repeat("(aaaaaaaaaaaaaaaaaaaa) Tj ", 30_000)) + "ET")),
        "paper.pdf is not read for safety: a page has more than 500,000 letters.");

    [Fact]
    public void Arrays_within_arrays_are_refused() => AssertRefused(Pdf(Page, "[3 0 R]", 1, Encoding.ASCII.GetBytes(new string('[', 200_000))), Damaged);

    /// <summary>A file of one page, whose content is packed.</summary>
    private static byte[] Pdf(string page, string kids, int count, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            packing.Write(content);
        using var pdf = new MemoryStream();
        var places = new List<long>();
        pdf.Write("%PDF-1.4\n"u8);
        Add("<</Type/Catalog/Pages 2 0 R>>"u8);
        Add(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Kids{kids}/Count {count}>>")));
        Add(Encoding.ASCII.GetBytes(page));
        Add([.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<</Length {packed.Length}/Filter/FlateDecode>>stream\n")), .. packed.ToArray(), .. "\nendstream"u8]);
        var table = pdf.Length;
        pdf.Write(Encoding.ASCII.GetBytes("xref\n0 5\n0000000000 65535 f \n" + string.Concat(places.Select(place => place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))));
        pdf.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{table}\n%%EOF")));
        return pdf.ToArray();

        void Add(ReadOnlySpan<byte> inside)
        {
            places.Add(pdf.Length);
            pdf.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n")));
            pdf.Write(inside);
            pdf.Write("\nendobj\n"u8);
        }
    }

    private void AssertRefused(byte[] bytes, string sentence)
    {
        File.WriteAllBytes(folder.File("paper.pdf"), bytes);

        Assert.Equal(sentence, Assert.Throws<UnusableFileException>(() => PdfPaper.Read(folder.File("paper.pdf"), "paper.pdf")).Message);
    }
}
