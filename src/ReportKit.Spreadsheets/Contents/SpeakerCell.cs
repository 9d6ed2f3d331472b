using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Datasets;

namespace ReportKit.Spreadsheets.Contents;

/// <summary>The speakers in a cell, and for whom they spoke.</summary>
/// <param name="Names">As they are typed, without what stands around them.</param>
/// <param name="OnBehalfOf">Null where the cell does not say.</param>
/// <param name="MayBeSeveral">Whether what is taken as one name looks like several.</param>
internal sealed partial record SpeakerCell(ImmutableArray<string> Names, string? OnBehalfOf, bool MayBeSeveral)
{
    /// <summary>Longer cells are no list of names.</summary>
    private const int Longest = 400;

    /// <param name="isKnown">Whether a name is that of one speaker: a state, one that the workbook has, or one that stands alone elsewhere.</param>
    public static SpeakerCell Read(string typed, Func<string, bool> isKnown)
    {
        var words = typed.Trim().TrimEnd(':', '：', ' ', '\u00A0').TrimEnd();
        string? behalf = null;
        if (words.Length <= Longest && Behalf().Match(words) is { Success: true } match)
            (words, behalf) = (match.Groups["who"].Value.Trim().TrimEnd(',', '(').Trim(), match.Groups["whom"].Value.Trim().TrimEnd(')').Trim());

        var names = ImmutableArray.CreateBuilder<string>();
        var doubtful = false;
        foreach (var name in words.Split([';', '\n', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = isKnown(name) || name.Length > Longest ? [name] : SpeakerNames.Parts(name);
            if (parts.Length > 1 && Array.TrueForAll(parts, part => isKnown(part)))
                names.AddRange(parts);
            else
                names.Add(name);
            doubtful |= parts.Length > 1 && names[^1] == name && Array.Exists(parts, part => isKnown(part));
        }

        return new SpeakerCell(names.ToImmutable(), behalf is { Length: > 0 } ? behalf : null, doubtful);
    }

    [GeneratedRegex(@"^(?<who>[^()]+?)[\s,]*[\(\[]?\s*\b(?:speaking\s+)?(?:on\s+behalf\s+of|au\s+nom\s+d(?:e\s+la|e\s+l['’]|es|u|e)|en\s+nombre\s+de(?:l)?|im\s+namen\s+(?:der|des|von)|em\s+nome\s+d[aoe]s?|a\s+nome\s+d(?:el|ella|i)|от\s+имени|نيابة\s+عن|باسم)\s+(?<whom>.+?)[\)\]]?$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Behalf();
}
