using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class UsedBeforeIntroducedTests
{
    private const string Advice = "Write the full name with the abbreviation in brackets at the first use, or the full name alone there.";

    [Theory]
    [InlineData("The HLR opened.\\nThe Harbour Light Register (HLR) is public.")]
    [InlineData("It opened.^[The HLR is new.] The Harbour Light Register (HLR) is public.")]
    [InlineData("The HLRs opened. Each Harbour Light Register (HLR) is public.")]
    public void Use_before_the_introduction_is_found(string words) =>
        Assert.EndsWith("but GE-1 introduces it only further on in the same cell. " + Advice, Assert.Single(Found(words)), StringComparison.Ordinal);

    [Fact]
    public void Introduction_of_a_later_section_or_day_comes_later() =>
        Assert.Equal(
            [$"statements[1].text: “HLR” is used here, but GE-1 introduces it only in statements[0].text. {Advice}"],
            RunOf.Of<UsedBeforeIntroduced>("""
                "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "dateHeadings": true}],
                "statements": [
                  {"report": "GE-1", "section": "s", "kind": "Narrative", "date": "2025-03-02", "text": "The Harbour Light Register (HLR) is public."},
                  {"report": "GE-1", "section": "s", "kind": "Narrative", "date": "2025-03-01", "text": "The HLR opened."}]
                """));

    [Theory]
    [InlineData("The Harbour Light Register (HLR) is public. The HLR opened.")]
    [InlineData("The Harbour Light Register (HLR^[The HLR is new.]) is public.")]
    [InlineData("Avaria asked for “the HLR”. The Harbour Light Register (HLR) is public.")]
    [InlineData("We used the abbreviation HLR before. The Harbour Light Register (HLR) is public.")]
    [InlineData("The UN met. The United Nations (UN) rose.")]
    [InlineData("See HLR/2025/7 and HLR-7. The Harbour Light Register (HLR) is public.")]
    public void Use_after_it_and_the_words_of_others_are_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void Title_may_come_before_and_another_report_begins_anew() =>
        Assert.Empty(RunOf.Of<UsedBeforeIntroduced>("""
            "reports": [{"number": "GE-1"}, {"number": "GE-2"}],
            "sections": [
              {"key": "s", "report": "GE-1", "title": "The HLR", "introduction": "The Harbour Light Register (HLR) is public."},
              {"key": "t", "report": "GE-2", "title": "The HLR", "introduction": "The Harbour Light Register (HLR) is public."}]
            """));

    private static string[] Found(string words) =>
        RunOf.Of<UsedBeforeIntroduced>($$""" "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "{{words}}"}] """);
}
