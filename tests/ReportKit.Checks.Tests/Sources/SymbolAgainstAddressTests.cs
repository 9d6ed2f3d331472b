using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SymbolAgainstAddressTests
{
    [Theory]
    [InlineData("AIS/RES/12/4", "https://docs.example.org/ais/res/12/5", "AIS/RES/12/5")]
    [InlineData("AIS/RES/12/4", "https://docs.example.org/ais/res/13/4", "AIS/RES/13/4")]
    [InlineData("AIS/OWG/2025/CRP.2", "https://example.org/uploads/Report-AIS-OWG-2025-CRP.3-final.pdf", "AIS/OWG/2025/CRP/3")]
    [InlineData("AIS/DCR/2025/L.11", "https://docs.example.org/ais/dcr/2025/L.11/Rev.1", "AIS/DCR/2025/L/11/REV/1")]
    [InlineData("A/69/723", "https://undocs.org/en/A/70/723", "A/70/723")]
    [InlineData("AIS/RES/12/4", "https://docs.example.org/pdf?symbol=ais%2Fres%2F12%2F6", "AIS/RES/12/6")]
    public void Address_of_another_document_is_found(string symbol, string url, string other) =>
        Assert.Equal([$"sources[0].url: The symbol is “{symbol}”, but the address holds “{other}”. Open the address, and correct the symbol or the address."], Of(symbol, url));

    [Theory]
    [InlineData("AIS/RES/12/4", "https://docs.example.org/ais/res/12/4")]
    [InlineData("AIS/OWG/2025/CRP.3*", "https://example.org/Summary-AIS-OWG-2025-CRP.3-technical-reissue.pdf")]
    [InlineData("AIS/DCR/2025/L.11/Rev.1", "https://docs.example.org/ais/dcr/2025/L.11/Rev.1")]
    [InlineData("AIS/RES/12/4", "https://files.example.org/AIS_RES_12_4-EN.pdf")]
    [InlineData("A/69/723", "https://files.example.org/doc/UNDOC/GEN/N15/014/02/PDF/N1501402.pdf?OpenElement")]
    [InlineData("A/69/723", "https://undocs.org/A/69/723")]
    [InlineData("AIS/RES/12/4", "https://files.example.org/lights.pdf")]
    public void Address_of_the_document_or_without_a_symbol_is_fine(string symbol, string url) => Assert.Empty(Of(symbol, url));

    private static string[] Of(string symbol, string url) => RunOf.Of<SymbolAgainstAddress>($$""" "sources": [{"id": "a", "symbol": "{{symbol}}", "url": "{{url}}"}] """);
}
