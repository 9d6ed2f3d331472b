using System.Collections.Immutable;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Papers.Recognition.Speakers;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>
/// Reads the paragraphs below one heading as rows, one after the other. What it does not understand becomes a Narrative at its place.
/// </summary>
/// <param name="items">The paragraphs.</param>
/// <param name="day">The day of the paper; null where it is not known.</param>
/// <param name="isAppendix">Whether the heading is that of an appendix, whose lines are lists.</param>
internal sealed class SectionReader(IReadOnlyList<BodyItem> items, NameBook names, PartialDate? day, bool isAppendix)
{
    private readonly List<RowDraft> rows = [];
    private DateSpan? date;
    private int at;

    public ImmutableArray<RowDraft> Read()
    {
        while (at < items.Count)
        {
            var item = items[at];
            if (item.Date is { } heading)
                DateHeading(item, heading);
            else if (ContextParagraph.Of(item.Line.Passage) is { } context)
                Context(item.Line, context);
            else if (Quoted() || Block() || List() || ContextGoesOn())
                continue;
            else
                Plain(item);
        }

        return [.. rows];
    }

    private BodyItem? Next => at + 1 < items.Count ? items[at + 1] : null;

    private RowDraft? Above => rows.Count > 0 ? rows[^1] : null;

    private void Add(RowDraft row)
    {
        rows.Add(date is null ? row : row with { Date = date, IsDatedByHeading = true });
        at++;
    }

    private void DateHeading(BodyItem item, DateSpan heading)
    {
        date = heading;
        ImmutableArray<Doubt> doubts = item.IsDateCompleted
            ? [new Doubt(FileRules.DateGuessed, StatementColumns.Date, $"“{item.Line.Words}” has no year; {heading.From.Year} is taken.", "Compare it with the paper.")]
            : [];
        Add(new RowDraft(StatementKind.Heading, item.Line.Passage, [item.Line.Passage]) { IsDateHeading = true, Doubts = doubts });
    }

    private void Plain(BodyItem item)
    {
        var passage = item.Line.Passage;
        if (item.IsSmallHeading)
        {
            Add(new RowDraft(StatementKind.Heading, passage, [passage]));
            return;
        }

        var (words, closing) = QuotedParagraph.WithoutClosing(passage);
        var isOneNote = closing.Length == 1 && words.Notes.IsEmpty;
        var row = new RowDraft(StatementKind.Narrative, isOneNote ? words : passage, [passage]) { Closing = isOneNote ? closing : [] };
        Add(ThirdPerson.Speaker(passage.Words, names) is { } speaker ? row with { Speaker = speaker, Date = LeadDate.In(FirstWords(passage), null)?.Date } : row with { Date = Leading(passage) });
    }

    private static string FirstWords(Passage passage) => passage.Words[..Math.Min(passage.Words.Length, 60)];

    /// <summary>The date with which a paragraph begins: <c>On 26 May 2021, …</c></summary>
    private static DateSpan? Leading(Passage passage) => LeadDate.In(FirstWords(passage), null) is { Start: 0 } first && passage.Text.StartsWith("On ", StringComparison.Ordinal) ? first.Date : null;

    private void Context(PaperLine line, ContextParagraph context)
    {
        var label = context.Label;
        if (Above is { IsQuotation: true, Context: null } said)
        {
            rows[^1] = said with { Context = context.Words, ContextLabel = label, Origin = said.Origin.Add(line.Passage) };
            at++;
            return;
        }

        Add(new RowDraft(StatementKind.Context, context.Words, [line.Passage]) { ContextLabel = label });
    }

    /// <summary>A further paragraph of a context that is set in italics as its first one was.</summary>
    private bool ContextGoesOn()
    {
        var line = items[at].Line;
        if (!line.IsItalic || Above is not { ContextLabel: not null } above)
            return false;
        var (words, isOwn) = above.Context is { } own ? (own, true) : (above.Text, false);
        if (words.ShareOf(Document.Emphasis.Italic) < 0.8)
            return false;
        var both = Passage.Join("\n\n", [words, line.Passage]);
        rows[^1] = (isOwn ? above with { Context = both } : above with { Text = both }) with { Origin = above.Origin.Add(line.Passage) };
        at++;
        return true;
    }

    private bool Quoted()
    {
        var item = items[at];
        if (item.Line.Look.Part == PaperPart.Table)
            return false;
        if (Omission.Is(item.Line.Words) && Above is { IsQuotation: true })
            return OmissionInQuotation();
        var heading = item.IsSmallHeading ? item.Line : null;
        if (heading is not null && (Next is not { IsSmallHeading: false, Date: null } next || QuotedParagraph.Of(next.Line.Passage) is not { Lead.IsEmpty: true }))
            return false;
        if (heading is not null)
            at++;
        var gathered = Gathering.Of(items, at);
        if (gathered is null)
        {
            at -= heading is null ? 0 : 1;
            return false;
        }

        var statement = new StatementReader(names, date?.From ?? day).Read(gathered, rows, heading);
        if (statement is null)
            return false;
        if (statement.TakesAbove)
            rows.RemoveAt(rows.Count - 1);
        at += gathered.Lines - 1;
        Add(statement.Rows[0]);
        foreach (var further in statement.Rows.Skip(1))
        {
            at--;
            Add(further);
        }

        return true;
    }

    /// <summary><c>[...]</c> between two paragraphs of a quotation.</summary>
    private bool OmissionInQuotation()
    {
        var passage = items[at].Line.Passage;
        var next = Next is { Date: null, IsSmallHeading: false } item ? QuotedParagraph.Of(item.Line.Passage) : null;
        if (next is not { Lead.IsEmpty: true, IsOpen: false } || !Above!.Closing.IsEmpty || Above.Context is not null)
        {
            Add(new RowDraft(StatementKind.Continuation, passage, [passage]) { Speaker = Above!.Speaker, Date = Above.Date });
            return true;
        }

        var above = Above;
        rows[^1] = above with
        {
            Text = Passage.Join("\n\n", [above.Text, passage, next.Quotation]),
            Closing = next.Closing,
            Origin = [.. above.Origin, passage, items[at + 1].Line.Passage],
        };
        at += 2;
        return true;
    }

    /// <summary>A quotation without marks: set in italics, indented, or in a style of quotations.</summary>
    private bool Block()
    {
        if (!BlockQuotation.Is(items, at, Above))
            return false;
        var line = items[at].Line;
        var (words, closing) = QuotedParagraph.WithoutClosing(line.Passage);
        var statement = new StatementReader(names, date?.From ?? day)
            .Unmarked(new QuotedParagraph(Passage.Empty, line.IsItalic ? words.Without(Document.Emphasis.Italic) : words, words, false, closing), line, rows);
        if (statement.TakesAbove)
            rows.RemoveAt(rows.Count - 1);
        Add(statement.Rows[0]);
        return true;
    }

    private bool List()
    {
        var first = at;
        while (at < items.Count && IsOfList(items[at]))
            at++;
        if (at == first)
            return false;
        var lines = items.Skip(first).Take(at - first).Select(item => item.Line).ToList();
        at--;
        Add(new RowDraft(StatementKind.List, Passage.Join("\n", lines.Select(line => OneLine(ListLines.WordsOf(line)))), [.. lines.Select(ListLines.WordsOf)]));
        return true;
    }

    private bool IsOfList(BodyItem item) =>
        item is { Date: null, IsSmallHeading: false }
        && ContextParagraph.Of(item.Line.Passage) is null
        && (ListLines.IsBullet(item.Line) || item.Line.Look.ListMark is { IsNumber: true } || item.Line.Look.Part == PaperPart.Table || (isAppendix && item.Line.Words.Length < 400));

    private static Passage OneLine(Passage passage) => Passage.Join(" ", passage.Lines().Select(line => line.Trim()));
}
