using ReportKit.Papers.Recognition.CitationForms;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Notes;

/// <summary>
/// What <c>Ibid</c>, <c>Ibidem</c>, <c>supra</c> and <c>op. cit.</c> mean. It is found here and not where citations are taken apart, because it
/// takes the footnotes before.
/// </summary>
/// <param name="read">The footnotes before, in their order.</param>
/// <param name="furtherOf">Reads what follows a back-reference.</param>
internal sealed partial class BackReferences(IReadOnlyList<NoteReading> read, CitedSources sources, Func<Passage, IEnumerable<NotePiece>> furtherOf)
{
    public static bool IsIn(string note) => Same().IsMatch(note) || Above().IsMatch(note) || WorkCited().IsMatch(note);

    /// <summary>A footnote that begins with a back-reference, as pieces; null where it has none, or nobody knows what it refers to.</summary>
    public NoteReading? Read(PaperNote note)
    {
        var line = note.Line;
        if (Same().Match(line.Text) is { Success: true } same && read is [.., { LastCitation: { } before }])
            return Refer(note, same, before) with { Doubt = read[^1].Citations.Skip(1).Any() ? "The footnote before cites several sources; the last of them is taken." : null };
        if (Above().Match(line.Text) is { Success: true } above && Numbered(above.Groups["note"].Value) is { } meant)
            return Refer(note, above, meant) with { Doubt = null };
        if (WorkCited().Match(line.Text) is { Success: true } cited && sources.Named(cited.Groups["author"].Value.Trim(' ', ',')) is { } source)
            return Refer(note, cited, new CitePiece(source, null, CitationText.Of(line), true)) with { Doubt = $"It is taken to mean “{source.Draft.Title ?? source.Draft.Author}”." };
        return null;
    }

    private static Passage WithoutComma(Passage words)
    {
        words = words.TrimEnd();
        return words.Text.EndsWith(',') ? words.Slice(0, words.Text.Length - 1) : words;
    }

    private NoteReading Refer(PaperNote note, Match reference, CitePiece before)
    {
        var rest = note.Line.From(reference.Index + reference.Length);
        var citation = CitationText.Of(note.Line);
        var locator = PrintedLocator.In(rest.Text, at => rest.Links.Any(link => link.Start <= at && at < link.End));
        var further = locator is null ? rest : WithoutComma(rest.Slice(0, locator.Start)).Append(rest.From(locator.End));
        var isBare = !further.Text.Any(char.IsLetterOrDigit);
        var place = locator?.Text ?? (isBare && reference.Groups["note"].Success ? null : isBare ? before.Locator : null);
        var lead = note.Line.Slice(0, reference.Index).TrimEnd();
        var pieces = new List<NotePiece>();
        if (lead.Text.Any(char.IsLetterOrDigit))
            pieces.Add(new WordsPiece(note.Line.Slice(0, reference.Index)));
        pieces.Add(new CitePiece(before.Source, place, citation, IsBackReference: true));
        if (!isBare)
            pieces.AddRange(furtherOf(further));
        else if (pieces.Count > 1 && note.Line.Text.EndsWith('.'))
            pieces.Add(new WordsPiece(Passage.Of(".")));
        return new NoteReading(note, [.. pieces]);
    }

    private CitePiece? Numbered(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? read.FirstOrDefault(note => note.Note.Number == wanted)?.Citations.FirstOrDefault() : null;

    [GeneratedRegex(@"(?<![\p{L}])(?:ibid(?:em)?|idem|id)(?![\p{L}])\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Same();

    [GeneratedRegex(@"^(?:see (?:also )?)?[^,“]{0,60},?\s?\b(?:supra|above),?(?: at)?(?: foot)?(?: ?notes?| n\.?| fn\.?)? ?(?<note>\d+)|^(?:see (?:also )?)?(?:foot)?note (?<note>\d+) (?:above|supra)", RegexOptions.IgnoreCase)]
    private static partial Regex Above();

    [GeneratedRegex(@"^(?<author>[\p{Lu}][^“”]{1,60}?),? (?:op|loc)\. ?cit\.?", RegexOptions.IgnoreCase)]
    private static partial Regex WorkCited();
}
