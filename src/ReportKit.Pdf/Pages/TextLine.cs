using ReportKit.Document;

namespace ReportKit.Pdf.Pages;

/// <summary>Words of a line that look alike.</summary>
/// <param name="Text">A wide gap in the line is <c>\t</c>.</param>
/// <param name="IsRaised">Whether they are small and stand above the line, as marks of notes do.</param>
internal sealed record LineSpan(string Text, Emphasis Emphasis, string? Link, bool IsRaised);

/// <summary>A line of words on a page, or one cell's part of it.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Size">In points, of most of its letters.</param>
/// <param name="Spans">Its words, from the first to the last.</param>
internal sealed record TextLine(int Page, double Left, double Right, double Baseline, double Size, IReadOnlyList<LineSpan> Spans)
{
    public string Text { get; } = string.Concat(Spans.Select(span => span.Text));

    public double Top => Baseline + Size * 0.8;

    public double Bottom => Baseline - Size * 0.25;

    public double Middle => (Left + Right) / 2;

    /// <summary>The number or sign that is raised before its words; null where there is none.</summary>
    public string? LeadingMark => Spans is [{ IsRaised: true } mark, ..] && mark.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Whether all of its words are bold.</summary>
    public bool IsBold { get; } = Spans.Any(IsLettered) && Spans.Where(IsLettered).All(span => span.Emphasis.HasFlag(Emphasis.Bold));

    /// <summary>How wide its first word is, in points: what did not fit at the end of the line before.</summary>
    public double FirstWordWidth { get; init; }

    /// <summary>Where its words begin after the mark of a list.</summary>
    public double TextLeft { get; init; } = Left;

    /// <summary>Whether it is read from the right.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>The edge at which it begins; for lines that are read from the right it grows to the left.</summary>
    public double Start => IsRightToLeft ? -Right : Left;

    /// <summary>The edge at which it ends, measured in the same direction.</summary>
    public double End => IsRightToLeft ? -Left : Right;

    public bool Overlaps(TextLine other) => Left < other.Right - 1 && other.Left < Right - 1;

    private static bool IsLettered(LineSpan span) => !span.IsRaised && span.Text.Any(char.IsLetterOrDigit);
}
