using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class IntroducedNeverUsedTests
{
    [Theory]
    [InlineData("The Harbour Light Register (HLR) opened.", "“HLR” is introduced here, and then GE-1 never uses it. Use it further on, or leave it out.")]
    public void Introduction_without_use_is_found(string words, string message) => Assert.Equal([$"sections[0].introduction: {message}"], Found(words));

    [Theory]
    [InlineData("The Harbour Light Register (HLR) opened. The HLR is public.")]
    [InlineData("Many Harbour Light Registers (HLRs) opened; this HLR is public.")]
    [InlineData("The HLR (Harbour Light Register) opened, and the HLR is public.")]
    [InlineData("The Ministry of Lights (Avaria, HLR) spoke.")]
    public void What_is_used_is_fine(string words) => Assert.Empty(Found(words));

    [Theory]
    [InlineData("\"text\": \"The HLR opened.\"")]
    [InlineData("\"speaker\": \"HLR\", \"text\": \"It opened.\"")]
    [InlineData("\"text\": \"It opened.\", \"context\": \"The HLR did.\"")]
    public void Quotation_label_and_context_use_it(string row) => Assert.Empty(RunOf.Of<IntroducedNeverUsed>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The Harbour Light Register (HLR) opened."}],
        "statements": [{"report": "GE-1", "section": "s", {{row}}}]
        """));

    private static string[] Found(string words) => RunOf.Of<IntroducedNeverUsed>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Harbour Light Register (HLR)", "introduction": {{Sample.Quoted(words)}}}],
        "statements": [{"report": "GE-1", "section": "s", "text": "Words."}]
        """);
}
