using System.Text.RegularExpressions;
using ReportKit.Dates;
using ReportKit.Markup;
using ReportKit.Spreadsheets.Tables;
using ReportKit.Typed;

namespace ReportKit.Spreadsheets.Contents;

/// <summary>What the words of one cell look like.</summary>
internal static partial class CellWords
{
    /// <summary>Serial numbers of days between 1982 and 2050, as a cell shows them that lost its format.</summary>
    private const int FirstSerial = 30_000;
    private const int LastSerial = 55_000;

    /// <summary>The web address that the cell holds or leads to; null where it has none.</summary>
    public static string? AddressIn(ForeignCell cell)
    {
        if (cell.Link is { } link && WebAddress.LinkTo(link) is not null && !link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return link;
        var words = cell.Text.Trim();
        if (WebAddress.IsAddress(words) && !words.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return words;
        return Bare().IsMatch(words) && WebAddress.LinkTo(words) is not null ? words : null;
    }

    /// <summary>Whether the cell holds a day, whatever its order.</summary>
    public static bool IsDate(ForeignCell cell)
    {
        if (cell.Form == CellForm.Date)
            return true;
        if (cell.Form == CellForm.Number)
            return SerialIn(cell) is not null;
        return cell.Text.Length <= 60 && cell.Text.AsSpan().ContainsAnyInRange('0', '9') && !IsTime(cell) && !Figures().IsMatch(cell.Text)
            && (TypedDate.Read(cell.Text) is { Span: not null } or { Question: not null } || TypedDate.InBothOrders(cell.Text) is not (null, null));
    }

    /// <summary>The day that a bare number stands for; null where it is none.</summary>
    public static PartialDate? SerialIn(ForeignCell cell) =>
        int.TryParse(cell.Text, out var number) && number is > FirstSerial and < LastSerial ? PartialDate.From(new DateTime(1899, 12, 30).AddDays(number)) : null;

    /// <summary>Whether it is a place in a recording.</summary>
    public static bool IsTime(ForeignCell cell) => cell.Form == CellForm.Time || Time().IsMatch(cell.Text);

    /// <summary>Whether it is a time of day and no length of time.</summary>
    public static bool IsHourOfDay(string words) => HalfDay().IsMatch(words);

    public static bool IsPlaceInPaper(string words) => Place().IsMatch(words);

    public static bool IsNumber(string words) => Figures().IsMatch(words);

    public static bool IsSymbol(string words) => Symbol().IsMatch(words);

    public static bool IsMail(string words) => words.Contains('@', StringComparison.Ordinal) && Mail().IsMatch(words);

    /// <summary>Whether it is the name of a person with a title before it.</summary>
    public static bool IsPerson(string words) => Person().IsMatch(words);

    public static int CountOfWords(string text)
    {
        var (count, isWord) = (0, false);
        foreach (var letter in text)
        {
            // Scripts that set no spaces between words: two signs are about a word.
            if (letter is >= '\u3040' and <= '\u9FFF')
                count++;
            count += !isWord && char.IsLetterOrDigit(letter) ? 1 : 0;
            isWord = char.IsLetterOrDigit(letter);
        }

        return count;
    }

    [GeneratedRegex(@"^\s*[\(\[]?(?:(?:at|from|starts? at|ab|à partir de|desde)\s+)?(?:\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s*[-–—]\s*\d{1,3}:\d{2}(?::\d{2})?)?|\d{1,2}\s*h(?:\s*\d{1,2}\s*m(?:in)?)?(?:\s*\d{1,2}\s*s)?|\d{1,3}\s*(?:min|m|')\s*(?:\d{1,2}\s*(?:sec|s|''|""))?)[\)\]]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"\d\s*[ap]\.?m\.?\b|\d\s*(?:uhr)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HalfDay();

    [GeneratedRegex(@"^\s*(?:pp?|pgs?|pages?|paras?|par|paragraphs?|¶+|§+|pár?r?s?|págs?|párrafos?|páginas?|seiten?|s|abs|absatz|rn|стр|с|п|пункт|第)\s*\.?\s*\(?\d+[\d\s\-–—,;.()a-z]*(?:页|段)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Place();

    [GeneratedRegex(@"^\s*[+-]?(?:\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)\s*%?\s*$")]
    private static partial Regex Figures();

    [GeneratedRegex(@"^\s*(?:[A-Z]{1,5}(?:/[A-Z0-9.\-()]+){1,6}|[A-Z]+/RES/\d+(?:/\d+)?)(?:\s*\(.*\))?\s*$")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$")]
    private static partial Regex Mail();

    [GeneratedRegex(@"^\s*(?:H\.?\s?E\.?|Mrs?|Ms|Miss|Mme|M\.|Dr|Prof|Amb|Ambassador|Sr|Sra|Herr|Frau|Sir|Dame|Hon)\.?\s+\p{Lu}", RegexOptions.None)]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?:[a-z0-9-]+\.)+(?:org|int|com|net|gov|edu|eu|info|tv|io|uk|de|fr|ch|es|ru|cn|br|be|at)(?:/\S*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();
}
