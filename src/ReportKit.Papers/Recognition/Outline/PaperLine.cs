using ReportKit.Papers.Recognition.Passages;

namespace ReportKit.Papers.Recognition.Outline;

/// <summary>A paragraph of the paper with its words as a passage.</summary>
internal sealed record PaperLine(Passage Passage, PaperLook Look, string Place)
{
    /// <summary>Its words on one line, without marks of footnotes.</summary>
    public string Words { get; } = Passage.Words.Replace('\n', ' ').Trim();

    public bool IsBold { get; } = Passage.ShareOf(Document.Emphasis.Bold) > 0.9;

    public bool IsItalic { get; } = Passage.ShareOf(Document.Emphasis.Italic) > 0.9;
}
