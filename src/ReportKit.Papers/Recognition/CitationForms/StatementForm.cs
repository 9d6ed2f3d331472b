using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>Papers of those who spoke: <c>Statement by person, date, p. 3, address</c>, comments, submissions, contributions.</summary>
internal sealed partial class StatementForm : ICitationForm
{
    public SourceDraft? Read(CitationText citation)
    {
        if (!Words().IsMatch(citation.Words))
            return null;

        var parts = new CitedParts(citation);
        var title = parts.QuotedTitle is { } quoted && Words().IsMatch(quoted) || parts.QuotedTitle is not null && !parts.Rest.Any(part => Words().IsMatch(part))
            ? parts.QuotedTitle
            : parts.TakeFirst(part => Words().IsMatch(part)) ?? parts.QuotedTitle;
        var by = By().Match(title ?? citation.Words);
        var author = by.Success ? by.Groups["author"].Value.Trim() : parts.Rest.FirstOrDefault(part => part.Length < 60 && char.IsUpper(part[0]));
        if (author is not null && !by.Success)
            parts.TakeFirst(part => part == author);
        return new SourceDraft(SourceKind.Statement)
        {
            Author = author,
            Title = title,
            Container = parts.TakeAll(),
            Meeting = parts.Meeting,
            Session = parts.Session,
            Date = parts.Date,
            Symbol = parts.Symbol,
        };
    }

    [GeneratedRegex(@"^(?!(?:“|"")?(?:Non-paper|Draft|Revised|Compilation|Compendium|Report|Summary|Agenda|Decision|Resolution)\b)(?:“|"")?(?:See (?:its|his|her|their|the) )?(?:\p{L}[\p{L} .’–-]{0,60}?[\s–—-])?(?:statements?|comments?|submissions?|contributions?|interventions?|remarks|proposals?|response|feedback|speech|keynote|position paper|joint paper|address by|déclarations?|observations?|declaración|intervención|заявление|выступление)\b(?! (?:on|of) the (?:General|Security))|,\s(?:“|"")?(?:joint )?(?:written )?(?:statement|intervention|submission|contribution|comments|remarks|proposal)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:statements?|comments?|submissions?|contributions?|interventions?|remarks|proposals?|speech|déclaration|observations) (?:made |delivered |submitted )?(?:by|of|from|du|de la|de l’|des|de)\s(?:the )?(?:delegation of (?:the )?)?(?<author>[^,“”]+?)(?= (?:on|to|related|at|in|for|concerning|regarding|sur|relative)\b|,|$)", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
