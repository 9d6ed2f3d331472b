namespace ReportKit.Packaging.Tests;

public sealed class PortableNameTests
{
    [Theory]
    [InlineData("anna.xlsx")]
    [InlineData("Consent.xlsx")]
    [InlineData("COM10.xlsx")]
    [InlineData("nullify.xlsx")]
    [InlineData("Anna’s copy (2).xlsx")]
    [InlineData("语.xlsx")]
    public void Name_of_a_file_fits(string name) => Assert.True(PortableName.Fits(name));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("CON")]
    [InlineData("con.xlsx")]
    [InlineData("NUL.tar.xlsx")]
    [InlineData("Nul .xlsx")]
    [InlineData("COM1.xlsx")]
    [InlineData("LPT².xlsx")]
    [InlineData("CONIN$")]
    [InlineData("a.xlsx.")]
    [InlineData("a.xlsx ")]
    [InlineData(" a.xlsx")]
    [InlineData("a:b.xlsx")]
    [InlineData("a/b.xlsx")]
    [InlineData("a\\b.xlsx")]
    [InlineData("a?.xlsx")]
    [InlineData("a\u0007.xlsx")]
    public void Name_that_some_system_does_not_take_does_not(string name) => Assert.False(PortableName.Fits(name));
}
