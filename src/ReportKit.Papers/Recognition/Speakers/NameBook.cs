using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Speakers;

/// <summary>
/// Who is meant by a name: the states and bodies that are known, those of the workbook, and those that the paper introduces itself with an
/// abbreviation. Articles, “delegation of” and the like are no part of a name.
/// </summary>
internal sealed partial class NameBook
{
    private readonly Dictionary<string, KnownSpeaker> byName = new(StringComparer.Ordinal);

    /// <param name="known">The speakers of the workbook, whose names come first.</param>
    public NameBook(IEnumerable<Speaker> known)
    {
        foreach (var speaker in known)
            Add(new KnownSpeaker(speaker.Name, speaker.Kind, speaker.Code, [.. speaker.AllNames.Skip(1)]));
        foreach (var speaker in KnownStates.All.Concat(KnownBodies.All))
            Add(speaker);
    }

    public KnownSpeaker? Find(string name) => byName.GetValueOrDefault(Folded(Bare(name)));

    /// <summary>Takes a further name, unless it is somebody else’s already.</summary>
    public void Add(KnownSpeaker speaker)
    {
        foreach (var name in speaker.AllNames)
            byName.TryAdd(Folded(Bare(name)), speaker);
    }

    /// <summary>The known names that a text holds, first ones first.</summary>
    public IEnumerable<(int Start, int End, KnownSpeaker Speaker)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
                continue;
            var found = Longest(text, at);
            if (found is not { } name)
                continue;
            yield return name;
            at = name.End;
        }
    }

    /// <summary>The name without article, office and brackets: “the delegation of the Kingdom of the Netherlands” is “Kingdom of the Netherlands”.</summary>
    public static string Bare(string name)
    {
        name = name.Trim().Trim(':', ',', '’', '\'').Trim();
        var bare = Before().Replace(name, "");
        return bare.Length == 0 ? name : bare;
    }

    private (int Start, int End, KnownSpeaker Speaker)? Longest(string text, int start)
    {
        const int MostWords = 8;
        (int Start, int End, KnownSpeaker Speaker)? longest = null;
        var end = start;
        for (var words = 0; words < MostWords && end < text.Length; words++)
        {
            while (end < text.Length && !IsEnd(text, end))
                end++;
            var name = text[start..end].TrimEnd('.');
            if (byName.TryGetValue(Folded(name), out var speaker) || byName.TryGetValue(Folded(text[start..end]), out speaker))
                longest = (start, end, speaker);
            if (end >= text.Length || text[end] is not (' ' or '\u00A0'))
                break;
            end++;
        }

        return longest;
    }

    private static bool IsEnd(string text, int at) =>
        char.IsWhiteSpace(text[at]) || text[at] is ',' or ':' or ';' or '(' or ')' or '“' or '”' or '"' or '\uE000'
        || (text[at] is '’' or '\'' && at + 1 < text.Length && text[at + 1] == 's' && (at + 2 == text.Length || !char.IsLetter(text[at + 2])));

    private static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(letter))
                folded.Append(letter);
            else if (char.IsWhiteSpace(letter) && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        // Abbreviations keep their capitals, so that “us” is no state.
        var all = folded.ToString().TrimEnd();
        return all.Length <= 4 ? all : all.ToLowerInvariant();
    }

    [GeneratedRegex(@"^(?:(?:the|a|an|la|le|les|l’|el|los|las)\s+)?(?:(?:joint\s)?(?:delegation|delegates?|representatives?|permanent representative|permanent mission|mission|government|ambassador|minister|délégation|représentante?|delegación|representante)\s+(?:of|from|de|du|des|del|de la|d’)\s+)?(?:(?:the|la|le|les|l’|el|los|las)\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Before();
}
