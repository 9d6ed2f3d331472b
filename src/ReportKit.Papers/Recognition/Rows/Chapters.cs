using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Papers.Recognition.Speakers;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>Parts the text of a paper into its sections, and reads what stands below each heading.</summary>
internal sealed partial class Chapters
{
    /// <summary>So many paragraphs before the first statement introduce it; of more, the first does, and each other is a row.</summary>
    private const int MostIntroducing = 2;

    private readonly PaperParts parts;
    private readonly NameBook names;
    private readonly PartialDate? day;
    private readonly Headings headings;

    private Chapters(PaperParts parts, NameBook names, PartialDate? day)
    {
        this.parts = parts;
        this.names = names;
        this.day = day;
        headings = new Headings(parts.Body, parts.Contents);
    }

    /// <param name="day">The day of the paper; null where it is not known.</param>
    public static ImmutableArray<SectionDraft> Read(PaperParts parts, NameBook names, PartialDate? day) => new Chapters(parts, names, day).Read();

    private ImmutableArray<SectionDraft> Read()
    {
        var sections = ImmutableArray.CreateBuilder<SectionDraft>();
        SectionDraft? open = null;
        var items = new List<BodyItem>();
        PartialDate? dated = null;
        var isAppendix = false;
        for (var at = 0; at < parts.Body.Length; at++)
        {
            var line = parts.Body[at];
            var date = line.Look.Part == PaperPart.Table ? null : DateHeadings.Read(line.Words, dated ?? day);
            var sign = headings.Of(parts.Body, at);
            if (date is { } heading && (sign is null || sign.IsGuessed || (open is not null && sign.Level > open.Level)))
            {
                dated = heading.Date.From;
                items.Add(new BodyItem(line, heading.Date, heading.IsCompleted));
                continue;
            }

            // A heading right below a day stands between the rows of that day.
            var isBelowDay = sign is { Level: 3 } && open is not null && items is [.., { Date: not null }];
            if (sign is null || isBelowDay || (sign.IsGuessed && IsLabelOrItem(at)))
            {
                items.Add(new BodyItem(line, IsSmallHeading: isBelowDay || Headings.IsSmall(parts.Body, at)));
                continue;
            }

            Close();
            var isWithin = isAppendix && sign.IsGuessed && !ConclusionTitle().IsMatch(line.Words);
            if (!isWithin)
                isAppendix = AppendixTitle().IsMatch(line.Words);
            open = Headed(line, isWithin && !AppendixTitle().IsMatch(line.Words) ? sign with { Level = 2 } : sign);
            dated = null;
        }

        Close();
        return sections.ToImmutable();

        void Close()
        {
            if (open is null && items.Count > 0)
                open = Unheaded();
            if (open is not null)
                sections.Add(Filled(open, items, isAppendix, sections.Count == 0));
            items.Clear();
            open = null;
        }
    }

    /// <summary>A guessed heading that is a speaker above words, or the label of a list, is none.</summary>
    private bool IsLabelOrItem(int at) =>
        ListLines.IsItem(parts.Body[at])
        || (names.Find(parts.Body[at].Words) is not null && at + 1 < parts.Body.Length && QuotedPieces.IsOpener(parts.Body[at + 1].Words[0]))
        || StatementReader.IsLead(parts.Body[at].Passage)
        || Omission.Is(parts.Body[at].Words);

    private static SectionDraft Headed(PaperLine line, HeadingSign sign)
    {
        var (title, closing) = QuotedParagraph.WithoutClosing(line.Passage);
        ImmutableArray<Doubt> doubts = sign.IsGuessed
            ? [new Doubt(FileRules.HeadingGuessed, SectionColumns.Title, "The line is taken for a heading by its look.", "Compare the sections with the paper.")]
            : [];
        return new SectionDraft(sign.Level, title.Without(Document.Emphasis.Bold | (line.IsItalic ? Document.Emphasis.Italic : 0)).Trim()) { Closing = closing, Doubts = doubts };
    }

    /// <summary>Text before the first heading needs one.</summary>
    private static SectionDraft Unheaded() => new(1, Passage.Of("Introduction"))
    {
        Doubts = [new Doubt(FileRules.HeadingGuessed, SectionColumns.Title, "The paper has no heading here; the report needs one.", "Type a heading that suits the words below it.")],
    };

    private SectionDraft Filled(SectionDraft section, List<BodyItem> items, bool isAppendix, bool isFirst)
    {
        var rows = new SectionReader([.. items], names, day, isAppendix).Read();
        var hasDates = rows.Any(row => row.IsDateHeading);
        var isOrdered = hasDates && InOrder(rows);
        if (isOrdered)
            rows = [.. rows.Where(row => !row.IsDateHeading)];
        else if (hasDates)
            rows = [.. rows.Select(row => row with { IsDateHeading = false })];
        var leading = isAppendix ? 0 : rows.TakeWhile(row => row is { Kind: StatementKind.Narrative or StatementKind.List, IsDatedByHeading: false, Speaker: null }).Count();
        var isWhole = leading == rows.Length && (isFirst || ConclusionTitle().IsMatch(section.Title.Words));
        var introducing = isWhole || leading <= MostIntroducing && leading < rows.Length ? leading : Math.Min(leading, 1);
        return section with
        {
            HasDateHeadings = isOrdered,
            Introduction = [.. rows.Take(introducing).SelectMany(Paragraphs)],
            Rows = [.. rows.Skip(introducing)],
        };
    }

    /// <summary>A row's words as paragraphs of an introduction.</summary>
    private static IEnumerable<Passage> Paragraphs(RowDraft row) =>
        row.Kind == StatementKind.List ? row.Text.Lines().Select(line => Passage.Of("- ").Append(line)) : row.Origin;

    /// <summary>Whether the report would sort the rows as they stand, and print each date heading once above them.</summary>
    private static bool InOrder(ImmutableArray<RowDraft> rows)
    {
        DateSpan? before = null;
        for (var at = 0; at < rows.Length; at++)
        {
            if (!rows[at].IsDateHeading)
                continue;
            var date = rows[at].Date!;
            if (at + 1 == rows.Length || rows[at + 1].IsDateHeading || rows[at].Text.Notes.Length > 0)
                return false;
            if (before is not null && (date.From.CompareTo(before.From) < 0 || (date.From == before.From && (date.To?.CompareTo(before.To) ?? -1) <= 0)))
                return false;
            before = date;
        }

        return true;
    }

    [GeneratedRegex(@"^(?:appendix|appendices|annex(?:es)?|annexe|anexo|приложение)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AppendixTitle();

    [GeneratedRegex(@"^(?:[\dIVX]+\.?\s+)?(?:conclusions?|concluding remarks|outlook|summary|next steps|introduction|conclusión|conclusiones|заключение)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ConclusionTitle();
}
