namespace ReportKit.AddIn.Tests.Serving;

/// <summary>Names of files that lead elsewhere, or that some system does not take: refused, wherever a call names a file.</summary>
public sealed class HostileNameTests
{
    private const string LongName = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.xlsx";
    private const string NameOfManyBytes = "議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議議.xlsx";

    [Theory]
    [InlineData("../anna.xlsx")]
    [InlineData("..\\anna.xlsx")]
    [InlineData("/tmp/anna.xlsx")]
    [InlineData("C:\\anna.xlsx")]
    [InlineData("C:anna.xlsx")]
    [InlineData("\\\\server\\share\\anna.xlsx")]
    [InlineData("sub/anna.xlsx")]
    [InlineData(".hidden.xlsx")]
    [InlineData("--to.xlsx")]
    [InlineData("anna.xlsx\0.txt")]
    [InlineData("anna.xlsx\n.xlsx")]
    [InlineData("anna:stream.xlsx")]
    [InlineData("anna.docm")]
    [InlineData("")]
    [InlineData("CON.xlsx")]
    [InlineData("nul.xlsx")]
    [InlineData("Com1.xlsx")]
    [InlineData("LPT9 .tar.xlsx")]
    [InlineData("a:b")]
    [InlineData("anna.xlsx:b.xlsx")]
    [InlineData("anna.xlsx.")]
    [InlineData("anna.xlsx ")]
    [InlineData(" anna.xlsx")]
    [InlineData("%2e%2e")]
    [InlineData("%2e%2e%2fanna.xlsx")]
    [InlineData("..xlsx")]
    [InlineData("~/anna.xlsx")]
    [InlineData("file:///tmp/anna.xlsx")]
    [InlineData("a*b?.xlsx")]
    [InlineData("anna\u202exslx.xlsx")]
    [InlineData(LongName)]
    [InlineData(NameOfManyBytes)]
    public async Task No_name_leads_out_of_the_folder(string name)
    {
        await using var served = await Served.StartAsync();
        var revision = await served.OpenAsync();

        Assert.Equal(400, (await served.RefusalAsync("/api/share", new { to = name })).Status);
        Assert.Equal(400, (await served.RefusalAsync("/api/merge", new { revision, files = new[] { new { name, content = "" } } })).Status);
    }
}
