namespace ReportKit.Testing;

/// <summary>How long a test waits for what has to come.</summary>
public static class Limit
{
    /// <summary>
    /// Nothing takes as long as this but what hangs: ten times what the slowest file of the pane's tests takes where two cores have
    /// other work too. No test passes or fails by a time below it.
    /// </summary>
    public static TimeSpan OfPatience { get; } = TimeSpan.FromMinutes(20);
}
