using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Papers.Recognition.Speakers;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>What stands before a quotation, understood.</summary>
/// <param name="Label">The speaker as printed, where nothing else stands there; several parted by semicolons.</param>
/// <param name="Speaker">The name of the speaker; null where nobody is named.</param>
/// <param name="OnBehalfOf">As printed in brackets.</param>
/// <param name="Date">As far as it names one.</param>
/// <param name="Certainty">3: the label or a known name; 2: a name; 1: some words before a verb; 0: nobody.</param>
internal sealed partial record LeadIn(string? Label, string? Speaker, string? OnBehalfOf, LeadDate? Date, int Certainty)
{
    private const int LongestLabel = 110;

    /// <summary>Whether the speaker is that of the row above.</summary>
    public bool IsOfTheSame { get; private init; }

    /// <summary>Whether it names a part of a document, such as <c>Point 10:</c>.</summary>
    public bool IsPartOfDocument { get; private init; }

    /// <summary>Whether a verb of speech stands in it.</summary>
    public bool HasVerb { get; private init; }

    public static bool NamesPartOfDocument(string words) => PartOfDocument().IsMatch(words.Trim());

    public static LeadIn Of(string words, NameBook names, PartialDate? day)
    {
        var lead = words.Replace("\uE000", "", StringComparison.Ordinal).Replace('\n', ' ').Trim();
        if (lead.Length == 0)
            return new LeadIn(null, null, null, null, 0);
        if (PartOfDocument().IsMatch(lead))
            return new LeadIn(null, null, null, null, 1) { IsPartOfDocument = true };
        if (SameAgain().IsMatch(lead))
            return new LeadIn(null, null, null, LeadDate.In(lead, day), 2) { IsOfTheSame = true, HasVerb = true };
        if (LabelOf(lead, names) is { } label)
            return label;

        var date = LeadDate.In(lead, day);
        var (subject, hasVerb) = Subjects.In(lead, date, names);
        var behalf = Behalf().Match(lead) is { Success: true } match ? match.Groups["others"].Value.Trim() : null;
        return subject is null
            ? new LeadIn(null, null, behalf, date, 0) { HasVerb = hasVerb }
            : new LeadIn(null, subject.Name, behalf, date, subject.Certainty) { HasVerb = hasVerb };
    }

    /// <summary><c>Avaria:</c>, <c>Avaria (on behalf of …):</c>, <c>Avaria and Bellmark:</c></summary>
    private static LeadIn? LabelOf(string lead, NameBook names)
    {
        if (Labelled().Match(lead) is not { Success: true } label || lead.Length > 600)
            return null;
        var name = label.Groups["name"].Value.Trim();
        var behalf = label.Groups["others"].Success ? label.Groups["others"].Value.Trim() : null;
        var known = names.Find(name);
        var isName = known is not null || (name.Length <= LongestLabel && !Subjects.HoldsVerb(name) && LeadDate.In(name, null) is null && name.Count(letter => letter == ' ') < 13 && !Sentence().IsMatch(name));
        if (!isName)
            return null;
        if (known is null && Several(name, names) is { } several)
            return new LeadIn(several, several, behalf, null, 3);
        return new LeadIn(name, name, behalf, null, 3);
    }

    /// <summary>Several names, each of which is known; null for one.</summary>
    private static string? Several(string names, NameBook book)
    {
        var parts = Joints().Split(names);
        return parts.Length > 1 && Array.TrueForAll(parts, part => book.Find(part) is not null) ? string.Join("; ", parts) : null;
    }

    [GeneratedRegex(@"^(?<name>\p{Lu}[^:()]*?(?:\s\((?!(?:also |speaking )?(?:on|in) (?:the )?(?:behalf|name)|au nom|en nombre)[^()]{1,60}\))?)\s*(?:\((?<others>(?:also |speaking |and )?(?:on|in) (?:the )?(?:behalf|name) of [^)]*|au nom d[^)]*|en nombre de[^)]*)\))?\s?[:：]$")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?:(?:on|in) (?:the )?(?:behalf|name) of|au nom d[eu’](?:s|la)?|en nombre de)\s(?<others>[^:“”""()]+?)(?=\s?[,:)]|\s(?:said|stated|noted|a déclaré)\b|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Behalf();

    [GeneratedRegex(@"^(?:(?:Point|Points|Paragraph|Para\.?|Article|Art\.|Section|Principle|Recommendation|Rule|Norm|Chapter|Annex|Paragraphe|Artículo|Párrafo|Пункт|Статья)\s#?[\dIVX]+(?:\s?(?:bis|ter))?(?:\s?\([a-z0-9]+\))?(?:(?:,| and)\s\d+)*)\s?[.:]$", RegexOptions.IgnoreCase)]
    private static partial Regex PartOfDocument();

    [GeneratedRegex(@"^(?:and|also|or|further|furthermore|then|et|y)\s?:?$|^(?:and |also, |further, |later, |in the same (?:submission|statement|intervention|speech|contribution),? )?(?:he|she|it|they|the (?:delegation|delegate|representative|speaker|same delegation)|il|elle|ils)\s+(?:also\s|further\s|then\s|later\s|a\s|ont\s|afterwards\s){0,2}(?!of\b|from\b|for\b|in\b|to\b)\p{L}+[^“”""]{0,120}$", RegexOptions.IgnoreCase)]
    private static partial Regex SameAgain();

    /// <summary>Words that stand in sentences and in no name.</summary>
    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|had|following|below|as follows|that|which|this|these|est|sont|suivante?s?)\b|[.;]\s", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();

    [GeneratedRegex(@",\s+and\s+|,\s+|\s+and\s+|\s+et\s+|\s+y\s+|\s*/\s*|\s*&\s*")]
    private static partial Regex Joints();
}
