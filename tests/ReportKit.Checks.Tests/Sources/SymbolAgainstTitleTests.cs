using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SymbolAgainstTitleTests
{
    [Theory]
    [InlineData("AIS/RES/12/4", "title", "12/5. Lights of the inland harbours", "title: The symbol is “AIS/RES/12/4”, but the title says “12/5”.")]
    [InlineData("AIS/RES/12/4", "citeAs", "“Lights”, AIS/RES/12/5, https://example.org", "citeAs: The symbol is “AIS/RES/12/4”, but Cite as says “AIS/RES/12/5”.")]
    [InlineData("AIS/DCR/2025/7/Rev.1", "title", "Draft AIS/DCR/2025/7/Rev.2", "title: The symbol is “AIS/DCR/2025/7/Rev.1”, but Title says “AIS/DCR/2025/7/Rev.2”.")]
    public void Words_that_name_another_document_are_found(string symbol, string column, string words, string finding) =>
        Assert.Equal([$"sources[0].{finding} Correct the symbol or the words."], Of(symbol, column, words));

    [Theory]
    [InlineData("AIS/RES/12/4", "title", "12/4. Lights of the inland harbours")]
    [InlineData("AIS/OWG/2025/9", "title", "Decision 6/1: Adoption of the register")]
    [InlineData("AIS/DCR/2025/7/Rev.1*", "citeAs", "DCR, *Draft*, AIS/DCR/2025/7/Rev.1\\\\*, https://example.org/ais/dcr/2025/8")]
    [InlineData("AIS/RES/12/4", "citeAs", "Follow-up to AIS/DEC/11/2, AIS/RES/12/4")]
    [InlineData("AIS/RES/12/4", "title", "Follow-up to AIS/DEC/11/2")]
    public void Words_that_name_the_document_are_fine(string symbol, string column, string words) => Assert.Empty(Of(symbol, column, words));

    private static string[] Of(string symbol, string column, string words) => RunOf.Of<SymbolAgainstTitle>($$""" "sources": [{"id": "a", "symbol": "{{symbol}}", "{{column}}": "{{words}}"}] """);
}
