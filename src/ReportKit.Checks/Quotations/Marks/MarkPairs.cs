using ReportKit.Checks.Passages;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>The double quotation marks of a text, paired; a mark counts by its position, whichever way it is turned.</summary>
internal sealed class MarkPairs
{
    private static readonly MarkSet Marks = new("“”„\"");

    private readonly string text;
    private readonly List<int> open = [];
    private readonly List<int> unopened = [];
    private readonly List<int> nested = [];

    private MarkPairs(string text) => this.text = text;

    /// <summary>The marks that open what is never closed, the outermost first.</summary>
    public IReadOnlyList<int> Unclosed => open;

    /// <summary>The marks that close what was never opened.</summary>
    public IReadOnlyList<int> Unopened => unopened;

    /// <summary>The marks that open between two of their own form.</summary>
    public IReadOnlyList<int> Nested => nested;

    /// <summary>Null where there is nothing to pair; Arabic and Hebrew turn the marks in ways of their own.</summary>
    public static MarkPairs? Of(Passage passage)
    {
        var first = Marks.IndexIn(passage);
        if (first < 0 || passage.Text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF'))
            return null;

        var pairs = new MarkPairs(passage.Text);
        for (var at = first; at >= 0; at = Marks.IndexIn(passage, at + 1))
            pairs.Add(at);

        return pairs;
    }

    private void Add(int at)
    {
        if (IsInch(at))
            return;

        if (!Opens(at))
        {
            if (open.Count > 0)
                open.RemoveAt(open.Count - 1);
            else
                unopened.Add(at);
        }
        else if (open.Count == 0 || !MarkPosition.StartsParagraph(text, at))
        {
            if (open.Count > 0 && text[open[^1]] == text[at])
                nested.Add(at);
            open.Add(at);
        }
    }

    private bool Opens(int at) => text[at] switch
    {
        '„' => true,
        '“' => !MarkPosition.Closes(text, at),
        '”' => MarkPosition.Opens(text, at),
        _ => MarkPosition.Opens(text, at) || (open.Count == 0 && !MarkPosition.Closes(text, at)),
    };

    private bool IsInch(int at) => text[at] == '"' && open.Count == 0 && at > 0 && char.IsAsciiDigit(text[at - 1]);
}
