using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Speakers;

/// <summary>What a speaker is, by the words of the name.</summary>
internal static partial class SpeakerKinds
{
    /// <summary><see cref="SpeakerKind.Unknown"/> where the name does not say.</summary>
    public static SpeakerKind Of(string name) => name switch
    {
        _ when Official().IsMatch(name) => SpeakerKind.UnOfficial,
        _ when Document().IsMatch(name) => SpeakerKind.Document,
        _ when Civil().IsMatch(name) => SpeakerKind.CivilSociety,
        _ when Private().IsMatch(name) => SpeakerKind.PrivateSector,
        _ when Technical().IsMatch(name) => SpeakerKind.TechnicalCommunity,
        _ when States().IsMatch(name) => SpeakerKind.GroupOfStates,
        _ when Body().IsMatch(name) => SpeakerKind.InternationalOrganisation,
        _ => SpeakerKind.Unknown,
    };

    [GeneratedRegex(@"\b(?:U\.?N\.? .*(?:Secretary|Envoy|Commissioner|Adviser)|Secretary-General|Secretary General|Under-Secretary|High Representative|Rapporteur|Special Envoy|Tech Envoy|The Chair|Chair|Chairperson|Facilitators?|President of the General Assembly)\b")]
    private static partial Regex Official();

    [GeneratedRegex(@"\b(?:report|convention|draft|article|resolution|declaration|paper|treaty|charter|point \d+|compact|annex|summary)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Document();

    [GeneratedRegex(@"\b(?:civil society|coalition|foundation|institute|university|association|society|network|watch|amnesty|human rights|commission on the stability|centre|center|alliance for)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Civil();

    [GeneratedRegex(@"\b(?:accord|inc|ltd|llc|corporation|company|companies|gmbh|chamber of commerce|industry|business|AG|S\.A\.)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Private();

    [GeneratedRegex(@"\b(?:engineering task force|registry|RIPE|APNIC|ARIN|LACNIC|AFRINIC|W3C|technical community)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Technical();

    [GeneratedRegex(@"\b(?:group of|states|countries|union of|league of|movement|caucus)\b", RegexOptions.IgnoreCase)]
    private static partial Regex States();

    [GeneratedRegex(@"\b(?:union|organi[sz]ation|office|programme|agency|council|fund|bank|committee|commission|secretariat|conference)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Body();
}
