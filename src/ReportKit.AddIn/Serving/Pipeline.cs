using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;
using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Diagnostics;

namespace ReportKit.AddIn.Serving;

/// <summary>What happens to a request: it is let in or not, answered, and every fault becomes a status and a sentence.</summary>
internal sealed class Pipeline(AddInSetup setup, SavedWorkbook saved)
{
    /// <summary>Some ten times the tables of a workbook of 5,000 statements.</summary>
    public const int LargestBody = 32 << 20;

    private readonly Token token = new();
    private Gate? gate;

    public void Describe(WebApplication application)
    {
        var files = new PaneFiles(token);
        application.Use(Guard);
        application.UseRouting();
        foreach (var endpoint in EndpointTable.For(setup, saved))
            application.MapMethods(endpoint.Path, [endpoint.Method], context => AnswerAsync(context, endpoint));
        application.MapMethods("{**path}", [HttpMethods.Get, HttpMethods.Head], context => ServeAsync(context, files));
    }

    /// <summary>Lets requests in, now that the port is known.</summary>
    public void Open(int port) => gate = new Gate(token, port);

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
                return (StatusCodes.Status413PayloadTooLarge, string.Create(CultureInfo.InvariantCulture, $"That is more than {LargestBody >> 20} MB at once."));
            case BadHttpRequestException bad:
                return (bad.StatusCode, "The call is not understood.");
            case UnusableFileException unusable:
                return (StatusCodes.Status422UnprocessableEntity, unusable.Message);
            default:
                setup.Faults.Report($"{context.Request.Method} {context.Request.Path}: {fault.GetType().Name}: {fault.Message}");
                return (StatusCodes.Status500InternalServerError, "That failed, by a fault of the program.");
        }
    }

    private async Task AnswerAsync(HttpContext context, Endpoint endpoint)
    {
        Gate.CheckCaller(context.Request);
        using var body = new MemoryStream();
        if (endpoint.Method == HttpMethods.Post)
        {
            if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
                throw new RefusedCallException(StatusCodes.Status415UnsupportedMediaType, "A call is written as JSON.");
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            body.Position = 0;
        }

        switch (endpoint.Handle(context.Request.RouteValues["id"] as string ?? "", body))
        {
            case Answer.Of answer:
                await WriteAsync(context, answer.Status, ApiJson.Write(answer.Value));
                break;
            case Answer.Written written:
                await WriteAsync(context, StatusCodes.Status200OK, written.Json);
                break;
            case Answer.Download download:
                context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = download.Name }.ToString();
                await WriteAsync(context, StatusCodes.Status200OK, download.Content, "application/octet-stream");
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
        }
    }

    private static Task ServeAsync(HttpContext context, PaneFiles files)
    {
        if (files.Find(context.Request.Path.Value ?? "") is not { } file)
            throw new RefusedCallException(StatusCodes.Status404NotFound, "There is nothing at this address.");
        return WriteAsync(context, StatusCodes.Status200OK, file.Content, file.ContentType);
    }

    private static async Task WriteAsync(HttpContext context, int status, byte[] content, string contentType = "application/json; charset=utf-8")
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
