using System.Security.Cryptography;
using System.Text;

namespace ReportKit.Excel.Embedding;

/// <summary>
/// A text in pieces that a cell can hold, the first of which says what it is and what it has to add up to. Strokes at both ends
/// keep programs from taking a piece for a formula or a number, and from cutting off space.
/// </summary>
internal static class TextPieces
{
    private const int Longest = 30_000;
    private const char Slash = '|';

    /// <param name="text">Line ends come back as line feeds.</param>
    public static IEnumerable<string> Of(string kind, string text)
    {
        text = Normal(text);
        yield return Heading(kind, text);
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(Longest, text.Length - at);
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1]))
                length--;
            yield return Slash + text.Substring(at, length) + Slash;
            at += length;
        }
    }

    /// <summary>The text; null where the pieces are not all there as they were, or hold a text of another kind.</summary>
    public static string? TextOf(string kind, IReadOnlyList<string> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces.Skip(1).Select(piece => piece.Trim()))
        {
            if (piece.Length < 2 || piece[0] != Slash || piece[^1] != Slash)
                return null;
            text.Append(piece, 1, piece.Length - 2);
        }

        var whole = Normal(text.ToString());
        return pieces.Count > 0 && pieces[0].Trim() == Heading(kind, whole) ? whole : null;
    }

    private static string Heading(string kind, string text) => $"reportkit {kind} {Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)))}";

    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
