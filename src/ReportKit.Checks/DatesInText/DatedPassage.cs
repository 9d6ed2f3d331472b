using System.Collections.Immutable;
using ReportKit.Checks.Passages;

namespace ReportKit.Checks.DatesInText;

/// <summary>A text with the dates in it.</summary>
internal sealed record DatedPassage(Passage Passage, ImmutableArray<WrittenDate> Dates)
{
    /// <summary>Those of the texts that hold a date.</summary>
    public static IEnumerable<DatedPassage> Of(ImmutableArray<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (WrittenDates.In(passage.Text) is { IsEmpty: false } dates)
                yield return new DatedPassage(passage, dates);
        }
    }
}
