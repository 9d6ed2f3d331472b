using ReportKit.Texts;
namespace ReportKit.Checks.Quotations.Marks;

/// <summary>On which side of its words a quotation mark stands, told by its neighbours and not by its form.</summary>
internal static class MarkPosition
{
    /// <summary>Whether the mark can only open: something starts after it, and nothing ends before it.</summary>
    public static bool Opens(string text, int at) => IsBeforeWords(text, at) && !IsAfterWords(text, at);

    /// <summary>Whether the mark can only close.</summary>
    public static bool Closes(string text, int at) => IsAfterWords(text, at) && !IsBeforeWords(text, at);

    /// <summary>Whether the mark starts a paragraph: each paragraph of a long quotation is opened anew.</summary>
    public static bool StartsParagraph(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static bool IsBeforeWords(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '{' or '“' or '‘' or '„' or '«' or '—' or '–' or '-' or '/')
        && at + 1 < text.Length
        && !char.IsWhiteSpace(text[at + 1]);

    /// <summary>Chinese sets nothing apart by spaces: there the form of the mark is all there is.</summary>
    private static bool IsAfterWords(string text, int at) =>
        at > 0
        && !char.IsWhiteSpace(text[at - 1])
        && text[at - 1] is not ('(' or '[' or '{' or '“' or '‘' or '„' or '«')
        && text[at - 1] < '\u2E80'
        && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || IsEnd(text[at + 1]));

    private static bool IsEnd(char letter) =>
        letter is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '”' or '’' or '»' or '…' or '—' or '–' or '-' or PassageTexts.Printed;
}
