using ReportKit.Findings;

namespace ReportKit.UseCases.Hosts;

/// <summary>The faults of machines and files, as people read them.</summary>
public static class Faults
{
    /// <summary>One sentence; null for a fault of the program.</summary>
    public static string? SentenceOf(Exception fault) => fault switch
    {
        UnusableFileException => fault.Message,
        OutOfMemoryException => "The work could not be finished: the memory of this machine is too small for it.",
        IOException or UnauthorizedAccessException => $"The work could not be finished: {fault.Message}",
        _ => null,
    };
}
