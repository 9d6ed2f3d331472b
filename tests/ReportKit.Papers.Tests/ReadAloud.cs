using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Papers.Tests;

/// <summary>What a reader of a report reads, whatever each paragraph is: headings, dates and paragraphs a line each, footnotes after them.</summary>
internal sealed class ReadAloud : IBlockVisitor
{
    private readonly List<string> lines = [];
    private readonly List<string> notes = [];

    public static IReadOnlyList<string> Of(ReportDocument document)
    {
        var reading = new ReadAloud();
        foreach (var block in document.Body)
            block.Accept(reading);
        return [.. reading.lines, .. reading.notes];
    }

    public void Visit(Heading heading) => lines.Add($"heading {heading.Level}: {Line(heading.Content)}");

    public void Visit(DateHeading heading) => lines.Add("date: " + heading.Text);

    public void Visit(Paragraph paragraph) => lines.Add(Line(paragraph.Content));

    public void Visit(RowBlock row)
    {
        foreach (var block in row.Blocks)
            block.Accept(this);
    }

    private string Line(ImmutableArray<Inline> content) => string.Concat(content.Select(Piece));

    private string Piece(Inline inline)
    {
        switch (inline)
        {
            case Words words:
                return words.Text;
            case Link link:
                return $"⟨{RunningWords.TextOf([link])} → {link.Target}⟩";
            case Footnote footnote:
                var number = notes.Count + 1;
                notes.Add("");
                notes[number - 1] = $"note {number}: {string.Join(" ¶ ", footnote.Paragraphs.Select(paragraph => Line(paragraph.Content)))}";
                return $"[{number}]";
            default:
                return "";
        }
    }
}
