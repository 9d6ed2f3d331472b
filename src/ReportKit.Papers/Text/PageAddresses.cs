using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportKit.Papers.Text;

/// <summary>
/// Addresses that a program sets below the footnotes of a page, because they stand behind words such as “here”: each goes to the next such
/// word where there are as many words as addresses; else they stand behind the last footnote without one.
/// </summary>
internal static partial class PageAddresses
{
    public static ImmutableArray<PageNote> Given(IReadOnlyList<PageNote> notes, List<string> addresses)
    {
        if (addresses.Count == 0)
            return [.. notes];
        var bare = notes.Where(note => !note.Text.Contains("://", StringComparison.Ordinal)).ToList();
        foreach (var words in new[] { LinkWords(), LinkWordsAndYears() })
        {
            if (bare.Sum(note => words.Count(note.Text)) != addresses.Count)
                continue;
            var next = 0;
            return [.. notes.Select(note => bare.Contains(note) ? note with { Text = words.Replace(note.Text, word => $"[{word.Value}]({addresses[next++]})") } : note)];
        }

        var last = notes.Count - 1;
        return [.. notes.Select((note, at) => at == last ? note with { Text = $"{note.Text} {string.Join(' ', addresses)}" } : note)];
    }

    [GeneratedRegex(@"\bhere\b", RegexOptions.IgnoreCase)]
    private static partial Regex LinkWords();

    [GeneratedRegex(@"\bhere\b|(?<=\b(?:example|see) )this\b|(?<=\bfrom (?:[\d, ]|and )*)\b(?:19|20)\d\d\b", RegexOptions.IgnoreCase)]
    private static partial Regex LinkWordsAndYears();
}
