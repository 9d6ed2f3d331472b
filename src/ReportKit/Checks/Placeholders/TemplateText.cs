using System.Buffers;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Placeholders;

/// <summary>No words of a template or a text of dummies are left.</summary>
public sealed class TemplateText : TextCheck
{
    private static readonly SearchValues<string> Phrases = SearchValues.Create(
        [
            "lorem ipsum", "dolor sit amet", "click here to enter", "click or tap", "choose an item", "text goes here", "enter text here", "type text here",
            "insert text", "insert title", "insert date here", "insert name", "your text here", "your name here", "placeholder text", "sample text here", "asdf",
        ],
        StringComparison.OrdinalIgnoreCase);

    public override Rule Rule { get; } = new()
    {
        Code = "RK405",
        Severity = Severity.Error,
        Title = "no words of a template are left",
        Reason = "They were meant to be replaced, and are printed as they stand.",
        Fix = "Replace them.",
        Failing = "Lorem ipsum dolor sit amet.",
        Passing = "To insert a title we click on the lamp.",
    };

    protected override void Read(Passage passage, ICollection<Diagnostic> found)
    {
        var at = passage.Text.AsSpan().IndexOfAny(Phrases);
        if (at < 0)
            return;

        var words = passage.Text.Substring(at, Math.Min(30, passage.Text.Length - at));
        found.Add(Found(passage, at, words.Length, $"“{CellFindings.Excerpt(words)}” are words of a template."));
    }
}
