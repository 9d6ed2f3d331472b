using System.Collections.Immutable;
using System.Text;
using ReportKit.Markup;

namespace ReportKit.Texts;

/// <summary>The words of a cell without its markup, for rules to read.</summary>
public static class PassageTexts
{
    /// <summary>Stands for an address, or for a citation within a footnote: something is printed there, but no words of ours.</summary>
    public const char Printed = '\uFFFC';

    /// <summary>The running words, then those of each footnote.</summary>
    public static List<string> Of(ImmutableArray<MarkupSpan> spans) => Of(spans, []);

    /// <param name="marks">Gets where in the running words the mark of each footnote stands.</param>
    public static List<string> Of(ImmutableArray<MarkupSpan> spans, List<int> marks)
    {
        if (spans is [WordsSpan only])
            return [only.Text];

        var texts = new List<string> { "" };
        texts[0] = new Reading(texts, marks, isNote: false).Read(spans);
        return texts;
    }

    /// <summary>Reads the running words, or those of a footnote.</summary>
    private sealed class Reading(List<string> texts, List<int> marks, bool isNote) : IMarkupVisitor
    {
        private readonly StringBuilder text = new();

        public string Read(ImmutableArray<MarkupSpan> spans)
        {
            foreach (var span in spans)
                span.Accept(this);
            return text.ToString();
        }

        public void Visit(WordsSpan words) => Append(words.Text);

        public void Visit(AddressSpan address) => text.Append(Printed);

        public void Visit(LinkSpan link) => Append(new Reading(texts, marks, isNote).Read(link.Words));

        public void Visit(SourceLinkSpan link) => Append(new Reading(texts, marks, isNote).Read(link.Words));

        public void Visit(NoteSpan note)
        {
            marks.Add(text.Length);
            texts.Add(new Reading(texts, marks, isNote: true).Read(note.Content));
        }

        /// <summary>In running words it is a footnote without words of ours.</summary>
        public void Visit(CitationSpan citation)
        {
            if (isNote)
                text.Append(Printed);
        }

        /// <summary>A footnote's mark between two spaces leaves one behind.</summary>
        private void Append(string words)
        {
            var follows = text.Length > 0 && text[^1] is ' ' or '\n' && words is [' ', ..];
            text.Append(words, follows ? 1 : 0, words.Length - (follows ? 1 : 0));
        }
    }
}
