using System.Collections.Immutable;
using CsCheck;
using ReportKit.Document;
using ReportKit.Markup;

namespace ReportKit.Tests.Markup;

public sealed class MarkupPropertyTests
{
    private static readonly Gen<Emphasis> Look = Gen.OneOf(Emphasis.None, Emphasis.Bold, Emphasis.Italic, Emphasis.Bold | Emphasis.Italic);

    /// <summary>Runs of whole words, with the space between them in one run or the other, or in one of its own.</summary>
    private static readonly Gen<ImmutableArray<RichRun>> Runs =
        Gen.Select(Gen.OneOf("lamp", "lamp ", " lamp", " ", "\n", "two lamps", "CRP.3* ", "a^b", "[...]", "\\ "), Look, (text, look) => new RichRun(text + " ", look))
            .Array[1, 8].Select(runs => runs.ToImmutableArray());

    [Fact]
    public void Text_whose_every_mark_has_a_backslash_is_printed_as_it_is() => Invented.Text.Sample(text =>
    {
        var escaped = string.Concat(text.Select(letter => char.IsAscii(letter) && !char.IsAsciiLetterOrDigit(letter) && letter > ' ' ? "\\" + letter : letter.ToString()));

        Assert.Equal<MarkupSpan>([new WordsSpan(text, Emphasis.None)], MarkupParser.Parse(escaped).Spans);
    });

    [Fact]
    public void Rich_text_of_whole_words_becomes_markup_that_looks_the_same() => Runs.Sample(runs =>
    {
        var markup = RichText.ToMarkup(runs);

        Assert.True(markup is not null, string.Join('|', runs));
        Assert.Equal(Letters(runs), Letters([.. MarkupParser.Parse(markup).Spans.Cast<WordsSpan>().Select(span => new RichRun(span.Text, span.Emphasis))]));
    });

    [Fact]
    public void Runs_of_a_markup_give_it_back() => Runs.Sample(runs =>
    {
        var markup = RichText.ToMarkup(runs)!;
        var shown = RichText.ToRuns(markup);

        Assert.True(shown.IsEmpty || RichText.ToMarkup(shown) == markup);
    });

    /// <summary>Each letter with its look; spaces have none to be seen.</summary>
    private static List<(char, Emphasis)> Letters(ImmutableArray<RichRun> runs) =>
        [.. from run in runs from letter in run.Text where !char.IsWhiteSpace(letter) select (letter, run.Emphasis)];
}
