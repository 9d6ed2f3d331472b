using System.Collections.Immutable;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Open">Index of the opening mark.</param>
/// <param name="Close">Index behind the closing mark.</param>
internal sealed record QuotedPiece(int Open, int Close);

/// <summary>The outermost quotations of a paragraph.</summary>
/// <param name="All">Those that close.</param>
/// <param name="OpenFrom">The mark that opens one that goes on in the next paragraph; -1 for none.</param>
internal sealed record QuotedPieces(ImmutableArray<QuotedPiece> All, int OpenFrom)
{
    private const string Openers = "“«„‟「『\"";

    public static bool IsOpener(char letter) => Openers.Contains(letter, StringComparison.Ordinal);

    public static QuotedPieces In(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<QuotedPiece>();
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (open.Count > 0 && Closes(text, at, text[open.Peek()]))
            {
                var start = open.Pop();
                if (open.Count == 0)
                    pieces.Add(new QuotedPiece(start, at + 1));
            }
            else if (Opens(text, at, open.Count > 0))
            {
                open.Push(at);
            }
        }

        return new QuotedPieces(pieces.ToImmutable(), open.Count == 0 ? -1 : open.Last());
    }

    private static bool Opens(string text, int at, bool isWithin) => text[at] switch
    {
        '"' => !isWithin && StandsBeforeWord(text, at),
        '“' or '«' or '„' or '‟' or '「' or '『' => true,
        '‘' => !isWithin && StandsBeforeWord(text, at) && ClosesSingle(text, at),
        _ => false,
    };

    /// <summary>Whether a single mark that could be an apostrophe has its partner.</summary>
    private static bool ClosesSingle(string text, int open)
    {
        for (var at = open + 1; at < text.Length; at++)
        {
            if (text[at] == '’' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
                return true;
        }

        return false;
    }

    private static bool Closes(string text, int at, char opener) => text[at] switch
    {
        '”' => opener is '“' or '"' or '„' or '‟',
        '"' => opener is '"' or '“' && !StandsBeforeWord(text, at),
        '’' => opener == '‘' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])),
        '»' => opener == '«',
        '“' => opener == '„' || (opener == '“' && StandsAfterWord(text, at)),
        '」' => opener == '「',
        '』' => opener == '『',
        _ => false,
    };

    private static bool StandsBeforeWord(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '\uE000')
        && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    private static bool StandsAfterWord(string text, int at) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '[' or '‘') && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
