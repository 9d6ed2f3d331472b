using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Workbooks;
using ReportKit.Findings;

namespace ReportKit.AddIn.Serving;

/// <summary>The pane and its API, served to this machine alone.</summary>
public sealed class AddInServer : IAsyncDisposable
{
    /// <summary>A pane in each of two programs opens a dozen at most.</summary>
    private const int MostConnections = 256;

    /// <summary>Who sends nothing, or a letter at a time, does not hold a connection for long.</summary>
    private static readonly TimeSpan LongestHeaders = TimeSpan.FromSeconds(10);
    private static readonly MinDataRate SlowestBody = new(bytesPerSecond: 1_024, gracePeriod: TimeSpan.FromSeconds(10));

    private readonly WebApplication application;
    private readonly Pipeline pipeline;

    private AddInServer(WebApplication application, Pipeline pipeline, Uri page)
    {
        (this.application, this.pipeline) = (application, pipeline);
        Page = page;
    }

    /// <summary>The address of the pane.</summary>
    public Uri Page { get; }

    /// <exception cref="UnusableFileException">The workbook cannot be read, or the port is taken.</exception>
    public static async Task<AddInServer> StartAsync(AddInSetup setup)
    {
        // Whoever starts it is to hear at once of a workbook that is none.
        var saved = new SavedWorkbook(setup.Workbook);
        saved.Read();

        // Empty: no settings of the machine can open another door.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, setup));
        builder.Services.AddRoutingCore();
        var application = builder.Build();
        var pipeline = new Pipeline(setup, saved);
        pipeline.Describe(application);
        try
        {
            await application.StartAsync();
        }
        catch (IOException fault)
        {
            await application.DisposeAsync();
            throw new UnusableFileException(
                $"Port {setup.Port.ToString(CultureInfo.InvariantCulture)} is taken, perhaps by an add-in that runs already. Stop that, or choose another port with --port for both addin and addin install.",
                fault);
        }

        var port = PortOf(application);
        pipeline.Open(port);
        return new AddInServer(application, pipeline, new Uri(string.Create(CultureInfo.InvariantCulture, $"https://localhost:{port}/pane.html")));
    }

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
        pipeline.Dispose();
    }

    private static void Configure(KestrelServerOptions kestrel, AddInSetup setup)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = Endpoint.LargestBody;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.RequestHeadersTimeout = LongestHeaders;
        kestrel.Limits.MinRequestBodyDataRate = SlowestBody;
        if (setup.Port == 0)
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(setup.Certificate));
        else
            kestrel.ListenLocalhost(setup.Port, listen => listen.UseHttps(setup.Certificate));
    }

    private static int PortOf(WebApplication application)
    {
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new Uri(addresses.First()).Port;
    }
}
