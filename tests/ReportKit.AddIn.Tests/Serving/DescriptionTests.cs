using System.Net;
using ReportKit.AddIn.Serving;
using ReportKit.AddIn.Workbooks;

namespace ReportKit.AddIn.Tests.Serving;

public sealed class DescriptionTests
{
    [Fact]
    public async Task Description_is_served_to_whoever_has_the_token()
    {
        await using var served = await Served.StartAsync();

        Assert.Equal("3.1.0", (string?)(await served.GetAsync("/api/openapi.json"))["openapi"]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await served.Client.GetAsync(new Uri(served.Origin + "/api/openapi.json"))).StatusCode);
    }

    [Fact]
    public void All_that_can_be_asked_is_described_and_nothing_else()
    {
        var setup = new AddInSetup("/folder/statements.xlsx", 0, null!, Secret.New(), (_, _, _) => 0, CanLayOut: false, _ => { }, new Progress<string>(), TimeProvider.System);

        Assert.Equal(EndpointTable.For(setup, new SavedWorkbook(setup.Workbook), Secret.New()).Select(endpoint => $"{endpoint.Method} {endpoint.Path}"), Description.Operations);
    }
}
