namespace ReportKit.Datasets;

/// <summary>
/// Texts that were read lately, each in the place of its hash: speakers, sections and words that many rows have are held once.
/// </summary>
public sealed class RecentTexts
{
    private const int Places = 1024;

    private readonly string?[] texts = new string?[Places];

    /// <summary>The text; the one before of the same letters, where it is not long ago.</summary>
    public string Once(ReadOnlySpan<char> text)
    {
        ref var recent = ref texts[string.GetHashCode(text) & (Places - 1)];
        return recent is not null && text.SequenceEqual(recent) ? recent : recent = text.ToString();
    }
}
