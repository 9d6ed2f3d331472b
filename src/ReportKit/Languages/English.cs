using System.Collections.Immutable;
using ReportKit.Dates;

namespace ReportKit.Languages;

/// <summary>English, and what a report in a language that is not here takes.</summary>
public sealed class English : ReportLanguage
{
    public override string Tag => "en";

    public override string Name => "English";

    public override ImmutableArray<string> Weekdays { get; } = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public override string Contents => "TABLE OF CONTENTS";

    public override string Draft => "DRAFT";

    public override string RowsWithoutPlace => "Rows without a place";

    public override string VisitUs => "Visit us at";

    public override string Context => "Context";

    public override string SourcesTitle => "Appendix: Sources";

    public override string RecordingsTitle => "Appendix: Recordings";

    public override string AlsoHere => ", and also here: ";

    public override string Listed(ImmutableArray<string> names) => Listed(names, " and ");

    public override string StartsAt(string time) => $"(starts at {time})";

    public override string LogoOf(string organisation) => $"Logo of {organisation}";

    public override string StatementBy(string author) => $"Statement by {author}";

    public override string LetterFrom(string author) => $"Letter from {author}";

    public override string MessageBy(string? network, string author) => network is null ? $"Message by {author}" : $"{network} message by {author}";

    public override string Resolution(string? body, DateSpan? day)
    {
        var by = body is null ? "" : body.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? " by " + body : " by the " + body;
        var on = day is null ? "" : (day.From.Day == 0 ? " in " : " on ") + Print(day);
        return by.Length + on.Length == 0 ? "Resolution" : $"Resolution adopted{by}{on}";
    }

    protected override string OnBehalfOf(string others) =>
        others.Contains("behalf of", StringComparison.OrdinalIgnoreCase) ? others : "on behalf of " + others;

    protected override string MonthName(int month) => PartialDate.MonthNames[month - 1];
}
