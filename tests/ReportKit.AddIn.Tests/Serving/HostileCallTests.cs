using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace ReportKit.AddIn.Tests.Serving;

/// <summary>Calls that are not from the pane, or mean no good: each is refused, the server goes on, and the workbook is as it was.</summary>
public sealed class HostileCallTests
{
    /// <summary>What is done to a right call, and the status that answers it.</summary>
    public static TheoryData<string, HttpStatusCode> Calls => new()
    {
        { "no token", HttpStatusCode.Unauthorized },
        { "blank token", HttpStatusCode.Unauthorized },
        { "wrong token", HttpStatusCode.Unauthorized },
        { "token but for its last letter", HttpStatusCode.Unauthorized },
        { "key in place of the token", HttpStatusCode.Unauthorized },
        { "two tokens", HttpStatusCode.Unauthorized },
        { "foreign origin", HttpStatusCode.Forbidden },
        { "origin of another port", HttpStatusCode.Forbidden },
        { "origin without encryption", HttpStatusCode.Forbidden },
        { "origin null", HttpStatusCode.Forbidden },
        { "from another site", HttpStatusCode.Forbidden },
        { "from another page of the same host", HttpStatusCode.Forbidden },
        { "foreign host", HttpStatusCode.Forbidden },
        { "host of another port", HttpStatusCode.Forbidden },
        { "host that only begins like it", HttpStatusCode.Forbidden },
        { "form instead of JSON", HttpStatusCode.UnsupportedMediaType },
        { "plain text", HttpStatusCode.UnsupportedMediaType },
        { "no body", HttpStatusCode.UnsupportedMediaType },
        { "empty body", HttpStatusCode.BadRequest },
        { "half a body", HttpStatusCode.BadRequest },
        { "two bodies", HttpStatusCode.BadRequest },
        { "a list", HttpStatusCode.BadRequest },
        { "a number", HttpStatusCode.BadRequest },
        { "null", HttpStatusCode.BadRequest },
        { "no JSON", HttpStatusCode.BadRequest },
        { "no UTF-8", HttpStatusCode.BadRequest },
        { "a property that is not known", HttpStatusCode.BadRequest },
        { "a type that is to be made", HttpStatusCode.BadRequest },
        { "depth", HttpStatusCode.BadRequest },
        { "a name twice", HttpStatusCode.BadRequest },
        { "a name twice in other letters", HttpStatusCode.BadRequest },
        { "a comment", HttpStatusCode.BadRequest },
        { "single quotation marks", HttpStatusCode.BadRequest },
        { "a comma at the end", HttpStatusCode.BadRequest },
        { "a mark of byte order", HttpStatusCode.BadRequest },
        { "a number as words", HttpStatusCode.BadRequest },
        { "words as a number", HttpStatusCode.BadRequest },
        { "a fraction as a whole number", HttpStatusCode.BadRequest },
        { "a number beyond all", HttpStatusCode.BadRequest },
        { "no number", HttpStatusCode.BadRequest },
        { "half a letter", HttpStatusCode.BadRequest },
        { "another method", HttpStatusCode.MethodNotAllowed },
        { "100 MB", HttpStatusCode.RequestEntityTooLarge },
        { "100 MB in pieces", HttpStatusCode.RequestEntityTooLarge },
        { "100 MB, asked for beforehand", HttpStatusCode.RequestEntityTooLarge },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Hostile_call_is_refused_and_nothing_else_happens(string hostility, HttpStatusCode status)
    {
        await using var served = await Served.StartAsync();
        var before = SHA256.HashData(await File.ReadAllBytesAsync(served.Workbook));

        using var call = Hostile(served, hostility);
        using var response = await served.Client.SendAsync(call);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotContain("Access-Control-Allow-Origin", response.Headers.Select(header => header.Key));
        await AssertAliveAndUntouched(served, before);
    }

    [Theory]
    [InlineData("/../statements.xlsx")]
    [InlineData("/%2e%2e/statements.xlsx")]
    [InlineData("/..%2fstatements.xlsx")]
    [InlineData("/..%5cstatements.xlsx")]
    [InlineData("/icons/../../statements.xlsx")]
    [InlineData("/statements.xlsx")]
    [InlineData("//etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/C:/Windows/win.ini")]
    [InlineData("/pane.html/")]
    [InlineData("/PANE.HTML")]
    [InlineData("/wwwroot/pane.html")]
    [InlineData("/api/jobs/../../../etc/passwd/file")]
    [InlineData("/api/jobs/%2e%2e%2f%2e%2e%2fstatements.xlsx/file")]
    [InlineData("/api/nothing")]
    public async Task No_path_leads_out_of_the_pane(string path)
    {
        await using var served = await Served.StartAsync();
        var before = SHA256.HashData(await File.ReadAllBytesAsync(served.Workbook));

        // As it stands: a Uri would put the dots right itself.
        using var call = served.Call(HttpMethod.Get, "/");
        call.RequestUri = new Uri(served.Origin + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var response = await served.Client.SendAsync(call);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        await AssertAliveAndUntouched(served, before);
    }

    [Fact]
    public async Task Page_in_a_foreign_frame_is_given_but_says_who_may_frame_it()
    {
        await using var served = await Served.StartAsync();
        using var call = new HttpRequestMessage(HttpMethod.Get, served.Page);
        call.Headers.Add("Sec-Fetch-Site", "cross-site");
        call.Headers.Add("Sec-Fetch-Dest", "iframe");

        using var response = await served.Client.SendAsync(call);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("frame-ancestors 'self' https://*.officeapps.live.com", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_to_other_sites_are_never_permitted_beforehand()
    {
        await using var served = await Served.StartAsync();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, served.Origin + "/api/check");
        preflight.Headers.Add("Origin", "https://example.org");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "X-ReportKit-Token");

        using var response = await served.Client.SendAsync(preflight);

        Assert.False(response.IsSuccessStatusCode);
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Other_machines_do_not_reach_it()
    {
        await using var served = await Served.StartAsync();
        var own = (await Dns.GetHostAddressesAsync(Dns.GetHostName())).FirstOrDefault(address => !IPAddress.IsLoopback(address));
        if (own is null)
            return;

        using var socket = new System.Net.Sockets.Socket(own.AddressFamily, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
        await Assert.ThrowsAsync<System.Net.Sockets.SocketException>(() => socket.ConnectAsync(own, served.Page.Port));
    }

    private static HttpRequestMessage Hostile(Served served, string hostility)
    {
        var call = served.Call(HttpMethod.Post, "/api/search", "{}");
        switch (hostility)
        {
            case "no token" or "wrong token" or "blank token" or "token but for its last letter" or "key in place of the token":
                call.Headers.Remove(Served.TokenHeader);
                if (hostility != "no token")
                    call.Headers.Add(Served.TokenHeader, hostility switch { "blank token" => "", "wrong token" => new string('0', served.Token.Length), "key in place of the token" => served.Key.Text, _ => served.Token[..^1] });
                break;
            case "two tokens":
                call.Headers.Add(Served.TokenHeader, served.Token);
                break;
            case "foreign origin" or "origin of another port" or "origin without encryption" or "origin null":
                call.Headers.Remove("Origin");
                call.Headers.Add("Origin", hostility switch { "foreign origin" => "https://example.org", "origin null" => "null", "origin of another port" => "https://localhost:1", _ => served.Origin.Replace("https", "http", StringComparison.Ordinal) });
                break;
            case "from another site" or "from another page of the same host":
                call.Headers.Remove("Sec-Fetch-Site");
                call.Headers.Add("Sec-Fetch-Site", hostility == "from another site" ? "cross-site" : "same-site");
                break;
            case "foreign host" or "host of another port" or "host that only begins like it":
                call.Headers.Host = hostility switch { "foreign host" => $"rebound.example.org:{served.Page.Port}", "host of another port" => "localhost:1", _ => $"localhost.example.org:{served.Page.Port}" };
                break;
            case "another method":
                call.Method = HttpMethod.Put;
                break;
            case "no body":
                call.Content = null;
                break;
            case "100 MB" or "100 MB, asked for beforehand":
                if (hostility != "100 MB")
                    (call.Version, call.Headers.ExpectContinue) = (new Version(1, 1), true);
                call.Content = new ByteArrayContent(new byte[100 << 20]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
                break;
            case "100 MB in pieces":
                call.Content = new StreamContent(new Endless(100 << 20)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
                break;
            default:
                call.Content = Body(hostility);
                break;
        }

        return call;
    }

    private static ByteArrayContent Body(string hostility)
    {
        var content = new ByteArrayContent(hostility switch
        {
            "empty body" => [],
            "half a body" => "{\"words\": \"la"u8.ToArray(),
            "two bodies" => "{} {}"u8.ToArray(),
            "a list" => "[]"u8.ToArray(),
            "a number" => "7"u8.ToArray(),
            "null" => "null"u8.ToArray(),
            "no JSON" => "words=lamp"u8.ToArray(),
            "no UTF-8" => [(byte)'{', (byte)'"', 0xFF, 0xFE, (byte)'"', (byte)':', (byte)'1', (byte)'}'],
            "a property that is not known" => """{"path": "/etc/passwd"}"""u8.ToArray(),
            "a type that is to be made" => """{"$type": "System.IO.FileInfo, System.IO.FileSystem", "fileName": "/etc/passwd"}"""u8.ToArray(),
            "a name twice" => """{"words": "lamp", "words": "ice"}"""u8.ToArray(),
            "a name twice in other letters" => """{"words": "lamp", "WORDS": "ice"}"""u8.ToArray(),
            "a comment" => """{/* lamp */}"""u8.ToArray(),
            "single quotation marks" => "{'words': 'lamp'}"u8.ToArray(),
            "a comma at the end" => """{"words": "lamp",}"""u8.ToArray(),
            "a mark of byte order" => [0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}'],
            "a number as words" => """{"words": 7}"""u8.ToArray(),
            "words as a number" => """{"limit": "7"}"""u8.ToArray(),
            "a fraction as a whole number" => """{"limit": 7.5}"""u8.ToArray(),
            "a number beyond all" => """{"limit": 1e999}"""u8.ToArray(),
            "no number" => """{"limit": NaN}"""u8.ToArray(),
            "half a letter" => """{"words": "\ud83d"}"""u8.ToArray(),
            "depth" => Encoding.UTF8.GetBytes("{\"words\": " + new string('[', 100_000)),
            _ => "{}"u8.ToArray(),
        });
        content.Headers.ContentType = new MediaTypeHeaderValue(hostility switch { "form instead of JSON" => "application/x-www-form-urlencoded", "plain text" => "text/plain", _ => "application/json" });
        return content;
    }

    private static async Task AssertAliveAndUntouched(Served served, byte[] before)
    {
        Assert.Equal("statements.xlsx", (string?)(await served.GetAsync("/api/session"))["workbook"]);
        Assert.Equal(before, SHA256.HashData(await File.ReadAllBytesAsync(served.Workbook)));
        Assert.Equal(["statements.xlsx"], Directory.EnumerateFileSystemEntries(served.Folder).Select(Path.GetFileName));
    }

    /// <summary>Blanks, so many that they are made as they are read; its length is not known beforehand.</summary>
    private sealed class Endless(long length) : Stream
    {
        private long left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, left);
            Array.Fill(buffer, (byte)' ', offset, read);
            left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
