using ReportKit.Dates;
namespace ReportKit.Typed;

/// <summary>What came of reading a date that somebody typed: the day or days that are surely meant, or what is to be asked.</summary>
/// <param name="Span">The date or range; null where it is not certain.</param>
/// <param name="Question">What is wrong with it, as one sentence; null where there is nothing more to say than that it is no date.</param>
/// <param name="Advice">What to type instead, as one sentence; null where the question has none of its own.</param>
public sealed record DateReading(DateSpan? Span, string? Question = null, string? Advice = null)
{
    /// <summary>Nothing that looks like a date.</summary>
    internal static DateReading None { get; } = new((DateSpan?)null);

    /// <summary>A date that is surely meant.</summary>
    internal static DateReading Of(PartialDate from, PartialDate? to = null) => new(new DateSpan(from, to));

    internal static DateReading Asked(string question, string advice) => new(null, question, advice);
}
