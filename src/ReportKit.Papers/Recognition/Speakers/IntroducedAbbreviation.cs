using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportKit.Papers.Recognition.Speakers;

/// <summary>An abbreviation where a paper introduces it: <c>Harbour Lights Council (HLC)</c>.</summary>
internal sealed partial record IntroducedAbbreviation(string Abbreviation, string Expansion)
{
    private const int MostWordsPerLetter = 2;

    /// <summary>Those that a text introduces, each once, in the order of the text.</summary>
    public static ImmutableArray<IntroducedAbbreviation> In(IEnumerable<string> paragraphs)
    {
        var found = new Dictionary<string, IntroducedAbbreviation>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            foreach (Match bracket in Bracket().Matches(paragraph))
            {
                var abbreviation = bracket.Groups["abbreviation"].Value;
                if (ExpansionOf(paragraph[..(bracket.Index + 1)], abbreviation) is { } expansion)
                    found.TryAdd(abbreviation, new IntroducedAbbreviation(abbreviation, expansion));
            }
        }

        return [.. found.Values];
    }

    /// <summary>The words before the bracket whose first letters make up the abbreviation, from its last letter to its first.</summary>
    private static string? ExpansionOf(string before, string abbreviation)
    {
        var letters = abbreviation.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray();
        if (letters.Length < 2)
            return null;
        var starts = WordStart().Matches(before).Select(word => word.Index).ToList();
        var (letter, at) = (letters.Length - 1, starts.Count - 1);
        if (letters[^1] == 's' && abbreviation[^1] == 's')
            letter--;
        var last = Math.Max(0, starts.Count - letters.Length * MostWordsPerLetter - 2);
        var first = -1;
        for (; at >= last && letter >= 0; at--)
        {
            if (char.ToLowerInvariant(before[starts[at]]) != letters[letter])
                continue;
            letter--;
            first = starts[at];
        }

        return letter < 0 && first >= 0 && !before[first..].Contains('.', StringComparison.Ordinal) ? before[first..].Trim().TrimEnd('’', ',') : null;
    }

    [GeneratedRegex(@"[\p{L}\p{N}’']\s?\((?:the |hereafter |herein |herein – |herein - |“|""|‘)*(?<abbreviation>(?:\p{Lu}[\p{L}\p{N}&-]{1,9}|(?:\p{Lu}\.){2,5}))(?:”|""|’)?\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<![\p{L}\p{N}’'])[\p{L}\p{N}]|(?<=[\p{L}]-)[\p{L}]")]
    private static partial Regex WordStart();
}
