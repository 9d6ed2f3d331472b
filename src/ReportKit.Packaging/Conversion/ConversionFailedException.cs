namespace ReportKit.Packaging.Conversion;

/// <summary>Another program could not turn a file into one of another kind; the message says why, as the end of a sentence.</summary>
public sealed class ConversionFailedException : Exception
{
    public ConversionFailedException(string message)
        : base(message)
    {
    }

    public ConversionFailedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
