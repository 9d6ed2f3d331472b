using System.Net;
using ReportKit.AddIn.Serving;

namespace ReportKit.AddIn.Tests.Serving;

public sealed class PaneFileTests
{
    [Fact]
    public async Task Token_is_new_at_every_start_and_whoever_has_the_key_gets_it()
    {
        await using var first = await Served.StartAsync();
        await using var second = await Served.StartAsync();

        Assert.Matches("^[0-9a-f]{64}$", first.Token);
        Assert.NotEqual(first.Token, second.Token);
        Assert.Equal(first.Token, (string?)(await first.PostAsync("/api/token", new { key = first.Key.Text }))["token"]);
        Assert.Equal(401, (await first.RefusalAsync("/api/token", new { key = second.Key.Text })).Status);
    }

    /// <summary>Any program of this machine can fetch them, whoever's it is.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("?view=check&key=")]
    public async Task No_file_of_the_pane_holds_key_or_token(string query)
    {
        await using var served = await Served.StartAsync();
        foreach (var name in typeof(AddInServer).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("wwwroot/", StringComparison.Ordinal)))
        {
            using var response = await served.Client.GetAsync(new Uri($"{served.Origin}/{name["wwwroot/".Length..]}{query}{(query.Length > 0 ? served.Key.Text : "")}"));
            var text = await response.Content.ReadAsStringAsync() + response.Headers;

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain(served.Key.Text, text, StringComparison.Ordinal);
            Assert.DoesNotContain(served.Token, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/pane.html", "text/html; charset=utf-8")]
    [InlineData("/pane.html?view=check&_host_Info=Excel$Win32", "text/html; charset=utf-8")]
    [InlineData("/icons/reportkit-32.png", "image/png")]
    public async Task File_of_the_pane_is_served_as_what_it_is(string path, string contentType)
    {
        await using var served = await Served.StartAsync();

        using var response = await served.Client.GetAsync(new Uri(served.Origin + path));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Page_may_load_its_own_and_Office_and_nothing_else()
    {
        await using var served = await Served.StartAsync();

        using var response = await served.Client.GetAsync(served.Page);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single().Split("; ").ToDictionary(rule => rule.Split(' ')[0], rule => rule[(rule.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal("'self' https://appsforoffice.microsoft.com", policy["script-src"]);
        Assert.Equal("'self'", policy["style-src"]);
        Assert.DoesNotContain(policy.Values, value => value.Contains("unsafe", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pane_can_only_be_read()
    {
        await using var served = await Served.StartAsync();

        using var response = await served.Client.PostAsync(served.Page, new StringContent(""));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
