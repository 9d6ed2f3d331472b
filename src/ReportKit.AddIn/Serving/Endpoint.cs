using Newtonsoft.Json;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Json;

namespace ReportKit.AddIn.Serving;

/// <summary>One thing that can be asked of the API.</summary>
/// <param name="Path">With <c>{id}</c> for the part that changes.</param>
/// <param name="Handle">Gives the answer to a call: the part of the path that changes, and the body.</param>
internal sealed record Endpoint(string Method, string Path, Func<string, MemoryStream, Answer> Handle)
{
    /// <summary>Some ten times the tables of a workbook of 5,000 statements.</summary>
    public const int LargestBody = 32 << 20;

    /// <summary>The most bytes that its body may have.</summary>
    public int MostBytes { get; init; } = LargestBody;

    /// <summary>Whether it is only for those who have the token.</summary>
    public bool NeedsToken { get; init; } = true;

    public static Endpoint Get(string path, Func<string, Answer> handle) => new("GET", path, (id, _) => handle(id));

    public static Endpoint Get(string path, Func<object> handle) => new("GET", path, (_, _) => new Answer.Of(handle()));

    /// <exception cref="JsonException">Thrown on a call whose body is not what is asked for.</exception>
    public static Endpoint Post<TRequest>(string path, Func<string, TRequest, Answer> handle)
        where TRequest : class =>
        new("POST", path, (id, body) => handle(id, ApiJson.Read<TRequest>(body)));

    public static Endpoint Post<TRequest>(string path, Func<TRequest, object> handle)
        where TRequest : class =>
        Post<TRequest>(path, (_, request) => new Answer.Of(handle(request)));
}
