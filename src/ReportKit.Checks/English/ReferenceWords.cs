using ReportKit.Checks.Passages;

namespace ReportKit.Checks.English;

/// <summary>Words by which a text refers to another place in its report.</summary>
internal static class ReferenceWords
{
    private static readonly string[] Verbs =
    [
        "see", "as", "stated", "mentioned", "noted", "explained", "described", "quoted", "cited", "said", "listed", "shown", "discussed", "reported", "outlined", "given", "referred", "indicated", "introduced", "reproduced", "summarised", "summarized", "presented", "recalled", "detailed", "elaborated", "specified", "examined", "statement", "statements",
        "quotation", "quotations", "quote", "quotes", "paragraph", "paragraphs", "section", "sections", "chapter", "list", "note", "words", "contribution", "proposal", "more", "cf",
    ];

    /// <summary>Whether “above” or “below” points to other words of the report: <c>see below</c>, <c>as mentioned above</c>, not <c>above all</c>.</summary>
    public static bool Refers(string before, ReadOnlySpan<char> after)
    {
        if (before.TrimEnd().EndsWith("see", StringComparison.OrdinalIgnoreCase) && after.StartsWith(" the "))
            return true;
        if (after.TrimStart() is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..] || after.StartsWith(" all") || after.StartsWith(" the ") || after.StartsWith(" average") || after.StartsWith(" zero"))
            return false;

        var words = new List<string>();
        foreach (var each in new WordScanner(before))
            words.Add(each.In(before).ToString().ToLowerInvariant());
        var isSee = words.TakeLast(6).Contains("see") && !before.AsSpan(before.LastIndexOf("see", StringComparison.OrdinalIgnoreCase)).ContainsAny(".;");
        return isSee || (words.Count > 0 && Array.IndexOf(Verbs, words[^1]) >= 0) || words.TakeLast(4).Any(IsSaid) || words is [.., "set", "out"] || (words.Count > 1 && words.TakeLast(7).Contains("as") && words.TakeLast(6).Any(IsSaid));
    }

    private static bool IsSaid(string word) =>
        word is "said" or "stated" or "quoted" or "noted" or "mentioned" or "explained" or "described" or "discussed" or "listed" or "outlined" or "summarised" or "summarized" or "reproduced" or "cited" or "summed"
        or "reported" or "given" or "shown" or "presented" or "recalled" or "referred" or "detailed" or "laid" or "forth" or "elaborated" or "illustrated" or "specified";

    /// <summary>Whether a part is one of this report: after “see” or within a bracket, before “above”, “below” or “of this report”.</summary>
    public static bool IsReference(string before, ReadOnlySpan<char> after, string word)
    {
        var rest = AfterNumber(after);
        if (StartsWithAny(rest, " of this report", " of this paper", " to this report", " to this paper", " in this report", " in this paper"))
            return true;
        if (StartsWithAny(rest, " of ", " to ", " in ", " on the "))
            return false;

        var lead = before.AsSpan().TrimEnd();
        var isOurs = word.Equals("appendix", StringComparison.OrdinalIgnoreCase) && lead.EndsWith("in the");
        return isOurs || lead.EndsWith("see", StringComparison.OrdinalIgnoreCase) || lead.EndsWith("see the", StringComparison.OrdinalIgnoreCase) || (lead is [.., '('] && rest is [')', ..] && !word.Equals("annex", StringComparison.OrdinalIgnoreCase)) || StartsWithAny(rest, " below", " above");
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> AfterNumber(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart();
        if (rest is [>= '0' and <= '9', ..])
            return rest.TrimStart("0123456789.");
        var close = 1;
        while (close < after.Length && char.IsAsciiLetterUpper(after[close]))
            close++;
        return close is > 1 and < 6 && after[0] == ' ' && !(close < after.Length && char.IsAsciiLetterLower(after[close])) ? after[close..] : after;
    }
}
