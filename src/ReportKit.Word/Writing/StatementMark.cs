using System.Security.Cryptography;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Word.Writing;

/// <summary>What a Word file says of a row in it, so that the row is found again, and that a person changed it.</summary>
public static class StatementMark
{
    /// <summary>The namespace of the part that lists them.</summary>
    public const string Namespace = "urn:reportkit:statements:1";

    /// <summary>
    /// A bookmark's name in the letters that they may hold, at most 40 (Word's limit) with room for a number. The underscore keeps
    /// it out of Word's lists.
    /// </summary>
    public static string BookmarkOf(string id)
    {
        const int Longest = 40;
        var name = new StringBuilder("_rk_");
        foreach (var letter in id)
            name.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '_');
        if (name.Length > Longest - 8)
            name.Length = Longest - 8;
        return name.ToString();
    }

    /// <summary>The SHA-256 of the printed text.</summary>
    public static string HashOf(RowBlock row) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(PrintedText.Of(row))));
}
