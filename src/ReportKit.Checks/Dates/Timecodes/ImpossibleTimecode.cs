using ReportKit.Checks.Shapes;
using ReportKit.Checks.Sources.Places;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Findings;

namespace ReportKit.Checks.Dates.Timecodes;

/// <summary>A time of a recording is written in hours, minutes and seconds that a clock has.</summary>
public sealed class ImpossibleTimecode : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK518",
        Severity = Severity.Warning,
        Title = "a time in a recording can be read as one",
        Reason = "It is printed as typed, without “starts at”, and nobody finds the place.",
        Fix = "Write it as 1:14:20 or 04:30.",
        Failing = """{"statements": [{"source": "a", "locator": "1:74:20"}], "sources": [{"id": "a", "kind": "Video"}]}""",
        Passing = """{"statements": [{"source": "a", "locator": "1h14m20s"}], "sources": [{"id": "a", "kind": "Video"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from doubtful in DoubtfulLocator.Of(views, LocatorDoubt.NoTime)
        select Found(doubtful.Mention.LocatorPlace, $"“{doubtful.Typed}” is no time of a recording.", doubtful.Advice) with { Evidence = doubtful.Typed };
}
