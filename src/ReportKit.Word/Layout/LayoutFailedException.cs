namespace ReportKit.Word.Layout;

/// <summary>The pages could not be laid out; the message says why, as the end of a sentence. The report can do without.</summary>
public sealed class LayoutFailedException : Exception
{
    public LayoutFailedException(string message)
        : base(message)
    {
    }

    public LayoutFailedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
