namespace ReportKit.AddIn.Calls;

/// <summary>A call that is not carried out.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="sentence">Why, in a sentence for people.</param>
internal sealed class RefusedCallException(int status, string sentence) : Exception(sentence)
{
    public int Status { get; } = status;
}
