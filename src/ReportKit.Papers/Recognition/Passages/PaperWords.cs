using System.Text;

namespace ReportKit.Papers.Recognition.Passages;

/// <summary>
/// The words of a text as they are counted: runs of letters and digits, whatever their case and the marks around them. By them a paper and
/// what is printed of it are compared.
/// </summary>
internal static class PaperWords
{
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is 'h' or 'H' && IsAddress(text.AsSpan(at)))
                Close();
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF'))
            {
                Close();
            }
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>An address is a word of its own, also where no space stands before it.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two texts have the same words in the same order.</summary>
    public static bool AreSame(string one, string other) => Of(one).SequenceEqual(Of(other));
}
