using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using ReportKit.AddIn.Calls;

namespace ReportKit.AddIn.Endpoints;

/// <summary>
/// Gives the token to whoever knows the key. The files of the pane are the same for everybody, and any program of this machine can
/// fetch them; the key stands only in the address of the page that the person installed.
/// </summary>
internal sealed class TokenEndpoint(Secret key, Secret token)
{
    public TokenAnswer Post(TokenRequest request) => key.Is(request.Key)
        ? new TokenAnswer(token.Text)
        : throw new RefusedCallException(
            StatusCodes.Status401Unauthorized,
            "This pane was installed with another key than the one that ReportKit has now. Run reportkit addin install, and start Excel or Word anew.");
}

internal sealed record TokenRequest([property: JsonProperty(Required = Required.Always)] string Key);

/// <param name="Token">What every other call has to bear; new at every start, and written nowhere.</param>
internal sealed record TokenAnswer(string Token);
