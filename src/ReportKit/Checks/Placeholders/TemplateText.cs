using System.Buffers;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Placeholders;

/// <summary>No words of a template or a text of dummies are left.</summary>
public sealed class TemplateText : Check
{
    private static readonly string[] Phrases =
    [
        "lorem ipsum", "dolor sit amet", "click here to enter", "click or tap", "choose an item", "text goes here", "enter text here", "type text here",
        "insert text", "insert title", "insert date here", "insert name", "your text here", "your name here", "placeholder text", "sample text here", "asdf",
    ];

    public override Rule Rule { get; } = new()
    {
        Code = "RK405",
        Severity = Severity.Error,
        Title = "no words of a template are left",
        Reason = "They were meant to be replaced, and are printed as they stand.",
        Fix = "Replace them.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "Lorem ipsum dolor sit amet."}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "To insert a title we click on the lamp."}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        var phrases = Array.FindAll(Phrases, phrase => MayStand(manuscript.Vocabulary, phrase));
        if (phrases.Length == 0)
            yield break;

        var anyPhrase = SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);
        foreach (var passage in manuscript.Passages)
        {
            var at = passage.Text.AsSpan().IndexOfAny(anyPhrase);
            if (at < 0)
                continue;

            var words = passage.Text.Substring(at, Math.Min(30, passage.Text.Length - at));
            yield return Found(passage, at, words.Length, $"“{CellFindings.Excerpt(words)}” are words of a template.");
        }
    }

    /// <summary>A quick look: whether each word of a phrase stands anywhere, as hardly ever all of them do.</summary>
    private static bool MayStand(Vocabulary vocabulary, string phrase) =>
        Array.TrueForAll(phrase.Split(' '), word => vocabulary.Terms.Any(term => term.Word.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
