using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportKit.Document;
using ReportKit.Markup;

namespace ReportKit.Papers.Text;

/// <summary>The words of a line of Markdown: emphasis, links, and the marks of footnotes.</summary>
/// <param name="notes">The footnotes that marks may refer to; null within a footnote.</param>
internal sealed partial class MarkdownInlines(TextNotes? notes) : IMarkupVisitor
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();

    public ImmutableArray<Inline> Of(string line)
    {
        line = Tidied(line);
        var at = 0;
        foreach (Match mark in NoteMark().Matches(line))
        {
            var label = mark.Groups["label"].Success ? mark.Groups["label"].Value : Digits(mark.Value);
            if (notes is null || !notes.Has(label))
                continue;
            Add(line[at..mark.Index]);
            inlines.Add(notes.Take(label));
            at = mark.Index + mark.Length;
        }

        Add(line[at..]);
        return inlines.DrainToImmutable();
    }

    /// <summary>The digits of a number that is set high.</summary>
    public static string Digits(string superscripts) => string.Concat(superscripts.Where(letter => Superscripts.Contains(letter, StringComparison.Ordinal)).Select(letter => Superscripts.IndexOf(letter, StringComparison.Ordinal)));

    public void Visit(WordsSpan words) => inlines.Add(new Words(words.Text, words.Emphasis));

    public void Visit(AddressSpan address) => inlines.Add(new Link(address.Target, [new Words(address.Text, address.Emphasis)]));

    public void Visit(LinkSpan link) => inlines.Add(new Link(link.Target, PlainText.Words(link.Words)));

    public void Visit(SourceLinkSpan link) => inlines.AddRange(PlainText.Words(link.Words));

    public void Visit(NoteSpan note) => inlines.Add(new Footnote([new NoteParagraph(PlainText.Of(note.Content))]));

    public void Visit(CitationSpan citation) =>
        inlines.Add(new Words($"[{string.Join("; ", citation.Sources.Select(cited => cited.Locator is null ? "@" + cited.SourceId : $"@{cited.SourceId}, {cited.Locator}"))}]"));

    private void Add(string markdown)
    {
        if (markdown.Length == 0)
            return;
        foreach (var span in MarkupParser.Parse(markdown).Spans)
            span.Accept(this);
    }

    /// <summary>With the marks of our own markup in place of those of others: links that lead nowhere are words, underscores stars.</summary>
    private static string Tidied(string line)
    {
        line = DeadLink().Replace(line, "$1");
        line = AutoLink().Replace(line, "$1");
        line = Underscores().Replace(line, "$1*$2*");
        return Break().Replace(line, "\n");
    }

    [GeneratedRegex(@"\[\^(?<label>[^\]\s]+)\](?!:)|(?<=\S)[⁰¹²³⁴-⁹]+|<sup>(?<label>\d+)</sup>|(?<=\S)\s?\[(?<label>\d{1,3})\](?![(\[])|(?<=\S)\^(?<label>\d{1,3})\^")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"(?<!\\)\[([^\]@^][^\]]*)\]\((?!https?://|www\.|mailto:)[^)\s]*\)")]
    private static partial Regex DeadLink();

    [GeneratedRegex(@"<((?:https?://|www\.|mailto:)[^>\s]+)>")]
    private static partial Regex AutoLink();

    [GeneratedRegex(@"(^|[\s(“""])__?(\S(?:[^_]*[^_\s])?)__?(?=[\s.,;:!?)”""]|$)")]
    private static partial Regex Underscores();

    [GeneratedRegex(@"<br\s*/?>|\\\n")]
    private static partial Regex Break();
}
