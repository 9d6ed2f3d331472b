using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Typed;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>What the parts of a citation are by themselves, whatever is cited: its date, symbol, meeting, session and quoted title. The rest stays in order.</summary>
internal sealed partial class CitedParts
{
    private readonly List<string> rest = [];

    public CitedParts(CitationText citation)
    {
        foreach (var part in citation.Parts)
            Take(part);
        Date ??= DateIn(citation.Words);
        Symbol ??= SymbolIn().Match(citation.Words) is { Success: true } symbol ? symbol.Value : null;
    }

    public DateSpan? Date { get; private set; }

    public string? Symbol { get; private set; }

    public string? Meeting { get; private set; }

    public string? Session { get; private set; }

    /// <summary>Without its quotation marks.</summary>
    public string? QuotedTitle { get; private set; }

    /// <summary>The other parts, in order.</summary>
    public ImmutableArray<string> Rest => [.. rest];

    /// <summary>Takes the first of the other parts for which this holds.</summary>
    public string? TakeFirst(Func<string, bool> isIt)
    {
        var at = rest.FindIndex(part => isIt(part));
        if (at < 0)
            return null;
        var part = rest[at];
        rest.RemoveAt(at);
        return part;
    }

    /// <summary>The other parts that are left, as one; null where there are none.</summary>
    public string? TakeAll()
    {
        var all = string.Join(", ", rest);
        rest.Clear();
        return all.Length == 0 ? null : all;
    }

    private void Take(string part)
    {
        if (Date is null && !part.StartsWith("Distr", StringComparison.Ordinal) && DateOf(part) is { } date)
            Date = date;
        else if (Symbol is null && SymbolAlone().IsMatch(part))
            Symbol = part.TrimEnd('.');
        else if (QuotedTitle is null && Quoted().Match(part) is { Success: true } quoted)
            TakeQuoted(part, quoted);
        else if (Meeting is null && part.Length < 90 && MeetingOf().Match(part) is { Success: true } meeting)
            TakeMeeting(part, meeting.Value);
        else if (Session is null && part.Length < 120 && SessionOf().IsMatch(part))
            Session = part;
        else
            rest.Add(part);
    }

    private void TakeQuoted(string part, Match quoted)
    {
        QuotedTitle = quoted.Groups["title"].Value.Trim().TrimEnd(',').Trim();
        var (before, after) = (part[..quoted.Index].Trim(), part[(quoted.Index + quoted.Length)..].Trim(' ', ','));
        if (before.Length > 0)
            rest.Add(before);
        if (after.Length > 0)
            Take(after);
    }

    /// <summary>The meeting with the body after a dash or a bracket: “1st meeting - Working Group”.</summary>
    private void TakeMeeting(string part, string meeting)
    {
        Meeting = meeting.Trim('(', ')', ' ');
        var other = part.Replace(meeting, "", StringComparison.Ordinal).Trim(' ', '-', '–', '—', ':', '(', ')');
        if (other.Length == 0)
            return;
        if (Session is null && SessionOf().IsMatch(other))
            Session = other;
        else
            rest.Add(other);
    }

    private static DateSpan? DateOf(string part)
    {
        var words = part.Trim('(', ')', ' ', '.');
        foreach (var lead in new[] { "last modified ", "Version as of ", "as of ", "dated ", "published ", "updated ", "of " })
            words = words.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? words[lead.Length..] : words;
        return words.Length is > 3 and < 45 && words.Any(char.IsAsciiDigit) && HasYear().IsMatch(words) ? TypedDate.Read(words).Span : null;
    }

    /// <summary>A day that stands among other words.</summary>
    private static DateSpan? DateIn(string words) =>
        DayAmongWords().Matches(words).Select(match => TypedDate.Read(match.Value.Trim('(', ')')).Span).LastOrDefault(date => date is not null);

    [GeneratedRegex(@"^[A-Z][A-Za-z]{0,5}(?:/[A-Za-z0-9.()-]+)+\*?\.?$")]
    private static partial Regex SymbolAlone();

    [GeneratedRegex(@"\b[A-Z]{1,5}(?:/[A-Z0-9][A-Za-z0-9.()-]*)+[A-Za-z0-9)]\*?")]
    private static partial Regex SymbolIn();

    [GeneratedRegex(@"“(?<title>.+)”|""(?<title>.+)""|«\s?(?<title>.+?)\s?»|„(?<title>.+)“")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\(?\b(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|informal|opening|closing|organi[sz]ational)\b\s)+(?:(?:virtual|plenary|informal|formal|open|closed|intersessional)\s)*meetings?\b\)?|\bmeeting (?:no\.? )?\d+\b|\b\d+(?:e|er|ère|ème) (?:séance|réunion)(?: plénière)?", RegexOptions.IgnoreCase)]
    private static partial Regex MeetingOf();

    [GeneratedRegex(@"\b(?:sessions?|consultations?|intersessional|période de sessions|período de sesiones|сессия)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SessionOf();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex HasYear();

    [GeneratedRegex(@"\b\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s\p{L}{3,10}\.?,?\s(?:19|20)\d\d\b|\b\p{Lu}\p{L}{2,9}\s\d{1,2},?\s(?:19|20)\d\d\b")]
    private static partial Regex DayAmongWords();
}
