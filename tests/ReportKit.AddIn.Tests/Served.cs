using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Serving;
using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Reading;

namespace ReportKit.AddIn.Tests;

/// <summary>The add-in, served on a free port of this machine for a workbook in a folder of its own.</summary>
internal sealed class Served : IAsyncDisposable
{
    public const string TokenHeader = "X-ReportKit-Token";

    private static readonly Lazy<X509Certificate2> OurCertificate = new(MadeCertificate);
    private static readonly Lazy<byte[]> SampleWorkbook = new(() => Written(Sample.Shipped()));

    private readonly TemporaryFolder folder;
    private readonly AddInServer server;

    private Served(TemporaryFolder folder, AddInServer server, Secret key)
    {
        this.folder = folder;
        this.server = server;
        Key = key;
        Client = NewClient();
    }

    public static DateTimeOffset Today { get; } = new(2026, 3, 9, 14, 30, 0, TimeSpan.Zero);

    public HttpClient Client { get; }

    public Uri Page => server.Page;

    public string Origin => server.Page.GetLeftPart(UriPartial.Authority);

    /// <summary>As the address of the installed page carries it.</summary>
    public Secret Key { get; }

    /// <summary>What the key is exchanged for.</summary>
    public string Token { get; private set; } = "";

    public string Workbook => folder.File("statements.xlsx");

    public string Folder => folder.Path;

    /// <summary>Serves the sample that ships, unless another workbook is given.</summary>
    /// <param name="programs">Folders with a program that lays out pages; null for none.</param>
    public static async Task<Served> StartAsync(Dataset? dataset = null, string? programs = null, Action<string>? openFolder = null)
    {
        var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("statements.xlsx"), dataset is null ? SampleWorkbook.Value : Written(dataset));
        var key = Secret.New();
        var setup = new AddInSetup(
            folder.File("statements.xlsx"),
            Port: 0,
            OurCertificate.Value,
            key,
            Repository.File("templates", "ge-series.dotx"),
            programs,
            openFolder ?? (_ => { }),
            new Faults(),
            new FixedClock());
        var served = new Served(folder, await AddInServer.StartAsync(setup), key);
        served.Token = (string)(await served.PostAsync("/api/token", new { key = key.Text }))["token"]!;
        return served;
    }

    /// <summary>A client that trusts the certificate, and knows no token.</summary>
    public static HttpClient NewClient() => new(new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate!.GetCertHashString() == OurCertificate.Value.GetCertHashString() },
        UseProxy = false,
    })
    {
        Timeout = Limit.OfPatience,
    };

    /// <summary>What the workbook holds.</summary>
    public Dataset Saved() => WorkbookReader.Read(Workbook, new Progress<string>()).Value;

    /// <summary>A call as the pane makes it.</summary>
    public HttpRequestMessage Call(HttpMethod method, string path, string? body = null)
    {
        var call = new HttpRequestMessage(method, Origin + path) { Version = new Version(2, 0) };
        if (Token.Length > 0)
            call.Headers.Add(TokenHeader, Token);
        call.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (body is not null)
        {
            call.Headers.Add("Origin", Origin);
            call.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        }

        return call;
    }

    /// <summary>The answer to a call that has to succeed; its form is held against the description that is served.</summary>
    public Task<JObject> GetAsync(string path) => AnswerAsync(Call(HttpMethod.Get, path));

    /// <param name="body">Anonymous, with the names of the API.</param>
    public Task<JObject> PostAsync(string path, object body) => AnswerAsync(Call(HttpMethod.Post, path, JsonConvert.SerializeObject(body)));

    /// <summary>The status and sentence of a call that has to be refused.</summary>
    public async Task<(int Status, string Message)> RefusalAsync(string path, object body)
    {
        using var response = await Client.SendAsync(Call(HttpMethod.Post, path, JsonConvert.SerializeObject(body)));
        var text = await response.Content.ReadAsStringAsync();
        Assert.False(response.IsSuccessStatusCode, text);
        return ((int)response.StatusCode, (string)JObject.Parse(text)["message"]!);
    }

    /// <summary>Sends the saved workbook as if it were open, after a change.</summary>
    public async Task<string> OpenAsync(Func<Dataset, Dataset>? change = null)
    {
        var dataset = Saved();
        var answer = await PostAsync("/api/tables", new { tables = OpenTables.Of(change is null ? dataset : change(dataset)) });
        return (string)answer["revision"]!;
    }

    /// <summary>How a job is once it is over.</summary>
    /// <param name="started">What the call was answered that started it.</param>
    public async Task<JObject> FinishedAsync(JObject started)
    {
        for (; ; await Task.Delay(10))
        {
            var job = await GetAsync($"/api/jobs/{started["job"]}");
            if ((string?)job["state"] != "running")
                return job;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
    }

    private async Task<JObject> AnswerAsync(HttpRequestMessage call)
    {
        using var response = await Client.SendAsync(call);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{call.RequestUri}: {(int)response.StatusCode} {text}");
        Description.AssertDescribed(call.Method, call.RequestUri!.AbsolutePath, (int)response.StatusCode, text);
        using var json = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return await JObject.LoadAsync(json);
    }

    private static byte[] Written(Dataset dataset)
    {
        using var workbook = new MemoryStream();
        WorkbookAuthor.Write(dataset, workbook);
        return workbook.ToArray();
    }

    private static X509Certificate2 MadeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    /// <summary>A fault of the program fails the test.</summary>
    private sealed class Faults : IProgress<string>
    {
        public void Report(string value) => Assert.Fail(value);
    }

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Today;
    }
}
