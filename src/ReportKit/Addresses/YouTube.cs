namespace ReportKit.Addresses;

/// <summary>The forms in which the addresses of one site name a recording.</summary>
public static class YouTube
{
    public const int IdLength = 11;

    private static readonly string[] Frames = ["youtu.be/", "youtube.com/watch?v=", "m.youtube.com/watch?v=", "youtube.com/live/", "youtube.com/embed/", "youtube.com/shorts/"];

    /// <summary>The recording's ID in an address without scheme; null for other addresses.</summary>
    public static string? IdOf(string bare)
    {
        if (!bare.StartsWith('y') && !bare.StartsWith("m.y", StringComparison.Ordinal))
            return null;

        foreach (var frame in Frames)
        {
            if (!bare.StartsWith(frame, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = bare.AsSpan(frame.Length);
            var end = rest.IndexOfAny("?&/#");
            return (end < 0 ? rest : rest[..end]).ToString();
        }

        return null;
    }
}
