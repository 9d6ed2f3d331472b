using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Markup;

namespace ReportKit.Tests.Markup;

/// <summary>Runs are written as <c>b:bold|i:italic|plain</c>.</summary>
public sealed class RichTextTests
{
    [Theory]
    [InlineData("a |b:bold| word", "a **bold** word")]
    [InlineData("b:bold |i:italic", "**bold** *italic*")]
    [InlineData("b:bold|i: italic", "**bold** *italic*")]
    [InlineData("bi:both|b: bold", "***both* bold**")]
    [InlineData("2|s:nd| order", "2^nd^ order")]
    [InlineData("s:two words", "^two^ ^words^")]
    [InlineData("re|i:act|ion", "re*act*ion")]
    [InlineData("a|b: |b", "a b")]
    [InlineData("b:split|b: |b:in runs", "**split in runs**")]
    [InlineData("i:one\ntwo", "*one\ntwo*")]
    public void Look_of_a_cell_becomes_marks_around_words(string runs, string markup) => Assert.Equal(markup, RichText.ToMarkup(Runs(runs)));

    [Theory]
    [InlineData("i:CRP.3*| and more", "*CRP.3\\** and more")]
    [InlineData("i:*| b", "*\\** b")]
    [InlineData("s:[a]", "^\\[a\\]^")]
    [InlineData("s:a^b", "^a\\^b^")]
    public void Mark_that_is_a_word_gets_a_backslash(string runs, string markup) => Assert.Equal(markup, RichText.ToMarkup(Runs(runs)));

    [Theory]
    [InlineData("b:bold|^[a *note*]", "**bold**^[a *note*]")]
    [InlineData("b:bold^[a note] on", "**bold**^[**a note**] **on**")]
    [InlineData("i:see [the page](https://example.org)", "*see* [*the page*](https://example.org)")]
    [InlineData("b:words|[@a, p. 4]", "**words**[@a, p. 4]")]
    public void Typed_marks_keep_their_meaning(string runs, string markup) => Assert.Equal(markup, RichText.ToMarkup(Runs(runs)));

    [Fact]
    public void Look_that_no_marks_give_is_refused() => Assert.Null(RichText.ToMarkup(Runs("2|i:*|3|b:x-y|z")));

    [Theory]
    [InlineData("a **bold** word", "a |b:bold| word")]
    [InlineData("***both* bold**", "bi:both|b: bold")]
    [InlineData("no emphasis", "")]
    [InlineData("**bold**^[a note]", "")]
    [InlineData("**bold** 2\\*3", "")]
    public void Marks_become_the_look_of_a_cell_where_that_gives_them_back(string markup, string runs) =>
        Assert.Equal<RichRun>(Runs(runs), RichText.ToRuns(markup));

    private static ImmutableArray<RichRun> Runs(string runs) =>
        runs.Length == 0 ? [] : [.. runs.Split('|').Select(run => run.IndexOf(':', StringComparison.Ordinal) is > 0 and < 4 and var colon
            ? new RichRun(run[(colon + 1)..], Look(run[..colon]))
            : new RichRun(run, Emphasis.None))];

    private static Emphasis Look(string letters) =>
        letters.Aggregate(Emphasis.None, (look, letter) => look | letter switch { 'b' => Emphasis.Bold, 'i' => Emphasis.Italic, _ => Emphasis.Superscript });
}
