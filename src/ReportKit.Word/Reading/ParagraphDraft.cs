using System.Collections.Immutable;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Papers;

namespace ReportKit.Word.Reading;

/// <summary>A paragraph while it is read: its words with their looks, and where the page breaks within it.</summary>
internal sealed class ParagraphDraft
{
    private readonly List<PageDraft> pages = [new()];

    /// <summary>The id of the style of the paragraph that is being read.</summary>
    public string? Style { get; set; }

    /// <summary>Whether some of it is the result of a table of contents.</summary>
    public bool IsContents { get; set; }

    /// <summary>The contents of the boxes of text that hang on it.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>What it has on each page: one, unless somebody breaks the page in it.</summary>
    public int Pages => pages.Count;

    public void Add(string text, RunLook look, string? link)
    {
        pages[^1].Content.Add(text, look.Emphasis, link);
        if (!string.IsNullOrWhiteSpace(text))
            pages[^1].Letters[look.Size] = pages[^1].Letters.GetValueOrDefault(look.Size) + text.Length;
    }

    public void Add(Footnote note) => pages[^1].Content.Add(note);

    public void BreakPage() => pages.Add(new PageDraft());

    /// <summary>In points: the size of most letters; null where there are none.</summary>
    public double? Size(int page) => pages[page].Letters is { Count: > 0 } letters ? letters.MaxBy(size => size.Value).Key : null;

    public ImmutableArray<Inline> Content(int page) => pages[page].Content.Content();

    private sealed class PageDraft
    {
        public ContentBuilder Content { get; } = new();

        /// <summary>How many letters have each size.</summary>
        public Dictionary<double, int> Letters { get; } = [];
    }
}
