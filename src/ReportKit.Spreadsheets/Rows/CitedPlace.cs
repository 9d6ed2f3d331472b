using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>Where in its source a statement stands, as cells and addresses say it.</summary>
internal static partial class CitedPlace
{
    private static readonly string[] Paragraphs = ["para", "paras", "paragraph", "paragraphs", "paragraphe", "parrafo", "absatz", "абзац", "пункт", "段落", "段", "الفقره", "paragrafo", "randnummer"];
    private static readonly string[] Pages = ["page", "pages", "pg", "pagina", "paginas", "seite", "seiten", "страница", "стр", "页", "页码", "頁", "頁碼", "الصفحه", "صفحه", "pagine"];

    /// <summary>The words of a cell; a number alone counts what its header says.</summary>
    public static string Of(ForeignCell cell, string header)
    {
        var words = cell.Text.Trim();
        if (!CellWords.IsNumber(words))
            return words;
        var named = HeaderWords.Fold(header).Split(' ');
        if (Array.Exists(Paragraphs, word => named.Contains(word)))
            return $"para {words}";
        return Array.Exists(Pages, word => named.Contains(word)) ? $"p. {words}" : words;
    }

    /// <summary>
    /// The place to which an address leads; null where it leads to none. A time stays in the address, where reports put that of each
    /// statement; a page does not.
    /// </summary>
    public static (string Address, string? Place) In(string address)
    {
        if (Start().Match(address) is { Success: true } start)
        {
            var seconds = Number(start, "h") * 3600 + Number(start, "m") * 60 + Number(start, "s");
            return (address, seconds == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{(seconds >= 3600 ? $"{seconds / 3600}:" : "")}{seconds / 60 % 60:00}:{seconds % 60:00}"));
        }

        return Page().Match(address) is { Success: true } page ? (address[..page.Index], $"p. {page.Groups["page"].Value}") : (address, null);
    }

    private static int Number(Match match, string unit) => int.TryParse(match.Groups[unit].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"[?&#](?:t|start|time_continue)=(?:(?<h>\d{1,2})h)?(?:(?<m>\d{1,3})m)?(?:(?<s>\d{1,5})s?)?(?=$|[&#])", RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    [GeneratedRegex(@"#page=(?<page>\d{1,4})$", RegexOptions.IgnoreCase)]
    private static partial Regex Page();
}
