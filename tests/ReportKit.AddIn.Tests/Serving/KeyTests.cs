using System.Net;

namespace ReportKit.AddIn.Tests.Serving;

/// <summary>The page is given to every program of this machine, the token to the page that a person installed.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("""{"key": ""}""", 401)]
    [InlineData("""{"key": "0000000000000000000000000000000000000000000000000000000000000000"}""", 401)]
    [InlineData("""{"key": null}""", 400)]
    [InlineData("""{"key": ["0"]}""", 400)]
    [InlineData("""{}""", 400)]
    [InlineData("""{"key": "0", "token": "0"}""", 400)]
    public async Task Without_the_key_there_is_no_token(string body, int status)
    {
        await using var served = await Served.StartAsync();

        using var call = served.Call(HttpMethod.Post, "/api/token", body);
        call.Headers.Remove(Served.TokenHeader);
        using var response = await served.Client.SendAsync(call);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.DoesNotContain(served.Token, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://example.org", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Host", "rebound.example.org", 403)]
    public async Task The_key_is_of_no_use_to_another_page(string header, string value, int status)
    {
        await using var served = await Served.StartAsync();

        using var call = served.Call(HttpMethod.Post, "/api/token", $$"""{"key": "{{served.Key.Text}}"}""");
        call.Headers.Remove(header);
        call.Headers.Add(header, value);
        using var response = await served.Client.SendAsync(call);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Who_asks_for_the_token_can_send_only_little()
    {
        await using var served = await Served.StartAsync();

        using var call = served.Call(HttpMethod.Post, "/api/token", $$"""{"key": "{{new string('0', 2_000)}}"}""");
        using var response = await served.Client.SendAsync(call);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }
}
