using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Citations;
using ReportKit.Markup;
using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>One citation of a footnote, taken apart into its words, its address and the place that it cites.</summary>
internal sealed partial class CitationText
{
    private CitationText(Passage passage, PassageLink? link, PrintedLocator? locator)
    {
        Passage = passage;
        Locator = locator;
        Address = link?.Target;
        IsBare = link is not null && IsAddressWords(passage.Text[link.Start..link.End]);
        var end = IsBare ? link!.Start : passage.Text.Length;
        var lead = locator is null || locator.Start >= end ? passage.Text[..end] : passage.Text[..locator.Start].TrimEnd(' ', ',') + ", " + passage.Text[locator.End..end].TrimStart(' ', ',');
        Words = lead.Trim().TrimEnd(',', ':', ';', '<', '(', ' ').Trim();
        Parts = PartsOf(Words);
    }

    public Passage Passage { get; }

    /// <summary>Without address and locator.</summary>
    public string Words { get; }

    /// <summary>What stands between its commas; one within brackets or quotation marks parts nothing.</summary>
    public ImmutableArray<string> Parts { get; }

    public string? Address { get; }

    /// <summary>Whether the address is printed, rather than hidden behind other words.</summary>
    public bool IsBare { get; }

    public PrintedLocator? Locator { get; }

    /// <summary>The citation without its locator, as <c>Cite as</c> has it.</summary>
    public Passage WithoutLocator => Locator is null ? Passage : Without(Locator, "");

    /// <summary>The same, with a sign where the locator stands.</summary>
    public Passage WithSignOfLocator => Locator is null ? Passage : Passage.Slice(0, Locator.Start).Append(Passage.Of(PlaceInWords.Locator)).Append(Passage.From(Locator.End));

    public static CitationText Of(Passage passage)
    {
        passage = WithLinks(passage.Trim());
        var link = passage.Links.LastOrDefault(link => IsAddressWords(passage.Text[link.Start..link.End])) ?? passage.Links.LastOrDefault();
        return new CitationText(passage, link, PrintedLocator.In(passage.Text, at => passage.Links.Any(other => other.Start <= at && at < other.End)));
    }

    /// <summary>The passage with a link on each address that is printed in it.</summary>
    public static Passage WithLinks(Passage passage)
    {
        foreach (Match match in PrintedAddress().Matches(passage.Text))
        {
            var end = match.Index + match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '’', '”', '>').Length;
            var words = passage.Text[match.Index..end];
            if (words.EndsWith(')') && words.Count(letter => letter == '(') < words.Count(letter => letter == ')'))
                (words, end) = (words[..^1], end - 1);
            if (WebAddress.LinkTo(words) is { } target && !passage.Links.Any(link => link.Start < end && link.End > match.Index))
                passage = passage.WithLink(new PassageLink(match.Index, end, target));
        }

        return passage;
    }

    public static bool IsAddressWords(string words) =>
        words.Trim() is { Length: > 4 } trimmed && !trimmed.Contains(' ', StringComparison.Ordinal)
        && (trimmed.Contains("://", StringComparison.Ordinal) || trimmed.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    private Passage Without(PrintedLocator locator, string joint)
    {
        var before = Passage.Slice(0, locator.Start).TrimEnd();
        var after = Passage.From(locator.End).TrimStart();
        var tail = after.Text;
        if (before.Text.EndsWith(',') && (tail.Length == 0 || tail[0] is ',' or '.' or ';'))
            before = before.Slice(0, before.Text.Length - 1);
        else if (!before.Text.EndsWith(',') && tail.StartsWith(", ", StringComparison.Ordinal) && before.Text is [.., '”' or '"' or '»'])
            after = after.From(2);
        var space = before.IsEmpty || after.IsEmpty || after.Text[0] is ',' or '.' or ';' or ')' ? "" : " ";
        return before.Append(Passage.Of(joint + space)).Append(after);
    }

    private static ImmutableArray<string> PartsOf(string words)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var (start, depth) = (0, 0);
        for (var at = 0; at < words.Length; at++)
        {
            depth += words[at] is '(' or '[' or '“' or '«' ? 1 : words[at] is ')' or ']' or '”' or '»' && depth > 0 ? -1 : 0;
            if (depth > 0 || words[at] != ',' || (at + 1 < words.Length && words[at + 1] != ' ') || IsInDate(words, at))
                continue;
            Add(words[start..at]);
            start = at + 1;
        }

        Add(words[start..]);
        return parts.ToImmutable();

        void Add(string part)
        {
            if (part.Trim().Length > 0)
                parts.Add(part.Trim());
        }
    }

    /// <summary>The comma of “March 29, 2022”.</summary>
    private static bool IsInDate(string words, int comma) =>
        comma > 0 && char.IsAsciiDigit(words[comma - 1]) && YearNext().IsMatch(words, comma) && DayBefore().IsMatch(words[..comma]);

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>“”""«»\[\]{}|\uE000]+", RegexOptions.IgnoreCase)]
    private static partial Regex PrintedAddress();

    [GeneratedRegex(@"\G,\s(?:19|20)\d\d\b")]
    private static partial Regex YearNext();

    [GeneratedRegex(@"\p{L}{3,}\.?\s\d{1,2}$")]
    private static partial Regex DayBefore();
}
