using System.Buffers;
using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Dates;

/// <summary>A time of a recording is written in hours, minutes and seconds that a clock has.</summary>
public sealed class ImpossibleTimecode : Check
{
    private static readonly SearchValues<char> OfTimes = SearchValues.Create("0123456789:.;, hms");

    public override Rule Rule { get; } = new()
    {
        Code = "RK518",
        Severity = Severity.Warning,
        Title = "a time in a recording can be read as one",
        Reason = "It is printed as typed, without “starts at”, and nobody finds the place.",
        Fix = "Write it as 1:14:20 or 04:30.",
        Failing = """{"statements": [{"source": "a", "locator": "1:74:20"}], "sources": [{"id": "a", "kind": "Video"}]}""",
        Passing = """{"statements": [{"source": "a", "locator": "1:14:20"}], "sources": [{"id": "a", "kind": "Video"}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from mention in manuscript.Mentions
        let typed = mention.Locator ?? ""
        where LooksLikeTime(typed) && Locator.Parse(typed, SourceKind.Video) is { Seconds: null }
        select Found(mention.LocatorPlace, $"“{CellFindings.Excerpt(typed)}” is no time of a recording.") with { Evidence = CellFindings.Excerpt(typed) };

    /// <summary>Whether it is made of figures and the marks that people set between hours, minutes and seconds.</summary>
    private static bool LooksLikeTime(string locator)
    {
        var time = locator.AsSpan().Trim(" ()");
        if (time.StartsWith("starts at", StringComparison.OrdinalIgnoreCase))
            return true;
        return time.Contains(':') && !time.ContainsAnyExcept(OfTimes) && char.IsAsciiDigit(time[0]);
    }
}
