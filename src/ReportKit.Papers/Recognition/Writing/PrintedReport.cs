using System.Collections.Immutable;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>What is printed at one place of a report: its words, and those of its footnotes.</summary>
internal sealed class PrintedPlace
{
    private readonly StringBuilder words = new();

    public string Words => words.ToString();

    public List<string> Notes { get; } = [];

    public void Add(ImmutableArray<Inline> content)
    {
        words.Append(RunningWords.TextOf(content)).Append('\n');
        foreach (var inline in content)
        {
            if (inline is Footnote footnote)
                Notes.Add(string.Join(' ', footnote.Paragraphs.Select(paragraph => RunningWords.TextOf(paragraph.Content))));
        }
    }
}

/// <summary>A composed report by the sections and rows that print it.</summary>
internal sealed class PrintedReport : IBlockVisitor
{
    private PrintedPlace place = new();
    private readonly List<PrintedPlace> all = [];
    private readonly List<string> dates = [];
    private bool isInRow;

    /// <summary>Heading and introduction of each section, in their order.</summary>
    public List<PrintedPlace> Sections { get; } = [];

    /// <summary>By their IDs.</summary>
    public Dictionary<string, PrintedPlace> Rows { get; } = [];

    /// <summary>Everything that is printed, footnotes and date headings too.</summary>
    public IEnumerable<string> AllWords =>
        Sections.Concat(all).SelectMany(one => one.Notes.Prepend(one.Words)).Concat(dates);

    public static PrintedReport Of(ReportDocument document)
    {
        var printed = new PrintedReport();
        foreach (var block in document.Body)
            block.Accept(printed);
        return printed;
    }

    public void Visit(Heading heading)
    {
        // The small headings of rows stand in their rows.
        if (!isInRow)
            Sections.Add(place = new PrintedPlace());
        place.Add(heading.Content);
    }

    public void Visit(DateHeading heading) => dates.Add(heading.Text);

    public void Visit(Paragraph paragraph) => place.Add(paragraph.Content);

    public void Visit(RowBlock row)
    {
        var around = place;
        place = new PrintedPlace();
        all.Add(place);
        if (row.Id is { } id)
            Rows[id] = place;
        isInRow = true;
        foreach (var block in row.Blocks)
            block.Accept(this);
        (place, isInRow) = (around, false);
    }
}
