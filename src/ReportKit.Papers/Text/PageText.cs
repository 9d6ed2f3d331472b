namespace ReportKit.Papers.Text;

/// <summary>The text of a PDF: lines of pages.</summary>
internal sealed class PageText(string text, string name)
{
    public Paper Read() => new Markdown(text, name).Read();
}
