using System.Text.RegularExpressions;
using ReportKit.Papers.Recognition.Speakers;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>Sentences that tell what somebody said, without quoting it: <c>Ms. Tal (Avaria) said that …</c></summary>
internal static partial class ThirdPerson
{
    /// <summary>Who is said to have spoken; null where the paragraph says nothing of the kind at its beginning.</summary>
    public static string? Speaker(string words, NameBook names)
    {
        words = Number().Replace(words, "");
        if (Delegate().Match(words) is { Success: true } person)
        {
            if (person.Groups["of"].Success)
                return names.Find(person.Groups["of"].Value)?.Name ?? person.Groups["of"].Value.Trim();
            return person.Groups["name"].Value.Trim();
        }

        return names.In(words[..Math.Min(words.Length, 90)]).FirstOrDefault() is { Speaker: { } speaker } known
            && Beginning().IsMatch(words[..known.Start])
            && Saying().IsMatch(words[known.End..Math.Min(words.Length, known.End + 90)])
                ? speaker.Name
                : null;
    }

    [GeneratedRegex(@"^\s*\d{1,3}[.)]\s+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<name>(?:(?:Mr|Ms|Mrs|Dr)\.?|H\.E\.|Ambassador|M\.|Mme|Sr\.|Sra\.)\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,4})(?:\((?<of>[^()]{3,60})\))?,?[^.“]{0,120}?\b(?:said|stated|noted|added|recalled|stressed|emphasi[sz]ed|asked|thanked|suggested|proposed|pointed|expressed|agreed|called|urged|welcomed|explained|observed|believed|considered|a déclaré|a dit|estime|dijo|declaró)\b")]
    private static partial Regex Delegate();

    [GeneratedRegex(@"^(?:The (?:delegation|representative|delegate|ambassador)s? (?:of|from) (?:the )?|The )?$")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^(?:\s\([^)]*\))?,?(?:\s(?:also|then|further))?\s(?:said|stated|noted|added|recalled|stressed|emphasi[sz]ed|asked|suggested|proposed|pointed out|called (?:for|on|upon)|urged|explained|observed|warned|argued|a déclaré|dijo)\b")]
    private static partial Regex Saying();
}
