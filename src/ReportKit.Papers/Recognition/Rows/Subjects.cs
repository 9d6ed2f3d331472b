using System.Text.RegularExpressions;
using ReportKit.Papers.Recognition.Speakers;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>Who speaks in a sentence.</summary>
/// <param name="Certainty">3: a known name; 2: a name or a document; 1: some words before the verb.</param>
internal sealed record Subject(string Name, int Certainty);

/// <summary>Finds who speaks in a sentence that leads to a quotation: the words before a verb of speech, less what is set between.</summary>
internal static partial class Subjects
{
    private const int MostWords = 14;

    public static bool HoldsVerb(string words) => Verbs().IsMatch(words);

    /// <summary>The subject that is most certain; of equal ones the last, which stands next to the quotation.</summary>
    public static (Subject? Subject, bool HasVerb) In(string lead, LeadDate? date, NameBook names)
    {
        var plain = Quoted().Replace(lead, match => new string('·', match.Length));
        Subject? best = null;
        var hasVerb = false;
        foreach (Match verb in Verbs().Matches(plain))
        {
            if (date is not null && verb.Index < date.End && verb.Index >= date.Start)
                continue;
            hasVerb = true;
            if (Before(plain, verb.Index, date) is { Length: > 0 } words && Named(words, names) is { } subject && subject.Certainty >= (best?.Certainty ?? 0))
                best = subject;
        }

        if (!hasVerb && Unled(plain, date) is { Length: > 0 } rest)
            best = Named(rest, names);
        return (best, hasVerb);
    }

    /// <summary>The words that a sentence without a verb has besides its date: <c>On 2 July 2020, the Republic of Avaria:</c></summary>
    private static string Unled(string plain, LeadDate? date) =>
        date is null ? plain.Trim(' ', ':', ',') : (plain[..date.Start] + " " + plain[date.End..]).Trim(' ', ':', ',');

    /// <summary>The clause before a verb, without an insertion between commas and without a date.</summary>
    private static string Before(string plain, int verb, LeadDate? date)
    {
        var from = date is not null && date.End <= verb ? date.End : 0;
        var clause = plain[from..verb].Trim();
        clause = Adverbs().Replace(clause, "").Trim();
        if (clause.EndsWith(','))
        {
            // “Avaria, in its comments on the draft, noted that”
            var inner = clause.TrimEnd(',');
            var comma = inner.IndexOf(", ", StringComparison.Ordinal);
            clause = comma > 0 ? inner[..comma] : inner;
            var names = Adverbial().IsMatch(clause) && comma > 0 ? inner[(comma + 2)..] : clause;
            return names.Trim(' ', ',');
        }

        var starts = ClauseStart().Matches(clause);
        return (starts.Count > 0 ? clause[(starts[^1].Index + starts[^1].Length)..] : clause).Trim(' ', ',');
    }

    private static Subject? Named(string words, NameBook names)
    {
        words = Bracketed().Replace(words, " ").Replace("  ", " ", StringComparison.Ordinal).Trim(' ', ',', ':');
        words = Language().Replace(words, "");
        if (words.Length == 0 || words.Contains('·', StringComparison.Ordinal))
            return null;
        if (names.Find(words) is { } known)
            return new Subject(known.Name, 3);
        if (Person().Match(words) is { Success: true } person)
            return new Subject(person.Value.Trim(), 3);
        var bare = NameBook.Bare(words);
        if (bare.Count(letter => letter == ' ') >= MostWords || Pronoun().IsMatch(words))
            return null;
        if (names.In(bare).ToList() is [.., var last] && last.End == bare.Length && (OfOffice().IsMatch(bare[..last.Start]) || ((CommonStart().IsMatch(bare) || char.IsLower(bare[0])) && !Belonging().IsMatch(bare[..last.Start]))))
            return new Subject(last.Speaker.Name, 3);
        var isName = char.IsUpper(bare[0]) && !CommonStart().IsMatch(bare);
        if (isName || Documents().IsMatch(bare) || Office().IsMatch(bare))
            return new Subject(Capital(bare), 2);
        return char.IsLetter(bare[0]) && Collective().IsMatch(bare) ? new Subject(Capital(bare), 2) : null;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\b(?:said|says|stat(?:ed|es)|not(?:ed|es)|add(?:ed|s)|continu(?:ed|es)|declar(?:ed|es)|remark(?:ed|s)|comment(?:ed|s)|wr(?:ote|ites)|reaffirm(?:ed|s)|suggest(?:ed|s)|propos(?:ed|es)|introduc(?:ed|es)|submit(?:ted|s)|recommend(?:ed|s)|call(?:ed|s)|urg(?:ed|es)|express(?:ed|es)|support(?:ed|s)|oppos(?:ed|es)|emphasi[sz](?:ed|es)|stress(?:ed|es)|underlin(?:ed|es)|underscor(?:ed|es)|highlight(?:ed|s)|point(?:ed|s) out|argu(?:ed|es)|explain(?:ed|s)|ask(?:ed|s)|request(?:ed|s)|reiterat(?:ed|es)|recall(?:ed|s)|welcom(?:ed|es)|reads|contain(?:ed|s)|conclud(?:ed|es)|announc(?:ed|es)|warn(?:ed|s)|told|repl(?:ied|ies)|respond(?:ed|s)|affirm(?:ed|s)|acknowledg(?:ed|es)|observ(?:ed|es)|believ(?:ed|es)|insist(?:ed|s)|maintain(?:ed|s)|claim(?:ed|s)|indicat(?:ed|es)|informed|reported|agreed|object(?:ed|s)|provid(?:ed|es)|made|deliver(?:ed|s)|defin(?:ed|es)|describ(?:ed|es)|reject(?:ed|s)|demand(?:ed|s)|endors(?:ed|es)|thank(?:ed|s)|regret(?:ted|s)|mention(?:ed|s)|quot(?:ed|es)|tweeted|posted|a (?:déclaré|dit|souligné|affirmé|indiqué|noté|ajouté|estimé|rappelé|précisé|proposé|demandé|appelé|insisté|expliqué)|ont (?:déclaré|souligné|proposé|affirmé|indiqué)|déclare|souligne|estime|dijo|declaró|señaló|afirmó|subrayó|destacó|propuso|añadió|заявил[аи]?|отметил[аи]?|подчеркнул[аи]?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"“[^”]*”|""[^""]*""|«[^»]*»")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:\s(?:also|further|then|later|strongly|again|further|clearly|explicitly|subsequently|has|have|had|jointly|all|aussi|également|también))+$", RegexOptions.IgnoreCase)]
    private static partial Regex Adverbs();

    [GeneratedRegex(@",\s|;\s|\.\s|:\s|\b(?:when|where|while|after|before|since|because|that|and then|but|lorsque|quand|cuando)\s", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@"^(?:in|on|at|during|after|before|with|as|for|from|following|dans|lors|au|à|en|durante)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Adverbial();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Bracketed();

    /// <summary>“The compromise language of the 2021 report” is that report.</summary>
    [GeneratedRegex(@"^(?:the )?(?:[a-z]+ )?(?:language|text|wording|version|statement|submission|contribution|remarks|intervention)s? (?:of|by|from|in) (?=(?:the )?[\p{Lu}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Language();

    [GeneratedRegex(@"^(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?|H\.E\.(?: (?:Mr|Ms|Mrs|Dr)\.?)?|Ambassador|Amb\.|Sir|M\.|Mme|Sr\.|Sra\.)\s\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|la|van|von|der|al|bin)\s)*\p{Lu}[\p{L}’'-]*){0,3}")]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?:he|she|it|they|we|i|this|these|those|there|some|many|several|others?|both|who|which|one|states|delegations|il|elle|ils|on)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:the |its |their )?(?:(?:delegation|delegates?|representatives?|government|permanent mission|ambassador|minister|foreign minister|president|prime minister|statement|submission) (?:of|from|by) )?(?:the )?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfOffice();

    [GeneratedRegex(@"\b(?:of|by|with|from|for|and|to|in|at|on|the)\s+$|[’']s\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Belonging();

    [GeneratedRegex(@"^(?:In|On|At|During|After|Before|With|As|For|From|Following|While|Since|Although|Though|When|If|To|By|Below|Above|Moreover|However|Finally|Meanwhile|Later|Dans|Lors|En|Durante|Among|Regarding|Concerning|According)\b")]
    private static partial Regex CommonStart();

    [GeneratedRegex(@"\b(?:report|convention|resolution|declaration|draft|summary|article|paper|statement|treaty|charter|communiqué|rapport|informe)s?$", RegexOptions.IgnoreCase)]
    private static partial Regex Documents();

    [GeneratedRegex(@"\b(?:chair|chairperson|chairman|president|secretary-general|secretary general|rapporteur|envoy|commissioner|facilitator|co-chairs?|secretariat|director|minister|ambassador)$", RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    [GeneratedRegex(@"^(?:a |an |the )?(?:(?:joint|broad|cross-regional|informal|small|large) )?(?:coalition|group|number|alliance|network|consortium|bloc) of\b|\b(?:organi[sz]ations|companies|societies|experts|sponsors|co-sponsors|council|committee|commission|bureau)$", RegexOptions.IgnoreCase)]
    private static partial Regex Collective();
}
