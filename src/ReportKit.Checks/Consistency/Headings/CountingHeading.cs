using ReportKit.Checks.English;
using ReportKit.Checks.Passages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency.Headings;

/// <summary>A heading of a section that begins by counting: <c>Second session</c>, <c>3rd session, May 2021</c>.</summary>
/// <param name="InWords">Whether the number is a word.</param>
/// <param name="Counted">What is counted, as written: <c>session</c>.</param>
internal sealed record CountingHeading(Passage Passage, int Number, bool InWords, string Counted)
{
    private static readonly MarkSet Ends = new(",:(–—[");

    public Section Section => (Section)Passage.Cell.Row;

    /// <summary>Null for a heading that does not.</summary>
    public static CountingHeading? Of(Passage passage)
    {
        if (passage.IsNote || passage.Cell.Row is not Sheets.Section || passage.Cell.Column != SectionColumns.Title)
            return null;

        var text = passage.Text;
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0 || Ordinals.Parse(text.AsSpan(0, end)) is not (> 0 and var number) || (char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[end - 1])))
            return null;

        var stop = Ends.IndexIn(passage, end);
        var counted = text.AsSpan(end, (stop < 0 ? text.Length : stop) - end).Trim();
        return new CountingHeading(passage, number, !char.IsAsciiDigit(text[0]), counted.ToString());
    }
}
