using System.Collections.Immutable;
using System.Text;
using ReportKit.Markup;

namespace ReportKit.Checks;

/// <summary>The words of a cell without its markup, for rules to read.</summary>
internal static class PassageTexts
{
    /// <summary>Stands for an address, or for a citation within a footnote: something is printed there, but no words of ours.</summary>
    public const char Object = '\uFFFC';

    /// <summary>The running words, then those of each footnote.</summary>
    public static List<string> Of(ImmutableArray<MarkupSpan> spans) => Of(spans, []);

    /// <param name="marks">Gets where in the running words the mark of each footnote stands.</param>
    public static List<string> Of(ImmutableArray<MarkupSpan> spans, List<int> marks)
    {
        if (spans is [WordsSpan only])
            return [only.Text];

        var texts = new List<string> { "" };
        texts[0] = Running(spans, texts, marks, isNote: false);
        return texts;
    }

    private static string Running(ImmutableArray<MarkupSpan> spans, List<string> texts, List<int> marks, bool isNote)
    {
        var text = new StringBuilder();
        foreach (var span in spans)
        {
            switch (span)
            {
                case WordsSpan words:
                    Append(text, words.Text);
                    break;
                case LinkSpan link:
                    Append(text, Running(link.Words, texts, marks, isNote));
                    break;
                case SourceLinkSpan link:
                    Append(text, Running(link.Words, texts, marks, isNote));
                    break;
                case NoteSpan note:
                    marks.Add(text.Length);
                    texts.Add(Running(note.Content, texts, marks, isNote: true));
                    break;
                case AddressSpan:
                case CitationSpan when isNote:
                    text.Append(Object);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>A footnote's mark between two spaces leaves one behind.</summary>
    private static void Append(StringBuilder text, string words)
    {
        var follows = text.Length > 0 && text[^1] is ' ' or '\n' && words is [' ', ..];
        text.Append(words, follows ? 1 : 0, words.Length - (follows ? 1 : 0));
    }
}
