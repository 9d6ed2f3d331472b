using ReportKit.Document;

namespace ReportKit.Pdf.Pages;

/// <summary>A letter, or the letters that a font draws as one, where it stands on a page that is held upright.</summary>
/// <param name="Text">As people type it; a space, where the file draws one.</param>
/// <param name="Left">In points, from the left edge of the page; so are the other lengths.</param>
/// <param name="Baseline">From the bottom of the page.</param>
/// <param name="Link">The address to which it leads.</param>
internal sealed record Glyph(string Text, double Left, double Right, double Baseline, double Size, Emphasis Emphasis, string? Link)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
