using ReportKit.Papers;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ReportKit.Pdf.Tests;

/// <summary>A PDF for a test, drawn line by line: as programs lay papers out, with nothing but letters at their places.</summary>
internal sealed class DrawnPdf
{
    public const double Left = 72;
    public const double Body = 10;
    public const double Leading = 13;

    private readonly List<List<Drawing>> pages = [[]];

    private delegate void Drawing(PdfPageBuilder page, PdfDocumentBuilder.AddedFont plain, PdfDocumentBuilder.AddedFont bold);

    /// <summary>Begins the next page.</summary>
    public DrawnPdf Page()
    {
        pages.Add([]);
        return this;
    }

    /// <summary>Draws words at a place; lengths in points.</summary>
    public DrawnPdf At(double left, double height, string words, double size = Body, bool isBold = false)
    {
        pages[^1].Add((page, plain, bold) => page.AddText(words, size, new PdfPoint(left, height), isBold ? bold : plain));
        return this;
    }

    /// <summary>Draws lines below each other, each with its raised mark after <c>^</c>, if any.</summary>
    public DrawnPdf Lines(double height, params string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var (line, below) = (lines[at], height - at * Leading);
            pages[^1].Add((page, plain, _) => Draw(page, plain, below, line));
        }

        return this;
    }

    /// <summary>Draws a note at the foot: its mark raised before it.</summary>
    public DrawnPdf Note(double height, string mark, string words)
    {
        pages[^1].Add((page, plain, _) =>
        {
            page.AddText(mark, 5, new PdfPoint(Left, height + 3), plain);
            page.AddText(words, 8, new PdfPoint(Left + 3.5 * mark.Length, height), plain);
        });
        return this;
    }

    /// <summary>Draws the short line over the notes.</summary>
    public DrawnPdf RuleAt(double height)
    {
        pages[^1].Add((page, _, _) => page.DrawLine(new PdfPoint(Left, height), new PdfPoint(Left + 110, height)));
        return this;
    }

    public Paper Read()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("paper.pdf"), Bytes());
        return PdfPaper.Read(folder.File("paper.pdf"), "paper.pdf");
    }

    private byte[] Bytes()
    {
        using var builder = new PdfDocumentBuilder();
        var plain = builder.AddStandard14Font(Standard14Font.Helvetica);
        var bold = builder.AddStandard14Font(Standard14Font.HelveticaBold);
        foreach (var drawings in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            drawings.ForEach(draw => draw(page, plain, bold));
        }

        return builder.Build();
    }

    private static void Draw(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font, double height, string line)
    {
        var left = Left;
        var pieces = line.Split('^');
        for (var at = 0; at < pieces.Length; at++)
        {
            var isMark = at % 2 == 1;
            if (pieces[at].Length > 0)
                left = page.AddText(pieces[at], isMark ? Body * 0.6 : Body, new PdfPoint(left, isMark ? height + Body * 0.35 : height), font)[^1].EndBaseLine.X;
        }
    }
}
