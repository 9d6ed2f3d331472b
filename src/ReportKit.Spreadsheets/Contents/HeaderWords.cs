using System.Text;

namespace ReportKit.Spreadsheets.Contents;

/// <summary>The words of a header as they are compared: in small letters, without accents and other marks.</summary>
internal static class HeaderWords
{
    private const string Accented = "àáâãäåāăąçćčđďèéêëēėęěìíîïīįıłľñńňòóôõöøōőřśšşșťţțùúûüūůűųýÿžźż";
    private const string Plain = "aaaaaaaaacccddeeeeeeeeiiiiiiillnnnoooooooorsssstttuuuuuuuuyyzzz";

    /// <summary>The words, parted by single spaces: <c>Date (dd/mm/yyyy)</c> is <c>date dd mm yyyy</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = char.ToLowerInvariant(text[at]);
            if (IsMark(letter))
                continue;
            if (!char.IsLetterOrDigit(letter) && letter != '#')
                AddSpace(folded);
            else if (at > 0 && char.IsUpper(text[at]) && char.IsLower(text[at - 1]))
                AddSpace(folded).Append(Unaccented(letter));
            else
                folded.Append(Unaccented(letter));
        }

        return folded.ToString().Trim();
    }

    /// <summary>A letter without its accent; letters of other scripts stay, save those that people write in two ways.</summary>
    private static string Unaccented(char letter) => Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at
        ? Plain[at].ToString()
        : letter switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ё' => "е",
            'أ' or 'إ' or 'آ' => "ا",
            'ة' => "ه",
            'ى' => "ي",
            _ => letter.ToString(),
        };

    /// <summary>Marks that stand on letters, such as those of Arabic vowels, and what joins letters without being one.</summary>
    private static bool IsMark(char letter) =>
        letter is 'ـ' or '\'' or '’' or '\u200B' or '\u200F' or '\u200E' or '\uFEFF' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static StringBuilder AddSpace(StringBuilder folded) => folded.Length > 0 && folded[^1] != ' ' ? folded.Append(' ') : folded;
}
