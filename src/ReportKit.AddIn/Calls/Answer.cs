using Microsoft.AspNetCore.Http;

namespace ReportKit.AddIn.Calls;

/// <summary>What a call is answered with.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>A value as JSON.</summary>
    public sealed record Of(object Value, int Status = StatusCodes.Status200OK) : Answer;

    /// <summary>JSON that is written already.</summary>
    public sealed record Written(byte[] Json) : Answer;

    /// <summary>Nothing but that it is done.</summary>
    public sealed record Done : Answer;

    /// <summary>A file that was made, to be saved under its name.</summary>
    public sealed record Download(string Name, byte[] Content) : Answer;
}
