using System.Globalization;
using ReportKit.Datasets;

namespace ReportKit.Citations;

/// <summary>The place in a source: a page, paragraph or point as typed, or the time at which words start in a recording.</summary>
/// <param name="Text">As printed, without a bracket.</param>
/// <param name="Seconds">The time from the start of the recording; null for all other places.</param>
public sealed record Locator(string Text, int? Seconds)
{
    /// <summary>As it stands in a citation: <c>p. 4</c>, or <c>(starts at 1:14:20)</c>.</summary>
    public string Printed => Seconds is null ? Text : $"(starts at {Text})";

    /// <summary>
    /// Reads a typed locator; null where it is blank. <c>1:14:20</c> and <c>04:30</c> are times, unless the source is of a kind
    /// that only has pages.
    /// </summary>
    public static Locator? Parse(string? typed, SourceKind kind)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;

        var text = typed.Trim();
        var time = WithoutFrame(text);
        return MayBeRecording(kind) && SecondsOf(time) is { } seconds ? new Locator(time, seconds) : new Locator(text, null);
    }

    /// <summary>Whether both are the same place, however their dashes are typed.</summary>
    public bool IsSameAs(Locator? other) =>
        other is not null
        && Seconds == other.Seconds
        && (Seconds is not null || Plain(Text).Equals(Plain(other.Text), StringComparison.OrdinalIgnoreCase));

    private static string Plain(string text) => text.Replace('–', '-').Replace(" ", "", StringComparison.Ordinal);

    private static bool MayBeRecording(SourceKind kind) =>
        kind is not (SourceKind.Document or SourceKind.Resolution or SourceKind.Treaty or SourceKind.Letter or SourceKind.Report or SourceKind.Note);

    /// <summary>The time in <c>(starts at: 57:20)</c>, a form that people copy from printed papers.</summary>
    private static string WithoutFrame(string text)
    {
        var inner = text.Trim('(', ')', ' ');
        return inner.StartsWith("starts at", StringComparison.OrdinalIgnoreCase) ? inner[9..].TrimStart(':', ' ') : text;
    }

    private static int? SecondsOf(string text)
    {
        var seconds = 0;
        var parts = text.Split(':');
        if (parts.Length is not (2 or 3))
            return null;

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is not (1 or 2 or 3) || (i > 0 && parts[i].Length != 2))
                return null;
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var figure) || (i > 0 && figure > 59))
                return null;
            seconds = seconds * 60 + figure;
        }

        return seconds;
    }
}
