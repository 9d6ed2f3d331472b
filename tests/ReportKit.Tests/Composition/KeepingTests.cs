using ReportKit.Document;

namespace ReportKit.Tests.Composition;

/// <summary>A line that leads to what follows, or heads it, and words that a context explains stand on one page with that.</summary>
public sealed class KeepingTests
{
    [Theory]
    [InlineData("Narrative", "The report says:", true)]
    [InlineData("Narrative", "The report says:^[A note.]", true)]
    [InlineData("Narrative", "报告指出：", true)]
    [InlineData("Narrative", "The report says so.", false)]
    [InlineData("Narrative", "and\\nThe report says so.", true)]
    [InlineData("Narrative", "Article 43. Evidence of lights.\\nThe report says so.", true)]
    [InlineData("Narrative", "The first line of words.\\nThe report says so.", false)]
    [InlineData("Narrative", "One\\nTwo\\nThree\\nFour", false)]
    [InlineData("Statement", "Article 43. Evidence\\n1. Each Party keeps a light.", true)]
    [InlineData("Statement", "Статья 43. Доказательства\\n1. Каждый огонь хранится.", true)]
    [InlineData("Statement", "第四十三条。\\n每一方应保存灯光。", true)]
    [InlineData("Statement", "We agree.\\nWe say so again.", false)]
    [InlineData("Statement", "[...]\\nWe say so again.", true)]
    public void First_line_of_a_row(string kind, string text, bool stays) =>
        Assert.Equal(stays, Paragraphs($$""" "kind": "{{kind}}", "text": "{{text}}" """)[0].StaysWithNext);

    [Fact]
    public void Only_the_last_two_of_several_titles_are_kept_together() =>
        Assert.Equal([true, true, false], Paragraphs(""" "text": "Chapter III\nArticle 26. Lights\nEach Party keeps a light." """).Select(paragraph => paragraph.StaysWithNext));

    [Fact]
    public void Context_stays_with_the_end_of_its_quotation()
    {
        Assert.Equal([false, true, false], Paragraphs(""" "text": "We agree.\nWe say so.", "context": "They do." """).Select(paragraph => paragraph.StaysWithNext));
        Assert.Equal([true, false], Paragraphs(""" "text": "We agree." """, """ "kind": "Context", "text": "They do." """).Select(paragraph => paragraph.StaysWithNext));
    }

    [Fact]
    public void Long_quotation_may_break() =>
        Assert.False(Paragraphs($$""" "text": "{{string.Concat(Enumerable.Repeat("We agree. ", 100))}}", "context": "They do." """)[0].StaysWithNext);

    [Theory]
    [InlineData("Run-in", ParagraphRole.Statement)]
    [InlineData("Block", ParagraphRole.Omission)]
    public void Omission_is_indented_as_the_words_around_it(string layout, ParagraphRole role) =>
        Assert.Equal(role, Sample.Report(Sample.Of([""" "text": "We agree.\n[...]\nWe say so." """], report: $"\"quoteLayout\": \"{layout}\"")).Document.Body.OfType<RowBlock>().Single().Blocks.OfType<Paragraph>().ElementAt(1).Role);

    private static List<Paragraph> Paragraphs(params string[] rows) =>
        [.. Sample.Report(Sample.Of(rows)).Document.Body.OfType<RowBlock>().SelectMany(row => row.Blocks).OfType<Paragraph>()];
}
