using System.Text.RegularExpressions;

namespace ReportKit.Papers.Recognition.Outline;

/// <summary>The last page of a paper, where it says only whose the paper is: a line, an address, accounts.</summary>
/// <param name="Tagline">The line.</param>
/// <param name="Website">The address.</param>
/// <param name="SocialLinks">The accounts, one a line, as the setting has them.</param>
/// <param name="Owner">The organisation and its function, where a line names both: <c>Institute | Assembly Affairs</c>.</param>
internal sealed partial record ClosingPage(string? Tagline, string? Website, string? SocialLinks, string? Owner)
{
    private const int MostLines = 20;

    /// <summary>Where it begins; the number of lines where there is none.</summary>
    public static int StartIn(List<PaperLine> lines)
    {
        var start = lines.Count;
        while (start > 0 && lines.Count - start < MostLines && lines[start - 1] is { Words.Length: < 90 } line && !line.Words.EndsWith('.') && line.Passage.Notes.IsEmpty && (line.Look.OutlineLevel is null || Visit().IsMatch(line.Words)))
            start--;
        var contact = lines.FindIndex(start, line => Visit().IsMatch(line.Words) || Account().IsMatch(line.Words));
        if (contact < 0 || lines.Skip(start).Count(line => Visit().IsMatch(line.Words) || Account().IsMatch(line.Words)) < 2 && !lines.Skip(contact).Any(line => Visit().IsMatch(line.Words)))
            return lines.Count;
        var first = contact > start ? contact - 1 : contact;
        return first > start && IsOwner(lines[first - 1].Words) ? first - 1 : first;
    }

    public static ClosingPage Of(IReadOnlyCollection<PaperLine> lines)
    {
        string? tagline = null, website = null, owner = null;
        var accounts = new List<string>();
        foreach (var words in lines.SelectMany(line => line.Passage.Words.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (Visit().Match(words) is { Success: true } visit)
                website = words[(visit.Index + visit.Length)..].Trim(' ', ':') is { Length: > 0 } address ? address : website;
            else if (Account().IsMatch(words) || (website is not null && Labelled().IsMatch(words)))
                accounts.Add(Named(words));
            else if (tagline is null && IsOwner(words))
                owner = words;
            else if (website is null && Address().IsMatch(words))
                website = words;
            else
                tagline = tagline is null ? words : tagline + " " + words;
        }

        return new ClosingPage(tagline, website, accounts.Count == 0 ? null : string.Join('\n', accounts), owner);
    }

    private static bool IsOwner(string words) => words.Trim().Split(" | ") is [{ Length: > 0 }, { Length: > 0 }];

    /// <summary>The account with the name of its network before it, unless it is there.</summary>
    private static string Named(string account)
    {
        if (account.Contains(": ", StringComparison.Ordinal))
            return account;
        var network = account.StartsWith('@') ? "Twitter"
            : Network().Match(account).Value.ToLowerInvariant() switch
            {
                "facebook" => "Facebook",
                "youtube" => "YouTube",
                "flickr" => "Flickr",
                "linkedin" => "LinkedIn",
                "soundcloud" => "SoundCloud",
                "instagram" => "Instagram",
                "twitter" => "Twitter",
                _ => null,
            };
        return network is null ? account : $"{network}: {account}";
    }

    [GeneratedRegex(@"^(?:visit us (?:at|on)|find us (?:at|on)|retrouvez-nous sur|visítenos en|visite nuestro sitio|посетите нас на|تابعونا على|访问)\b\s*:?", RegexOptions.IgnoreCase)]
    private static partial Regex Visit();

    [GeneratedRegex(@"^(?:\p{L}+: ?)?(?:@\w+|(?:https?://)?(?:www\.)?(?:facebook|youtube|flickr|linkedin|soundcloud|instagram|twitter|x|slideshare|mastodon|t)(?:\.\w+)?/[\w/@.-]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Account();

    /// <summary>An address with its name before it.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} .-]{0,30}: ?https?://\S+$")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"facebook|youtube|flickr|linkedin|soundcloud|instagram|twitter", RegexOptions.IgnoreCase)]
    private static partial Regex Network();

    [GeneratedRegex(@"^(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?$")]
    private static partial Regex Address();
}
