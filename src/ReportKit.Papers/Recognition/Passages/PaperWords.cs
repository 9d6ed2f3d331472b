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
        foreach (var letter in text)
        {
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

    /// <summary>Whether two texts have the same words in the same order.</summary>
    public static bool AreSame(string one, string other) => Of(one).SequenceEqual(Of(other));
}
