using System.Text.RegularExpressions;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>The page, paragraph or time as a citation prints it.</summary>
/// <param name="Start">Where it begins, with its brackets.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">As the column Locator has it: <c>p. 4</c>, <c>1:14:20</c>.</param>
internal sealed partial record PrintedLocator(int Start, int End, string Text)
{
    public bool IsTime => Text.Contains(':', StringComparison.Ordinal);

    /// <summary>The last one in the words; null where there is none.</summary>
    /// <param name="isAddress">Whether a character belongs to a web address, which has no pages.</param>
    public static PrintedLocator? In(string words, Func<int, bool> isAddress)
    {
        foreach (var time in Time().Matches(words).Reverse())
        {
            if (!isAddress(time.Index))
                return new PrintedLocator(time.Index, time.Index + time.Length, time.Groups["time"].Value.Replace('.', ':'));
        }

        foreach (var page in Page().Matches(words).Reverse())
        {
            if (!isAddress(page.Index))
                return new PrintedLocator(page.Index, page.Index + page.Length, page.Value.Trim('(', ')', ' '));
        }

        return null;
    }

    [GeneratedRegex(@"\(?\s*\b(?:starts?|starting|begins?|beginning|à partir de|desde|a partir de|начало|time ?code|timestamp|minute|at)(?:\s+at)?\s*:?\s*(?<time>(?:\d{1,2}[:.])?\d{1,3}[:.]\d{2})(?![\d:])\s*\)?|\((?<time>(?:\d{1,2}:)?\d{1,2}:\d{2})\)", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"(?<![\w/.-])\(?(?:pp?\.?|pages?|pg\.?|paras?\.?|paragraphs?|par\.|§§?|points?|art\.|págs?\.|párrs?\.|стр\.|пп?\.)\s?\d+(?:\s?\([a-z0-9]{1,4}\))*(?:\s?[-–—]\s?\d+(?!\d)|(?:,\s?\d{1,3}(?=,\s?\d{1,3}\s+and|\s+and\s+\d))*\s+(?:and|et|y|to)\s+\d+)?(?![\w/-])\)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Page();
}
