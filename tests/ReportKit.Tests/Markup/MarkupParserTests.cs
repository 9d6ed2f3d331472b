using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Markup;

namespace ReportKit.Tests.Markup;

public sealed class MarkupParserTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("an *italic* word", "an |i:italic| word")]
    [InlineData("a **bold** word", "a |b:bold| word")]
    [InlineData("***both***", "bi:both")]
    [InlineData("**a *b* c**", "b:a |bi:b|b: c")]
    [InlineData("re*act*ion", "re|i:act|ion")]
    [InlineData("2^nd^ order", "2|s:nd| order")]
    [InlineData("x^a\\^b\\*^", "x|s:a^b*")]
    [InlineData("**a* b*", "i:a b")]
    [InlineData("*a **b* c**", "i:a b c")]
    [InlineData("*foo**bar*", "i:foo**bar")]
    [InlineData("**foo*", "*|i:foo")]
    [InlineData("*foo**", "i:foo|*")]
    [InlineData("“*quoted*”, (*in brackets*)", "“|i:quoted|”, (|i:in brackets|)")]
    [InlineData("他说*重要，重要*的", "他说|i:重要，重要|的")]
    [InlineData("*a [b*](https://example.org)", "*a |(b*)→https://example.org")]
    public void Emphasis_is_read(string text, string spans) => Assert.Equal(spans, Read(text));

    [Theory]
    [InlineData("2*3*4")]
    [InlineData("paragraph*12_a and paragraph*3_b")]
    [InlineData("A/AC.290/2021/CRP.3* and CRP.4*")]
    [InlineData("10^6 and 10^7")]
    [InlineData("[...]")]
    [InlineData("[inserted words] and [the]")]
    [InlineData("C:\\Folder")]
    [InlineData("a * b * c")]
    [InlineData("[a](b")]
    [InlineData("www. and http:// and http://-")]
    [InlineData("awww.example.org")]
    public void Digits_symbols_and_brackets_stay_plain(string text)
    {
        Assert.Equal(text, Read(text));
        Assert.Empty(MarkupParser.Parse(text).Problems);
    }

    [Theory]
    [InlineData("\\*not italic\\*", "*not italic*")]
    [InlineData("CRP.3\\*", "CRP.3*")]
    [InlineData("\\[@a\\]", "[@a]")]
    [InlineData("\\\\", "\\")]
    public void Backslash_prints_the_mark_itself(string text, string words) => Assert.Equal(words, Read(text));

    [Theory]
    [InlineData("see https://example.org/a.", "see |<https://example.org/a>|.")]
    [InlineData("(https://example.org/a_(b))", "(|<https://example.org/a_(b)>|)")]
    [InlineData("“https://example.org”", "“|<https://example.org>|”")]
    [InlineData("www.example.org, too", "<www.example.org>|, too")]
    [InlineData("见https://example.org/灯。", "见|<https://example.org/灯>|。")]
    [InlineData("[a *page*](https://example.org)", "(a |i:page)→https://example.org")]
    [InlineData("[a page](@a)", "(a page)→@a")]
    public void Addresses_and_links_are_read(string text, string spans) => Assert.Equal(spans, Read(text));

    [Theory]
    [InlineData("words^[a note]", "words|note(a note)")]
    [InlineData("words^[see [@a, p. 3], and [that]]", "words|note(see |cite(a, p. 3)|, and [that])")]
    [InlineData("words[@a]", "words|cite(a)")]
    [InlineData("words[@a, p. 1; @b, 1:14:20]", "words|cite(a, p. 1; b, 1:14:20)")]
    public void Notes_and_citations_are_read(string text, string spans) => Assert.Equal(spans, Read(text));

    [Theory]
    [InlineData("an ^[open note", true)]
    [InlineData("an [@open citation", true)]
    [InlineData("an [@] empty one", true)]
    [InlineData("an *open star", false)]
    [InlineData("[words](no address)", false)]
    [InlineData("[words](https://)", false)]
    [InlineData("[words](www.)", false)]
    public void What_cannot_be_understood_stays_as_typed_and_is_reported(string text, bool losesNote)
    {
        var problem = Assert.Single(MarkupParser.Parse(text).Problems);

        Assert.Equal(text, Read(text));
        Assert.Equal(losesNote, problem.IsLost);
    }

    [Theory]
    [InlineData("[words [@a]](https://example.org)", "(words [@a])→https://example.org")]
    [InlineData("[words ^[a note]](https://example.org)", "(words ^[a note])→https://example.org")]
    [InlineData("words^[a note with ^[another in it]]", "words|note(a note with ^[another in it])")]
    public void Footnote_where_none_can_stand_is_reported(string text, string spans)
    {
        Assert.Equal(spans, Read(text));
        Assert.True(Assert.Single(MarkupParser.Parse(text).Problems).IsLost);
    }

    [Theory]
    [InlineData("^[a note]", "^[a note]")]
    [InlineData("see [@a]", "see [@a]")]
    [InlineData("*Title*, https://example.org", "i:Title|, |<https://example.org>")]
    public void Citation_holds_no_footnote(string text, string spans)
    {
        Assert.Equal(spans, Shown(MarkupParser.ParseCitation(text).Spans));
        Assert.Equal(spans == text, !MarkupParser.ParseCitation(text).Problems.IsEmpty);
    }

    /// <summary>A parser that went over the rest of the text at each mark would not come to an end with these.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("^[")]
    [InlineData("[@")]
    [InlineData("[@a;")]
    [InlineData("[](")]
    [InlineData("[a](@")]
    [InlineData("*a ")]
    [InlineData("a* ")]
    [InlineData("*a**")]
    [InlineData("\\*")]
    [InlineData("^")]
    [InlineData("www.a)")]
    [InlineData("x^[")]
    public void Longest_cell_of_any_mark_is_read(string mark)
    {
        var half = string.Concat(Enumerable.Repeat(mark, 200_000 / mark.Length));

        Assert.NotEmpty(MarkupParser.Parse(half + new string(']', 100_000) + "(u)").Spans);
        Assert.NotEmpty(MarkupParser.Parse(half).Spans);
    }

    private static string Read(string text) => Shown(MarkupParser.Parse(text).Spans);

    private static string Shown(ImmutableArray<MarkupSpan> spans) => string.Join('|', spans.Select(span => span switch
    {
        WordsSpan words => Look(words.Emphasis) + words.Text,
        AddressSpan address => $"<{address.Text}>",
        LinkSpan link => $"({Shown(link.Words)})→{link.Target}",
        SourceLinkSpan link => $"({Shown(link.Words)})→@{link.SourceId}",
        NoteSpan note => $"note({Shown(note.Content)})",
        CitationSpan citation => $"cite({string.Join("; ", citation.Sources.Select(source => source.Locator is null ? source.SourceId : $"{source.SourceId}, {source.Locator}"))})",
        _ => throw new ArgumentException($"{span} is not known here.", nameof(spans)),
    }));

    private static string Look(Emphasis emphasis)
    {
        var look = (emphasis.HasFlag(Emphasis.Bold) ? "b" : "") + (emphasis.HasFlag(Emphasis.Italic) ? "i" : "") + (emphasis.HasFlag(Emphasis.Superscript) ? "s" : "");
        return look.Length == 0 ? "" : look + ":";
    }
}
