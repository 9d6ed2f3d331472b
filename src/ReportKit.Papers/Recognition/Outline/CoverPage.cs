using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Typed;

namespace ReportKit.Papers.Recognition.Outline;

/// <summary>What the cover says.</summary>
internal sealed partial record CoverPage
{
    /// <summary>A cover has no more lines.</summary>
    private const int MostLines = 25;

    public string? Title { get; private init; }

    public string? Subtitle { get; private init; }

    public string? RunningTitle { get; private init; }

    public string? Authors { get; private init; }

    public string? Function { get; private init; }

    public string? Number { get; private init; }

    public PartialDate? Date { get; private init; }

    /// <summary>Where the text begins, in a paper without its contents page.</summary>
    public static int EndIn(List<PaperLine> lines, ContentsPage contents)
    {
        if (contents.Start > 0 && contents.Start <= MostLines)
            return contents.Start;
        var end = 0;
        while (end < lines.Count && end < MostLines && IsOfCover(lines, end, contents))
            end++;
        if (end == lines.Count)
            return 0;
        // The last line may be the heading of what follows.
        if (end > 0 && Headings.IsMarked(lines[end - 1]) && lines[end - 1].Look.Style != "title")
            end--;
        else if (end is > 0 and <= 2 && Headings.IsMarked(lines[0]) && !Headings.IsMarked(lines[end]) && !Headings.IsCommon(lines[end].Words))
            end = 0;
        else if (end == 1 && contents.Start < 0 && lines[0].Look.Style is not ("title" or "subtitle") && !IsNumber(lines[0].Words))
            end = 0;
        return end;
    }

    public static CoverPage Of(IReadOnlyList<PaperLine> lines, PaperProperties properties)
    {
        var cover = new CoverPage();
        var titles = new List<(string Words, PaperLine Line)>();
        var all = lines.SelectMany(line => line.Passage.Words.Split('\n').Select(words => (Words: words.Trim(), Line: line))).Where(line => line.Words.Length > 0).ToList();
        foreach (var (words, line) in all)
        {
            if (cover.Number is null && IsNumber(words))
                cover = cover with { Number = Normal(words) };
            else if (cover.Date is null && TypedDate.Read(words.TrimEnd('.')).Span is { } date && words.Length < 40 && words.Any(char.IsAsciiDigit))
                cover = cover with { Date = date.To ?? date.From };
            else if (titles.Count > 0 && cover.Function is null && FunctionWords().IsMatch(words) && words.Length < 120)
                cover = cover with { Function = words };
            else if (cover.Function is not null && words is "Function" or "Team" or "Office" or "Department")
                cover = cover with { Function = cover.Function + " " + words };
            else if (titles.Count > 0 && IsAuthors(words, properties))
                cover = cover with { Authors = cover.Authors is null ? words.Replace("By ", "", StringComparison.Ordinal) : cover.Authors + ", " + words };
            else
                titles.Add((words, line));
        }

        return WithTitles(cover, titles, properties);
    }

    /// <summary>The largest line is the title, what stands in the same size after it goes on with it; the lines after it are the subtitle, one before it the running title.</summary>
    private static CoverPage WithTitles(CoverPage cover, List<(string Words, PaperLine Line)> titles, PaperProperties properties)
    {
        if (titles.Count == 0)
            return cover with { Title = properties.Title };
        var size = titles.Max(title => title.Line.Look.Size ?? 0);
        var styled = titles.FindIndex(title => title.Line.Look.Style == "title");
        var first = styled >= 0 ? styled : titles.FindIndex(title => (title.Line.Look.Size ?? 0) >= size);
        var last = first;
        while (last + 1 < titles.Count && ReferenceEquals(titles[last + 1].Line, titles[first].Line) | (size > 0 && styled < 0 && (titles[last + 1].Line.Look.Size ?? 0) >= size))
            last++;
        var before = string.Join(" ", titles.Take(first).Select(title => title.Words));
        var after = string.Join(" ", titles.Skip(last + 1).Select(title => title.Words));
        return cover with
        {
            Title = string.Join(" ", titles.Skip(first).Take(last - first + 1).Select(title => title.Words)),
            RunningTitle = before.Length == 0 ? null : before,
            Subtitle = after.Length == 0 ? null : after,
        };
    }

    private static bool IsOfCover(List<PaperLine> lines, int at, ContentsPage contents)
    {
        var line = lines[at];
        if (line.Look.Style is "title" or "subtitle")
            return true;
        if (!line.Passage.Notes.IsEmpty || Labelled().IsMatch(line.Words) || contents.Find(line.Words) is not null || Headings.IsCommon(line.Words))
            return false;
        if (line.Words.Length > 220 || line.Words.EndsWith('.') || line.Words.EndsWith(':') || line.Look.ListMark is not null || (line.Words[0] is '“' or '"' or '«' && line.Words[^1] is '”' or '"' or '»'))
            return false;
        // A heading within the text is followed by text; the lines of a cover by one another.
        return at == 0 || !Headings.IsMarked(line) || at + 1 < lines.Count && lines[at + 1].Words.Length < 60 && !Headings.IsMarked(lines[at + 1]) && !lines[at + 1].Words.EndsWith('.');
    }

    private static bool IsNumber(string words) => Numbered().IsMatch(words);

    private static string Normal(string words) => words.Trim().TrimEnd('.');

    private static bool IsAuthors(string words, PaperProperties properties) =>
        words == properties.Authors || Names().IsMatch(words) && !words.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:[A-Z]{1,6}[-–/ ]\d{1,4}(?:[-/.]\d{1,4})?|(?:Report |Paper |Digest |Brief )?(?:No\.?|Nr\.?|N°|#|Number|Issue) ?\d{1,4}(?:/\d{2,4})?)$")]
    private static partial Regex Numbered();

    /// <summary>A label or lead-in before a quotation.</summary>
    [GeneratedRegex(@":\s*[“""«‘„]")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?:Function|Team|Office|Department|Division|Unit|Secretariat|Section|Directorate|Engagement|Ministry|Bureau|Service|Desk|Programme|Équipe|Oficina|Отдел)\b")]
    private static partial Regex FunctionWords();

    [GeneratedRegex(@"^(?:[Bb]y |[Pp]repared by |[Pp]ar |[Pp]or )?(?:(?:Dr\.?|Prof\.?|Mr\.?|Ms\.?|Mrs\.?) )?(?:\p{Lu}[\p{L}’'-]*\.? ){1,3}(?:(?:van|von|de|da|der|al|bin|di|le|la) )*\p{Lu}[\p{Ll}’'-][\p{L}’'-]*(?:(?:, | and | & | et | y )(?:\p{Lu}[\p{L}’'-]*\.? ){1,3}(?:(?:van|von|de|da|der|al|bin|di) )*\p{Lu}[\p{Ll}’'-][\p{L}’'-]*)*$")]
    private static partial Regex Names();
}
