using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class OddLetterInAddressTests
{
    [Theory]
    [InlineData("https://example.org/p\u0430per", "The address holds a letter of another script (U+0430).")]
    [InlineData("https://example.org/pa\u200Bper", "The address holds a character that cannot be seen or told from a hyphen (U+200B).")]
    [InlineData("https://ex\u2013ample.org/paper", "The address holds a character that cannot be seen or told from a hyphen (U+2013).")]
    [InlineData("https://example.org/paper%E2%80%8B", "The address holds “%E2%80%8B”, a character that cannot be seen.")]
    public void Letter_that_only_looks_right_is_found(string address, string message) => Assert.Equal([$"sources[0].url: {message} Type that part of it anew."], Of(address));

    [Theory]
    [InlineData("https://пример.example/страница")]
    [InlineData("https://example.org/caf\u00E9%20noir")]
    public void Letters_of_one_script_are_fine(string address) => Assert.Empty(Of(address));

    private static string[] Of(string address) => RunOf.Of<OddLetterInAddress>($$""" "sources": [{"id": "a", "url": "{{address}}"}] """);
}
