using System.Text;

namespace ReportKit.Pdf.Notes;

/// <summary>Roman numbers, as word processors number endnotes.</summary>
internal static class RomanNumber
{
    private static readonly string[] Letters = ["c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"];
    private static readonly int[] Values = [100, 90, 50, 40, 10, 9, 5, 4, 1];

    /// <param name="text">In small letters, each of them one of these numbers.</param>
    public static int Read(string text)
    {
        var number = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var value = ValueOf(text[at]);
            number += at + 1 < text.Length && ValueOf(text[at + 1]) > value ? -value : value;
        }

        return number;
    }

    public static string Print(int number)
    {
        var text = new StringBuilder();
        for (var at = 0; at < Values.Length; at++)
        {
            for (; number >= Values[at]; number -= Values[at])
                text.Append(Letters[at]);
        }

        return text.ToString();
    }

    private static int ValueOf(char letter) => Values[Array.IndexOf(Letters, letter.ToString())];
}
