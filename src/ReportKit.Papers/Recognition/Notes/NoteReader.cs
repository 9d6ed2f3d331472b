using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Papers.Recognition.CitationForms;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Notes;

/// <summary>
/// Reads the footnotes of a paper in their order: back-references first, then one citation or several, then words with addresses among
/// them, then words alone.
/// </summary>
internal sealed partial class NoteReader
{
    /// <summary>No description of a source is longer.</summary>
    private const int LongestCitation = 700;

    private readonly List<NoteReading> read = [];
    private readonly BackReferences backReferences;

    private NoteReader() => backReferences = new BackReferences(read, Sources, words => Further(words));

    public CitedSources Sources { get; } = new();

    /// <summary>The sentence of retrieval; null where the paper has none.</summary>
    public RetrievalSentence? Retrieval { get; private set; }

    public IReadOnlyList<NoteReading> Read => read;

    /// <param name="notes">All footnotes, in their order.</param>
    public static NoteReader Of(IEnumerable<PaperNote> notes)
    {
        var reader = new NoteReader();
        foreach (var note in notes)
            reader.read.Add(reader.Next(note));
        return reader;
    }

    private NoteReading Next(PaperNote note)
    {
        var line = note.Line;
        if (Retrieval is null && !read.Exists(before => HoldsAddress(before.Note.Line)) && RetrievalSentence.In(note) is { } retrieval && HoldsAddress(line.Slice(0, retrieval.Start)))
        {
            Retrieval = retrieval;
            line = retrieval.IsOwnSentence ? line.Slice(0, retrieval.Start).TrimEnd() : line;
        }

        if (BackReferences.IsIn(line.Text) && backReferences.Read(note) is { } back)
            return back;
        line = CitationText.WithLinks(line);
        return new NoteReading(note, Several(line) ?? One(line) ?? Words(line));
    }

    private static bool HoldsAddress(Passage line) => CitationText.WithLinks(line).Links.Length > 0;

    /// <summary>Several citations in a row, each with its address.</summary>
    private ImmutableArray<NotePiece>? Several(Passage line)
    {
        var joints = Joints().Matches(line.Text).Where(joint => !line.Links.Any(link => link.Start < joint.Index + 1 && joint.Index < link.End)).ToList();
        var ends = joints.Select(joint => joint.Index).Append(line.Text.Length).ToList();
        var starts = joints.Select(joint => joint.Index + joint.Length).Prepend(0).ToList();
        var parts = starts.Zip(ends, (start, end) => line.Slice(start, Math.Max(start, end))).ToList();
        var citations = parts.ConvertAll(CitationText.Of);
        if (parts.Count < 2 || !citations.TrueForAll(IsCitation))
            return null;

        var pieces = ImmutableArray.CreateBuilder<NotePiece>();
        for (var at = 0; at < citations.Count; at++)
        {
            if (at > 0)
                pieces.Add(new WordsPiece(line.Slice(ends[at - 1], starts[at])));
            pieces.Add(Cite(citations[at]));
        }

        return pieces.ToImmutable();
    }

    /// <summary>What follows a back-reference: a further citation, or words.</summary>
    private ImmutableArray<NotePiece> Further(Passage words)
    {
        words = CitationText.WithLinks(words);
        if (Joints().Match("·" + words.Text) is { Success: true, Index: 1 } joint && CitationText.Of(words.From(joint.Length)) is var citation && IsCitation(citation))
            return [new WordsPiece(words.Slice(0, joint.Length)), Cite(citation)];
        return [new WordsPiece(words)];
    }

    /// <summary>One citation, and what is said after it.</summary>
    private ImmutableArray<NotePiece>? One(Passage line)
    {
        var bare = line.Links.Where(link => CitationText.IsAddressWords(line.Text[link.Start..link.End])).ToList();
        if (line.Links.Length > 1 || line.Text.Length > LongestCitation)
            return null;
        var end = bare is [var only] ? EndOf(line, only.End) : line.Text.Length;
        var start = line.Links.Length > 0 && bare.Count == 0 ? 0 : Pointing().Match(line.Text).Length;
        var citation = CitationText.Of(line.Slice(start, end));
        if (!IsCitation(citation))
            return null;
        var pieces = ImmutableArray.Create<NotePiece>(Cite(citation));
        if (start > 0)
            pieces = pieces.Insert(0, new WordsPiece(line.Slice(0, start)));
        return end == line.Text.Length ? pieces : pieces.Add(new WordsPiece(line.From(end)));
    }

    /// <summary>Where a citation ends whose address ends here: after its time and its bracket.</summary>
    private static int EndOf(Passage line, int address)
    {
        var after = AfterAddress().Match(line.Text, address);
        return after.Success ? address + after.Length : address;
    }

    /// <summary>Whether something in it can be looked up, and it is no sentence of the author's.</summary>
    private static bool IsCitation(CitationText citation)
    {
        if (citation.Passage.Text.Length is 0 or > LongestCitation || Prose.IsSentence(citation.Words))
            return false;
        if (citation.Address is not null)
            return citation.IsBare || !Prose.IsSentence(citation.Passage.Text);
        var parts = new CitedParts(citation);
        return parts.Symbol is not null && citation.Words.Length < 300
            || parts.Date is not null && (parts.QuotedTitle is not null || citation.Parts.Length >= 3)
            || citation.Locator is not null && citation.Parts.Length >= 2;
    }

    private CitePiece Cite(CitationText citation)
    {
        var draft = AllForms.Read(citation) ?? new SourceDraft(SourceKind.Document) { Title = citation.Words };
        return new CitePiece(Sources.Cite(citation, draft), citation.Locator?.Text, citation, IsBackReference: false);
    }

    /// <summary>Words, with each address among them as a source of its own.</summary>
    private ImmutableArray<NotePiece> Words(Passage line)
    {
        var pieces = ImmutableArray.CreateBuilder<NotePiece>();
        var at = 0;
        var whole = line.Links.IsEmpty ? SourceKind.Unknown : AllForms.Read(CitationText.Of(line))?.Kind ?? SourceKind.WebPage;
        foreach (var link in line.Links)
        {
            var words = line.Slice(link.Start, link.End);
            if (Sources.At(link.Target) is not null)
                continue;
            var around = AllForms.Read(CitationText.Of(line.Slice(at, link.End))) ?? new SourceDraft(SourceKind.WebPage);
            var inner = CitationText.Of(words);
            var draft = inner.IsBare ? around with { Title = around.Title?.Length < 60 ? around.Title : null } : new SourceDraft(whole) { Address = link.Target };
            if (link.Start > at)
                pieces.Add(new WordsPiece(line.Slice(at, link.Start)));
            pieces.Add(new CitePiece(Sources.Cite(inner, draft with { Address = link.Target }), null, inner, IsBackReference: false));
            at = link.End;
        }

        if (at < line.Text.Length)
            pieces.Add(new WordsPiece(line.From(at)));
        return pieces.ToImmutable();
    }

    [GeneratedRegex(@"(?:(?<=\S)[,;.]?\s+(?:and\s+)?(?:(?:also|and) here|and also (?:at|in)|et aussi|et également|y también)\s?:?\s+)|(?<=\S);\s+(?:and\s+|see also\s+|also\s+)?|(?<=[\w/)>.]),?\s+or\s+(?=[\p{Lu}“])", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();

    /// <summary>Words that lead to a citation and are no part of it.</summary>
    [GeneratedRegex(@"^(?:(?:see|also see|see also|cf\.?|voir|véase|см\.)\s(?:also\s|e\.g\.,?\s|for example,?\s)?)(?=“|""|«|[A-Z]{1,4}/|UN Web|United Nations,|\p{Lu}[^,]{3,80},)", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"\G[>)]?(?:,?\s*\(?\s*(?:starts?|starting|begins?|à partir de|desde|at)(?:\s+at)?\s*:?\s*(?:\d{1,2}:)?\d{1,3}:\d{2}\s*\)?)?(?:,?\s*(?:pp?\.|paras?)\s?\d+(?:\s?[-–]\s?\d+)?)?", RegexOptions.IgnoreCase)]
    private static partial Regex AfterAddress();
}
