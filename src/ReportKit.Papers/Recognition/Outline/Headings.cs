using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportKit.Papers.Recognition.Outline;

/// <summary>A paragraph that is a heading, by what it is told.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="IsGuessed">Whether only its look says so.</param>
internal sealed record HeadingSign(int Level, bool IsGuessed);

/// <summary>
/// Finds the headings of a paper and their levels: by style, outline level, contents page, size and weight, and numbering, in that order of
/// trust. A paper that has one of the first two marks its headings so; other lines that look like one are small headings.
/// </summary>
internal sealed partial class Headings
{
    private const int Longest = 140;
    private const int MostWords = 22;

    private readonly ContentsPage contents;
    private readonly bool areMarked;
    private readonly int highest;
    private readonly double bodySize;
    private readonly bool hasLooks;
    private readonly List<double> sizes;

    public Headings(ImmutableArray<PaperLine> body, ContentsPage contents)
    {
        this.contents = contents;
        var marked = body.Where(IsMarked).Select(line => MarkedLevel(line)!.Value).ToList();
        areMarked = marked.Count > 0;
        highest = areMarked ? marked.Min() : 1;
        bodySize = body.Where(line => line.Look.Size is not null).GroupBy(line => line.Look.Size!.Value).OrderByDescending(same => same.Sum(line => line.Words.Length)).FirstOrDefault()?.Key ?? 0;
        hasLooks = bodySize > 0 || areMarked || body.Any(line => line.IsBold);
        sizes = [.. body.Where(line => IsShort(line.Words)).Select(Weight).Where(weight => weight > bodySize + 0.4 && bodySize > 0).Distinct().OrderDescending()];
    }

    /// <summary>Whether a style or an outline level says that it is a heading.</summary>
    public static bool IsMarked(PaperLine line) => MarkedLevel(line) is not null;

    /// <summary>Words that papers have as headings and not as titles.</summary>
    public static bool IsCommon(string words) => Common().IsMatch(words);

    /// <summary>Whether a line could head something by its words alone.</summary>
    public static bool IsShort(string words) =>
        words.Length is > 1 and <= Longest
        && words.Count(letter => letter == ' ') < MostWords
        && words[^1] is not ('.' or ';' or ':' or ',' or '”' or '"' or '»' or ']')
        && (char.IsUpper(words[0]) || char.IsAsciiDigit(words[0]) || char.GetUnicodeCategory(words[0]) == System.Globalization.UnicodeCategory.OtherLetter)
        && words.Any(char.IsLetter)
        && !words.Contains("://", StringComparison.Ordinal);

    /// <summary>The level of a paragraph that heads a section; null where it does not.</summary>
    public HeadingSign? Of(IReadOnlyList<PaperLine> body, int at)
    {
        var line = body[at];
        if (line.Look.Part == PaperPart.Table || line.Look.ListMark is { IsNumber: false })
            return null;
        if (MarkedLevel(line) is { } level)
            return new HeadingSign(Math.Clamp(level - highest + 1, 1, 3), false);
        if (contents.Find(line.Words) is { } entry && line.Words.Length <= 2 * Longest)
            return new HeadingSign(entry.Level, false);
        if (areMarked || !IsShort(line.Words) || at + 1 == body.Count)
            return null;
        return hasLooks ? ByLook(line) : ByWords(body, at);
    }

    /// <summary>Whether a line looks like a heading below those that count.</summary>
    public static bool IsSmall(IReadOnlyList<PaperLine> body, int at) =>
        (body[at].IsBold || body[at].Look.Style is "strong" or "subtitle") && IsShort(body[at].Words) && at + 1 < body.Count && body[at].Look.ListMark is null;

    private HeadingSign? ByLook(PaperLine line)
    {
        if (bodySize > 0 && sizes.IndexOf(Weight(line)) is >= 0 and var rank)
            return new HeadingSign(Math.Min(rank + 1, 3), true);
        if (Numbering().Match(line.Words) is { Success: true } number)
            return new HeadingSign(Math.Min(number.Groups["parts"].Captures.Count + 1, 3), true);
        if (!line.IsBold || sizes.Count > 0)
            return null;
        return new HeadingSign(contents.Entries.IsEmpty ? 1 : 2, true);
    }

    /// <summary>In plain text only the words tell: a short line that stands alone above longer ones.</summary>
    private HeadingSign? ByWords(IReadOnlyList<PaperLine> body, int at)
    {
        var next = body[at + 1];
        if (char.IsLower(next.Words.FirstOrDefault()) || PageNumberOrDay().IsMatch(body[at].Words))
            return null;
        if (Numbering().Match(body[at].Words) is { Success: true } number)
            return new HeadingSign(Math.Min(number.Groups["parts"].Captures.Count + 1, 3), true);
        return new HeadingSign(contents.Entries.IsEmpty && !IsLower(body, at) ? 1 : 2, true);
    }

    /// <summary>An abbreviation heads what stands below a longer heading; a line right below a heading does so too.</summary>
    private static bool IsLower(IReadOnlyList<PaperLine> body, int at) =>
        (Acronym().IsMatch(body[at].Words) && body.Any(line => IsShort(line.Words) && !Acronym().IsMatch(line.Words)))
        || (at > 0 && IsShort(body[at - 1].Words) && !IsCommon(body[at - 1].Words) && at > 1 && !IsShort(body[at - 2].Words));

    /// <summary>Bold weighs less than any larger size.</summary>
    private static double Weight(PaperLine line) => (line.Look.Size ?? 0) + (line.IsBold ? 0.5 : 0);

    private static int? MarkedLevel(PaperLine line)
    {
        if (line.Look.Style is { } style && StyleLevel().Match(style) is { Success: true } level)
            return level.Groups["level"].Value[0] - '0';
        return line.Look.OutlineLevel is >= 1 and <= 9 ? line.Look.OutlineLevel : null;
    }

    [GeneratedRegex(@"^heading ?(?<level>[1-9])")]
    private static partial Regex StyleLevel();

    [GeneratedRegex(@"^(?:\d{1,2}|[IVX]{1,5}|[A-H])(?<parts>\.\d{1,2})*[.)]?\s+\p{Lu}")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^(?:introduction|background|overview|executive summary|summary|foreword|conclusions?|outlook|annex|appendix|résumé|contexte|introducción|conclusión|conclusiones|введение|заключение)$", RegexOptions.IgnoreCase)]
    private static partial Regex Common();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$")]
    private static partial Regex Acronym();

    [GeneratedRegex(@"^[\d\s./-]+$")]
    private static partial Regex PageNumberOrDay();
}
