namespace ReportKit.Cli;

/// <summary>A command that cannot be carried out as it was called; the message is the sentence that people see.</summary>
internal sealed class WrongUsageException(string message) : Exception(message);
