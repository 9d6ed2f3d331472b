namespace ReportKit.Findings;

/// <summary>So many of something, in words.</summary>
public static class Counted
{
    /// <summary>Such as <c>1 statement</c>, <c>2 entries</c>.</summary>
    /// <param name="several">What more than one are called; null: the same with an s.</param>
    public static string Of(int number, string one, string? several = null) => number == 1 ? $"1 {one}" : $"{number} {several ?? one + "s"}";
}
