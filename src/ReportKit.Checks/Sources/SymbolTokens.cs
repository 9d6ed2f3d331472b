using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportKit.Checks.Sources;

/// <summary>Symbols of documents, such as <c>A/RES/75/282</c>, taken apart so that they can be found in addresses and titles.</summary>
internal static partial class SymbolTokens
{
    /// <summary>Runs of letters and of digits, in capitals: A, RES, 75, 282. The star of a reissued document is none.</summary>
    public static ImmutableArray<string> Of(ReadOnlySpan<char> text)
    {
        var tokens = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]) && char.IsAsciiDigit(text[i]) == char.IsAsciiDigit(text[start]))
                i++;
            if (i > start)
                tokens.Add(text[start..i].ToString().ToUpperInvariant());
            else
                i++;
        }

        return tokens.ToImmutable();
    }

    /// <summary>Where most of a symbol is found among these tokens, and how many of its own tokens agree there.</summary>
    public static (int At, int Length) Find(ImmutableArray<string> symbol, ImmutableArray<string> tokens)
    {
        var best = (At: -1, Length: 0);
        for (var at = 0; at < tokens.Length; at++)
        {
            var length = 0;
            while (length < symbol.Length && at + length < tokens.Length && tokens[at + length] == symbol[length])
                length++;
            if (length > best.Length)
                best = (at, length);
        }

        return best;
    }

    public static bool IsNumber(string token) => char.IsAsciiDigit(token[0]);

    /// <summary>The symbols that stand in a text, with where they do.</summary>
    public static IEnumerable<WrittenSymbol> In(string text) =>
        text.Contains('/', StringComparison.Ordinal) ? Symbol().Matches(text).Select(match => new WrittenSymbol(match.Index, match.Value)) : [];

    [GeneratedRegex(@"(?<![\w/.:-])[A-Z]{1,6}(?:/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();
}

/// <summary>A symbol, and where it stands in a text.</summary>
internal sealed record WrittenSymbol(int At, string Symbol);
