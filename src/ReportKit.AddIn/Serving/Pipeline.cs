using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Findings;
using ReportKit.UseCases.Hosts;

namespace ReportKit.AddIn.Serving;

/// <summary>What happens to a request: it is let in or not, answered, and every fault becomes a status and a sentence.</summary>
internal sealed class Pipeline(AddInSetup setup, SavedWorkbook saved) : IDisposable
{
    /// <summary>Four of the largest calls; what is asked for besides is small.</summary>
    private const long MostInFlight = 4L * Endpoint.LargestBody;

    private const int PieceOfBody = 1 << 16;
    private const string Json = "application/json; charset=utf-8";

    private readonly Secret token = Secret.New();
    private readonly BytesInFlight inFlight = new(MostInFlight);

    /// <summary>Answers are worked out without waiting for anybody, so that more at once than there are cores would only need more memory.</summary>
    private readonly SemaphoreSlim working = new(Math.Max(2, Environment.ProcessorCount));

    private Gate? gate;

    public void Describe(WebApplication application)
    {
        var files = new PaneFiles();
        application.Use(Guard);
        application.UseRouting();
        foreach (var endpoint in EndpointTable.For(setup, saved, token))
            application.MapMethods(endpoint.Path, [endpoint.Method], context => AnswerAsync(context, endpoint));
        application.MapMethods("{**path}", [HttpMethods.Get, HttpMethods.Head], context => ServeAsync(context, files));
    }

    /// <summary>Lets requests in, now that the port is known.</summary>
    public void Open(int port) => gate = new Gate(token, port);

    public void Dispose() => working.Dispose();

    private Gate Gate => gate ?? throw new RefusedCallException(StatusCodes.Status503ServiceUnavailable, "The add-in is starting.");

    private async Task Guard(HttpContext context, RequestDelegate next)
    {
        SafeHeaders.Write(context.Response.Headers);
        try
        {
            Gate.CheckHost(context.Request);
            await next(context);
            if (context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
                throw new RefusedCallException(StatusCodes.Status405MethodNotAllowed, "That cannot be done with what is at this address.");
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var (status, sentence) = Refusal(fault, context);
            context.Response.Clear();
            SafeHeaders.Write(context.Response.Headers);
            await WriteAsync(context, status, ApiJson.Write(new FaultAnswer(sentence)));
        }
    }

    private (int Status, string Sentence) Refusal(Exception fault, HttpContext context)
    {
        switch (fault)
        {
            case RefusedCallException refused:
                return (refused.Status, refused.Message);
            case JsonException malformed:
                return (StatusCodes.Status400BadRequest, $"The call is not understood: {CellFindings.Excerpt(malformed.Message)}");
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return (StatusCodes.Status413PayloadTooLarge, string.Create(CultureInfo.InvariantCulture, $"That is more than is taken at once: {Endpoint.LargestBody >> 20} MB, and less where little is asked for."));
            case BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout }:
                return (StatusCodes.Status408RequestTimeout, "The call came too slowly.");
            case BadHttpRequestException bad:
                return (bad.StatusCode, "The call is not understood.");
            case RefusalException refusal:
                return (refusal.IsOfFile ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest, RemedyWords.In(refusal));
            case UnusableFileException unusable:
                return (StatusCodes.Status422UnprocessableEntity, unusable.Message);
            default:
                setup.Faults.Report($"{context.Request.Method} {context.Request.Path}: {fault.GetType().Name}: {fault.Message}");
                return (StatusCodes.Status500InternalServerError, "That failed, by a fault of the program.");
        }
    }

    private async Task AnswerAsync(HttpContext context, Endpoint endpoint)
    {
        Gate.CheckCaller(context.Request, endpoint.NeedsToken);
        using var bytes = inFlight.Begin();
        using var body = new MemoryStream();
        if (endpoint.Method == HttpMethods.Post)
            await ReadAsync(context, endpoint, body, bytes);
        var (status, content, contentType) = await WorkedOutAsync(context, endpoint, body);
        if (content is null)
        {
            context.Response.StatusCode = status;
            return;
        }

        bytes.Add(content.Length);
        await WriteAsync(context, status, content, contentType);
    }

    /// <summary>Reads the body of a call, piece by piece, as far as there may be so much.</summary>
    private static async Task ReadAsync(HttpContext context, Endpoint endpoint, MemoryStream body, BytesInFlight.Count bytes)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw new RefusedCallException(StatusCodes.Status415UnsupportedMediaType, "A call is written as JSON.");
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = endpoint.MostBytes;
        var piece = new byte[PieceOfBody];
        for (int read; (read = await context.Request.Body.ReadAsync(piece, context.RequestAborted)) > 0;)
        {
            bytes.Add(read);
            body.Write(piece, 0, read);
        }

        body.Position = 0;
    }

    private async Task<(int Status, byte[]? Content, string ContentType)> WorkedOutAsync(HttpContext context, Endpoint endpoint, MemoryStream body)
    {
        await working.WaitAsync(context.RequestAborted);
        try
        {
            switch (endpoint.Handle(context.Request.RouteValues["id"] as string ?? "", body))
            {
                case Answer.Of answer:
                    return (answer.Status, ApiJson.Write(answer.Value), Json);
                case Answer.Written written:
                    return (StatusCodes.Status200OK, written.Json, Json);
                case Answer.Download download:
                    context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = download.Name }.ToString();
                    return (StatusCodes.Status200OK, download.Content, "application/octet-stream");
                default:
                    return (StatusCodes.Status204NoContent, null, Json);
            }
        }
        finally
        {
            working.Release();
        }
    }

    private static Task ServeAsync(HttpContext context, PaneFiles files)
    {
        if (files.Find(context.Request.Path.Value ?? "") is not { } file)
            throw new RefusedCallException(StatusCodes.Status404NotFound, "There is nothing at this address.");
        return WriteAsync(context, StatusCodes.Status200OK, file.Content, file.ContentType);
    }

    private static async Task WriteAsync(HttpContext context, int status, byte[] content, string contentType = Json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}

/// <summary>Why a call was not carried out.</summary>
internal sealed record FaultAnswer(string Message);
