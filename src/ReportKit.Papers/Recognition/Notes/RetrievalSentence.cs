using System.Text.RegularExpressions;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Papers.Recognition.Passages;
using ReportKit.Typed;

namespace ReportKit.Papers.Recognition.Notes;

/// <summary>The sentence that says when the addresses of all footnotes were opened; it is a setting of the series.</summary>
/// <param name="Start">Where it begins in the footnote.</param>
/// <param name="IsOwnSentence">Whether a stop stands before it, as the setting prints it; else the footnote keeps it.</param>
/// <param name="Form">The sentence, with a sign for the day.</param>
internal sealed partial record RetrievalSentence(PaperNote Note, int Start, string Form, DateSpan Day, bool IsOwnSentence)
{
    /// <summary>The sentence at the end of a footnote; null where there is none.</summary>
    public static RetrievalSentence? In(PaperNote note)
    {
        if (Sentence().Match(note.Line.Text) is not { Success: true } sentence)
            return null;
        var day = sentence.Groups["day"].Value;
        return TypedDate.Read(day).Span is { To: null, From.Day: > 0 } read
            ? new RetrievalSentence(note, sentence.Index, sentence.Value.Trim().Replace(day, Settings.DateOfRetrieval, StringComparison.Ordinal), read, note.Line.Text[..sentence.Index].TrimEnd() is [.., '.' or '?' or '!' or ')' or '”'])
            : null;
    }

    [GeneratedRegex(@"(?:(?<=[.!?]\s)|(?<=\S\s))(?:This|All|The|These|Toutes?|Todos|Unless)\b[^.]*\b(?:URLs?|links?|web ?(?:sites?|addresses|pages)|adresses|direcciones|enlaces)\b[^.]*\b(?:retrieved|accessed|visited|opened|consulted|checked|consultée?s|consultados|verified)\b[^.\d]*(?<day>\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2},? \d{4})\.?\s*$")]
    private static partial Regex Sentence();
}
