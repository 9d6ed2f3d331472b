using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class SectionWithoutTitleTests
{
    [Fact]
    public void Section_without_a_title_is_found() =>
        Assert.Equal(
            ["sections[1].title: The section “t” has no title. Fill in the title, or delete the section."],
            RunOf.Of<SectionWithoutTitle>(""" "sections": [{"key": "s", "title": "Introduction"}, {"key": "t", "introduction": "Words."}] """));
}
