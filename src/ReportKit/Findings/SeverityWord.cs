namespace ReportKit.Findings;

/// <summary>How much a finding matters, in a word.</summary>
public static class SeverityWord
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Remark => "remark",
    };
}
