using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Papers.Recognition.Outline;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Papers.Recognition.Speakers;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>The rows that a quotation makes.</summary>
/// <param name="TakesAbove">Whether the row above is its lead-in, and no row of its own.</param>
internal sealed record ReadStatement(ImmutableArray<RowDraft> Rows, bool TakesAbove);

/// <summary>Reads a quotation with what stands before it: who said it, when, in which form.</summary>
/// <param name="day">The day by which a date without a year is completed.</param>
internal sealed partial class StatementReader(NameBook names, PartialDate? day)
{
    private const int LongestConnector = 60;

    /// <param name="heading">A small heading right above, which may name the speaker; null for none.</param>
    /// <returns>Null where the quotation is only part of a narrative.</returns>
    public ReadStatement? Read(Gathering gathered, IReadOnlyList<RowDraft> rows, PaperLine? heading)
    {
        var above = rows.Count > 0 ? rows[^1] : null;
        var quoted = gathered.Quoted;
        if (heading is not null)
            return Headed(gathered, heading);
        if (quoted.Lead.IsEmpty)
            return Unlabelled(gathered, rows);
        if (TwoInOne(gathered) is { } two)
            return two;

        var lead = LeadIn.Of(quoted.Lead.Text, names, day);
        if (!IsStatement(quoted.Lead, lead))
            return null;
        var row = Row(StatementKind.Statement, gathered);
        if (lead.Label is not null && quoted.Lead.Notes.IsEmpty)
            return new ReadStatement([row with { Speaker = lead.Label, OnBehalfOf = Others(lead.OnBehalfOf) }], false);
        return new ReadStatement([Led(row, quoted.Lead.Trim(), lead, above)], false);
    }

    /// <summary>A quotation without marks.</summary>
    public ReadStatement Unmarked(QuotedParagraph quoted, PaperLine line, IReadOnlyList<RowDraft> rows)
    {
        var read = Unlabelled(new Gathering(quoted, [line.Passage], 1), rows);
        var doubt = new Doubt(FileRules.QuotationGuessed, StatementColumns.Text, line.IsItalic ? "The paragraph is taken for a quotation because it is set in italics." : "The paragraph is taken for a quotation because it is indented.", "Make it a Narrative if it is none.");
        return read with { Rows = [read.Rows[0] with { Doubts = read.Rows[0].Doubts.Add(doubt) }] };
    }

    /// <summary>Whether the words before a quotation lead to it, rather than the quotation being part of a sentence of the paper's.</summary>
    private static bool IsStatement(Passage lead, LeadIn read)
    {
        var words = lead.Words.Trim();
        if (read.Label is not null || read.IsPartOfDocument || words.EndsWith(':') || words.EndsWith('：'))
            return true;
        if (SentenceEnd().IsMatch(words))
            return false;
        return read.Certainty >= 2 && (read.HasVerb || read.Date is not null) || read.IsOfTheSame;
    }

    private ReadStatement Unlabelled(Gathering gathered, IReadOnlyList<RowDraft> rows)
    {
        var above = rows.Count > 0 ? rows[^1] : null;
        if (above is { Kind: StatementKind.Narrative, Closing.Length: 0 } && IsLead(above.Text))
        {
            var lead = LeadIn.Of(above.Text.Text, names, day);
            var row = Led(Row(StatementKind.Statement, gathered), above.Text.Trim(), lead, rows.Count > 1 ? rows[^2] : null);
            return new ReadStatement([row with { LeadInStandsAlone = true, Origin = [.. above.Origin, .. gathered.Origin] }], true);
        }

        if (above is { IsQuotation: true })
            return new ReadStatement([Row(StatementKind.Continuation, gathered) with { Speaker = above.Speaker, Date = above.Date }], false);
        var alone = Row(StatementKind.Statement, gathered);
        return new ReadStatement([alone with { Doubts = [new Doubt(FileRules.SpeakerGuessed, StatementColumns.Speaker, "Nobody is named as the speaker of this quotation.", "Type the speaker, if the paper says who it is.")] }], false);
    }

    /// <summary>A paragraph that leads to the quotation below it.</summary>
    public static bool IsLead(Passage paragraph)
    {
        var words = paragraph.Words.Trim();
        return words.EndsWith(':') || words.EndsWith('：') || (words.Length <= LongestConnector && Connector().IsMatch(words));
    }

    private static ReadStatement Headed(Gathering gathered, PaperLine heading)
    {
        var row = Row(StatementKind.Statement, gathered);
        var label = heading.Passage.Notes.IsEmpty ? heading.Words : null;
        return new ReadStatement(
            [(label is null ? row with { LeadIn = heading.Passage, LeadInStandsAlone = true } : row with { Speaker = label.TrimEnd(':') }) with { Origin = [heading.Passage, .. gathered.Origin] }],
            false);
    }

    /// <summary>Two quotations in one paragraph: <c>Avaria: “…” He continued: “…”</c></summary>
    private ReadStatement? TwoInOne(Gathering gathered)
    {
        var lead = gathered.Quoted.Lead;
        if (QuotedPieces.In(lead.Text).All is not [.., var last] || !Continuing().IsMatch(lead.Text[last.Close..].Replace(Passage.Mark.ToString(), "", StringComparison.Ordinal)))
            return null;
        var end = last.Close;
        while (end < lead.Text.Length && (lead.Text[end] is Passage.Mark or '.' or ',' || char.IsWhiteSpace(lead.Text[end])))
            end++;
        var first = QuotedParagraph.Of(lead.Slice(0, end).Trim());
        if (first is not { IsOpen: false } || Read(new Gathering(first, [lead.Slice(0, end).Trim()], 1), [], null) is not { Rows: [.., var said] } read)
            return null;
        var between = lead.From(end).Trim();
        var row = Row(StatementKind.Statement, gathered) with { Origin = [between.Append(Passage.Of(" ")).Append(gathered.Quoted.Raw), .. gathered.Origin.Skip(1)] };
        return new ReadStatement([.. read.Rows, Led(row, between, LeadIn.Of(between.Text, names, day), said)], false);
    }

    private static RowDraft Row(StatementKind kind, Gathering gathered) =>
        new(kind, gathered.Quoted.Quotation, gathered.Origin) { Closing = gathered.Quoted.Closing };

    /// <summary>A row with a lead-in; what that leaves out is taken from the row above, and asked for.</summary>
    private static RowDraft Led(RowDraft row, Passage words, LeadIn lead, RowDraft? above)
    {
        var doubts = row.Doubts.ToBuilder();
        var speaker = lead.IsOfTheSame ? above?.Speaker : lead.Speaker;
        if (lead.IsOfTheSame && speaker is not null && !Connector().IsMatch(words.Words.Trim()))
            doubts.Add(new Doubt(FileRules.SpeakerGuessed, StatementColumns.Speaker, $"The paper only says “{Short(words.Words)}”; {speaker} is taken from the row above.", "Compare it with the paper."));
        else if (!lead.IsOfTheSame && !lead.IsPartOfDocument && lead.Certainty < 3)
            doubts.Add(new Doubt(FileRules.SpeakerGuessed, StatementColumns.Speaker, speaker is null ? $"Nobody is known as the speaker in “{Short(words.Words)}”." : $"“{speaker}” is taken for the speaker in “{Short(words.Words)}”.", "Compare it with the paper."));
        if (lead.Date is { IsCompleted: true } completed)
            doubts.Add(new Doubt(FileRules.DateGuessed, StatementColumns.Date, $"The paper gives no year in “{Short(words.Words)}”; {completed.Date.From.Year} is taken.", "Compare it with the paper."));
        return row with
        {
            LeadIn = words,
            Speaker = speaker,
            OnBehalfOf = lead.OnBehalfOf,
            Date = lead.Date?.Date ?? (lead.IsOfTheSame ? above?.Date : null),
            Doubts = doubts.ToImmutable(),
        };
    }

    private static string Short(string words) => words.Trim() is { Length: > 60 } text ? text[..57] + "…" : words.Trim();

    /// <summary>“on behalf of” is printed with the names unless more is said.</summary>
    private static string? Others(string? behalf) =>
        behalf is null ? null : Plain().Replace(behalf, "") is { Length: > 0 } names && !names.Contains(';', StringComparison.Ordinal) ? names : behalf;

    [GeneratedRegex(@"^on behalf of ")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?:[\p{Ll}\d)”]{2})[.!?][\s\uE000]+\p{Lu}")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:and|also|or|further|furthermore|then|as well as|et|y|и)\s?:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Connector();

    [GeneratedRegex(@"^[.,;]?\s*(?:and |then |later |further )?(?:(?:he|she|it|they|the (?:delegation|delegate|representative|speaker|chair)) (?:also |further |then |later ){0,2}\p{L}+(?:ed|d|id|s|t|ote|aid)\b[^“”""]{0,60}|and|and also|and further|[^.“”""]{1,40} (?:continued|added|concluded)[^“”""]{0,40}):?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Continuing();
}
