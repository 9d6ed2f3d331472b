using System.Text;

namespace ReportKit.Spelling;

/// <summary>A word of a fixed list as it is compared: in small letters, without spaces, hyphens and other marks.</summary>
internal static class FoldedWord
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    /// <summary>Whether both are the same word, or one is the plural of the other.</summary>
    public static bool AreSame(string folded, string other) =>
        folded == other || (folded.Length == other.Length + 1 && folded.Length > 4 && folded[^1] == 's' && folded.StartsWith(other, StringComparison.Ordinal));
}
