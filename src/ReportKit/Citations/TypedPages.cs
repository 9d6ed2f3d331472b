using System.Globalization;
using System.Text;
using ReportKit.Sheets;

namespace ReportKit.Citations;

/// <summary>
/// Reads pages and paragraphs as people type them, and gives them the form of the series: <c>p4</c>, <c>page 4</c> and, of a paper,
/// <c>4</c> are <c>p. 4</c>; <c>pages 4 to 5</c> are <c>pp. 4–5</c>. Labels of other languages are kept.
/// </summary>
internal static class TypedPages
{
    private static readonly Label[] Labels =
    [
        new(LocatorUnit.Page, "p.", "pp.", ["p", "pp", "pg", "pgs", "page", "pages"]),
        new(LocatorUnit.Page, "pág.", "págs.", ["pág", "pag", "págs", "pags", "página", "páginas", "pagina", "paginas"]),
        new(LocatorUnit.Page, "стр.", "стр.", ["стр", "страница", "страницы"]),
        new(LocatorUnit.Page, "S.", "S.", ["seite", "seiten"]),
        new(LocatorUnit.Paragraph, "para", "paras", ["para", "paras", "par", "pars", "paragraph", "paragraphs", "§", "§§", "¶", "¶¶"]),
        new(LocatorUnit.Paragraph, "párr.", "párrs.", ["párr", "parr", "párrs", "párrafo", "párrafos"]),
        new(LocatorUnit.Paragraph, "paragraphe", "paragraphes", ["paragraphe", "paragraphes"]),
        new(LocatorUnit.Paragraph, "п.", "пп.", ["п", "пп", "пункт", "пункты"]),
    ];

    private static readonly string[] Ranging = ["to", "à", "a", "bis"];
    private static readonly string[] Joining = ["and", "et", "y", "und", "и"];
    private static readonly string[] PartsOfPapers = ["point", "points", "art", "article", "articles", "annex", "op", "pp"];

    /// <summary>The place in the form of the series; null where the words are none that is known.</summary>
    public static Locator? Read(string text, SourceKind kind)
    {
        var words = WithoutTotal(text.Trim('(', ' ', '#').TrimEnd('.', ',', ';'));
        if (words.EndsWith(')') && !words.Contains('(', StringComparison.Ordinal))
            words = words[..^1];
        if (words.Length == 0 || IsPreambular(words))
            return null;

        var isBare = IsNumber(Token(words, 0));
        if (isBare && kind == SourceKind.Unknown)
            return null;
        var label = !isBare ? null : Token(words, 0).Contains('(', StringComparison.Ordinal) ? Labels[4] : Labels[0];
        var (printed, place, at, isBackwards) = (new StringBuilder(), new StringBuilder(), 0, false);
        var unit = LocatorUnit.Other;
        while (at < words.Length)
        {
            if ((printed.Length > 0 || !isBare) && (label = LabelAt(words, ref at)) is null)
                return null;
            if (ReadNumbers(words, label!, ref at) is not { } numbers)
                return null;
            printed.Append(printed.Length > 0 ? ", " : "").Append(numbers.IsPlural ? label!.Plural : label!.Singular).Append(' ').Append(numbers.Printed);
            place.Append(label.Unit).Append(numbers.Printed);
            unit = unit == LocatorUnit.Other ? label.Unit : unit;
            isBackwards |= numbers.IsBackwards;
        }

        var read = new Locator(printed.ToString(), null) { Unit = unit, Place = place.ToString().ToLowerInvariant() };
        if (isBackwards)
            return new Locator(text, null) { Unit = unit, Doubt = LocatorDoubt.Unclear, Advice = "It ends before it begins; look up the place." };
        return isBare ? Counted(read, text, words, kind) : read;
    }

    /// <summary>Whether it names a part that only papers have.</summary>
    public static bool IsPartOfPaper(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end < text.Length && Array.IndexOf(PartsOfPapers, text[..end].ToLowerInvariant()) >= 0 && text.AsSpan(end).ContainsAnyInRange('0', '9');
    }

    /// <summary>A number alone is a page where papers are cited by nothing else; of resolutions and treaties, pages and articles are as likely.</summary>
    private static Locator Counted(Locator read, string text, string words, SourceKind kind)
    {
        if (kind == SourceKind.Video)
            return new Locator(text, null) { Doubt = LocatorDoubt.NoTime, Advice = $"A recording is cited by its time: type it as 1:14:20 or 04:30{(words.Contains('.', StringComparison.Ordinal) ? ", with colons" : "")}." };
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 36_525 and < 55_000)
            return new Locator(text, null) { Doubt = LocatorDoubt.Date };
        if (kind is SourceKind.Document or SourceKind.Letter or SourceKind.Report or SourceKind.Statement or SourceKind.Note && number < 1900 && words.AsSpan().IndexOfAny("./") < 0)
            return read;
        return new Locator(text, null) { Doubt = LocatorDoubt.Unclear, Advice = $"Type what it counts too, as in p. {words}, para {words} or article {words}." };
    }

    /// <summary>How many pages there are says nothing of the place: page 5 of 12.</summary>
    private static string WithoutTotal(string words) =>
        words.LastIndexOf(" of ", StringComparison.Ordinal) is > 0 and var of
            && char.IsAsciiDigit(words[of - 1])
            && int.TryParse(words.AsSpan(of + 4), NumberStyles.None, CultureInfo.InvariantCulture, out var total) && total < 1900
            ? words[..of]
            : words;

    /// <summary>Preambular paragraphs are PP, in capitals and without a stop.</summary>
    private static bool IsPreambular(string words) => words.StartsWith("PP ", StringComparison.Ordinal) || words is ['P', 'P', >= '0' and <= '9', ..];

    private static Label? LabelAt(string words, ref int at)
    {
        while (at < words.Length && words[at] is ' ' or ',' or ';')
            at++;
        var end = at;
        while (end < words.Length && (char.IsLetter(words[end]) || words[end] is '§' or '¶'))
            end++;
        var word = words[at..end];
        var label = Find(word);
        if (label is null)
        {
            // “piv” is a page, and so is “S. 4”, where a small s would be seconds.
            label = word == "S" && end < words.Length && words[end] == '.' ? Labels[3] : null;
            if (label is null)
                return null;
        }

        while (end < words.Length && words[end] is '.' or ' ' or ':' or '=')
            end++;
        at = end;
        return label;
    }

    private static Label? Find(string word)
    {
        var lower = word.ToLowerInvariant();
        return Array.Find(Labels, label => Array.IndexOf(label.Words, lower) >= 0);
    }

    /// <summary>Numbers, ranges and lists of them, up to the next label.</summary>
    private static Numbers? ReadNumbers(string words, Label label, ref int at)
    {
        var printed = new StringBuilder();
        var (isPlural, isBackwards, before) = (false, false, "");
        while (true)
        {
            var number = Token(words, at);
            if (!IsNumber(number))
                return null;
            printed.Append(number);
            at += number.Length;
            isPlural |= number.EndsWith('f');
            isBackwards |= before.Length > 0 && IsBackwards(before, number);

            var from = at;
            var joint = Joint(words, ref at);
            if (joint == "–")
                PassOver(label, words, ref at);
            if (joint is null || !IsNumber(Token(words, at)))
            {
                at = from;
                return at < words.Length && words[at] is not (',' or ';' or ' ') ? null : new Numbers(printed.ToString(), isPlural, isBackwards);
            }

            printed.Append(joint);
            isPlural = true;
            before = joint == "–" ? number : "";
        }
    }

    /// <summary>The end of a range may bear the label once more: p. 12–p. 14.</summary>
    private static void PassOver(Label label, string words, ref int at)
    {
        var then = at;
        if (!IsNumber(Token(words, at)) && LabelAt(words, ref then)?.Unit == label.Unit)
            at = then;
    }

    /// <summary>What joins two numbers, as it is printed; null where nothing does.</summary>
    private static string? Joint(string words, ref int at)
    {
        var rest = words.AsSpan(at);
        var mark = rest.TrimStart();
        if (mark is ['-' or ',' or ';' or '&', ..])
        {
            var after = mark[1..].TrimStart();
            var next = after;
            foreach (var word in Joining)
            {
                if (mark[0] == ',' && after.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
                    next = after[word.Length..].TrimStart();
            }

            at += rest.Length - next.Length;
            return mark[0] == '-' ? "–" : mark[0] == '&' || next.Length != after.Length ? " and " : ", ";
        }

        if (mark.Length == rest.Length)
            return null;
        var end = mark.IndexOf(' ');
        var name = end < 0 ? "" : mark[..end].ToString().ToLowerInvariant();
        var isRange = Array.IndexOf(Ranging, name) >= 0;
        if (!isRange && Array.IndexOf(Joining, name) < 0)
            return null;
        at += rest.Length - mark[end..].TrimStart().Length;
        return isRange ? "–" : $" {name} ";
    }

    /// <summary>The run of letters, digits, brackets and stops that starts here.</summary>
    private static string Token(string words, int at)
    {
        var end = at;
        while (end < words.Length && (char.IsLetterOrDigit(words[end]) || words[end] is '(' or ')' or '.' or '/'))
            end++;
        return words[at..end].TrimEnd('.');
    }

    /// <summary>A number with whatever is set close to it (<c>18(i)</c>, <c>4a</c>, <c>4ff</c>), or a small Roman one.</summary>
    private static bool IsNumber(string token) => token.Length > 0 && (char.IsAsciiDigit(token[0]) ? token.Length <= 12 : IsRoman(token));

    private static bool IsRoman(string token)
    {
        (string Letters, int Value)[] numerals = [("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];
        var rest = token.AsSpan();
        foreach (var (letters, value) in numerals)
        {
            for (var times = 0; rest.StartsWith(letters, StringComparison.Ordinal) && times < (value is 1 or 10 or 100 ? 3 : 1); times++)
                rest = rest[letters.Length..];
        }

        return rest.IsEmpty && token.Length > 0;
    }

    /// <summary>Whether the second is less than the first; one with fewer digits leaves out those that are the same (112–13).</summary>
    private static bool IsBackwards(string first, string second) =>
        first.Length == second.Length
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
        && to < from;

    private sealed record Label(LocatorUnit Unit, string Singular, string Plural, string[] Words);

    private sealed record Numbers(string Printed, bool IsPlural, bool IsBackwards);
}
