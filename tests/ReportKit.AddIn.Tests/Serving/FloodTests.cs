using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Net.Sockets;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Serving;

namespace ReportKit.AddIn.Tests.Serving;

/// <summary>Too much at once, and too little for too long: neither fills the memory or holds others up.</summary>
public sealed class FloodTests
{
    [Fact]
    public async Task Thousand_calls_at_once_are_all_answered()
    {
        await using var served = await Served.StartAsync();
        var revision = await served.OpenAsync();
        var body = $$"""{"revision": "{{revision}}"}""";

        var answers = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(async at =>
        {
            using var call = served.Call(HttpMethod.Post, at % 2 == 0 ? "/api/check" : "/api/lists", body);
            if (at % 10 == 0)
                call.Headers.Remove("X-ReportKit-Token");
            using var response = await served.Client.SendAsync(call);
            return (IsForeign: at % 10 == 0, response.StatusCode, Text: await response.Content.ReadAsStringAsync());
        }));

        Assert.All(answers, answer => Assert.Equal(answer.IsForeign ? HttpStatusCode.Unauthorized : HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(3, answers.Select(answer => answer.Text).Distinct().Count());
        await served.GetAsync("/api/session");
    }

    [Fact]
    public async Task Calls_that_are_too_much_together_are_refused_until_there_is_room()
    {
        await using var served = await Served.StartAsync();
        var release = new TaskCompletionSource();
        var calls = Enumerable.Range(0, 5).Select(_ => HeldAsync(served, release.Task)).ToList();

        // Four of them take all that there is.
        var first = await await Task.WhenAny(calls);
        release.SetResult();
        var all = await Task.WhenAll(calls);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, first);
        Assert.All(all, status => Assert.Contains(status, new[] { HttpStatusCode.ServiceUnavailable, HttpStatusCode.BadRequest }));
        await served.PostAsync("/api/search", new { words = "lamp" });
    }

    [Fact]
    public void What_is_in_flight_is_counted_to_the_byte_and_no_longer_when_it_is_over()
    {
        var all = new BytesInFlight(10);
        using var first = all.Begin();
        first.Add(6);
        using (var second = all.Begin())
        {
            second.Add(4);
            Assert.Equal(503, Assert.Throws<RefusedCallException>(() => second.Add(1)).Status);
        }

        using var third = all.Begin();
        third.Add(4);
        Assert.Throws<RefusedCallException>(() => first.Add(1));
    }

    [Fact]
    public async Task Who_says_nothing_or_little_is_not_waited_for()
    {
        await using var served = await Served.StartAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, served.Page.Port);
        await using var tls = new SslStream(socket.GetStream(), leaveInnerStreamOpen: false, (_, certificate, _, _) => certificate!.Subject == "CN=localhost");
        await tls.AuthenticateAsClientAsync("localhost");
        await tls.WriteAsync("GET /pane.html HTTP/1.1\r\nHost: loc"u8.ToArray());

        // Waits as long as it takes: the answer is that it did not come in time, or that the connection ends.
        var answer = await new StreamReader(tls).ReadToEndAsync().WaitAsync(Limit.OfPatience);

        Assert.Matches("^(HTTP/1.1 408 .*)?$", answer.Split('\r')[0]);
    }

    /// <summary>A call that is as large as one may be, and is not finished before it is told to.</summary>
    private static async Task<HttpStatusCode> HeldAsync(Served served, Task release)
    {
        using var call = served.Call(HttpMethod.Post, "/api/search");
        call.Headers.Add("Origin", served.Origin);
        call.Content = new Held(release);
        using var response = await served.Client.SendAsync(call);
        return response.StatusCode;
    }

    private sealed class Held : HttpContent
    {
        private readonly Task release;

        public Held(Task release)
        {
            this.release = release;
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(new byte[Endpoint.LargestBody - 1]);
            await stream.FlushAsync();
            await release;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
