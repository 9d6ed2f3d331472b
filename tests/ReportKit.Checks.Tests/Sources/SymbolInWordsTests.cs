using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SymbolInWordsTests
{
    [Fact]
    public void Symbol_next_to_that_of_the_document_is_found() =>
        Assert.Equal(
            ["statements[0].text: The text says “AIS/RES/12/5”, but cites “AIS/RES/12/4”. Correct the symbol or the citation."],
            Of("The Assembly adopted AIS/RES/12/5.[@a]"));

    [Theory]
    [InlineData("The Assembly adopted AIS/RES/12/4.[@a]")]
    [InlineData("After AIS/RES/12/3, the Assembly adopted AIS/RES/12/4.[@a]")]
    [InlineData("After AIS/RES/11/2, the Assembly adopted another.[@a]")]
    [InlineData("The Assembly adopted AIS/RES/12/5.[@b]")]
    [InlineData("The Assembly adopted AIS/RES/12/5.")]
    public void Own_symbol_and_others_of_the_series_are_fine(string words) => Assert.Empty(Of(words));

    private static string[] Of(string words) => RunOf.Of<SymbolInWords>($$""" "statements": [{"kind": "Narrative", "text": "{{words}}"}], "sources": [{"id": "a", "symbol": "AIS/RES/12/4"}, {"id": "b", "title": "Paper"}] """);
}
