using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.Timecodes;

/// <summary>The start time in an address is the one that stands beside it.</summary>
public sealed partial class StartTimeOfAddress : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK521",
        Severity = Severity.Warning,
        Title = "the start time in an address is the one beside it",
        Reason = "The note sends the reader to one place and the link to another.",
        Fix = "Correct one of the two, or leave it out of the address: the tool puts it there.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "They met.^[See https://youtu.be/abcdefghijk?t=90 (starts at 2:30).]"}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "They met.^[See https://youtu.be/abcdefghijk?t=150 (starts at 2:30).]"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from address in views.Addresses
        where !address.IsCell && address.Row[address.Column] is string
        let seconds = SecondsOf(address)
        where seconds > 0
        let said = TimeBeside(address)
        where said?.Seconds is not null && said.Seconds != seconds
        select Found(address.Place, $"The address starts at {Clock(seconds)}, but the words beside it say {said.Text}.") with { Evidence = address.Text };

    /// <summary>The time said right before or after the address.</summary>
    private static Locator? TimeBeside(AddressUse address)
    {
        var text = (string)address.Row[address.Column]!;
        var at = text.IndexOf(address.Text, StringComparison.Ordinal);
        if (at < 0)
            return null;

        var end = at + address.Text.Length;
        var after = After().Match(text[end..]);
        var match = after.Success ? after : Before().Match(text[..at]);
        return match.Success ? Locator.Parse(match.Groups["time"].Value, SourceKind.Video) : null;
    }

    private static int SecondsOf(AddressUse address) =>
        address.Text.Contains("t=", StringComparison.Ordinal) && address.Parameters.FirstOrDefault(parameter => parameter.Name is "t" or "start") is { } start
            ? int.TryParse(start.Value.TrimEnd('s'), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0
            : 0;

    private static string Clock(int seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}");

    [GeneratedRegex(@"^[>)\],;]*\s*\(?starts? at:? (?<time>\d{1,3}:\d{2}(?::\d{2})?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex After();

    [GeneratedRegex(@"\(?starts? at:? (?<time>\d{1,3}:\d{2}(?::\d{2})?)\)?,?\s*[<(]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();
}
