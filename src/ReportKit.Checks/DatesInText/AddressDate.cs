using System.Collections.Immutable;

namespace ReportKit.Checks.DatesInText;

/// <summary>A date in a web address.</summary>
/// <param name="Text">As it stands there: <c>19-01-2021</c>.</param>
/// <param name="Meanings">What it may mean: <c>12-3-2019</c> is a day of March or of December, <c>Dec-21</c> a month or a day.</param>
/// <param name="IsFolder">Whether it is the folder of an upload, <c>/2021/12/</c>, rather than part of a name.</param>
internal sealed record AddressDate(string Text, ImmutableArray<WrittenDay> Meanings, bool IsFolder)
{
    public bool MayBe(Days days) => Meanings.Any(meaning => meaning.MayBe(days));
}
