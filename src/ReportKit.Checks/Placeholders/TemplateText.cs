using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Placeholders;

/// <summary>No words of a template or a text of dummies are left.</summary>
public sealed class TemplateText : Check
{
    /// <summary>The bits of a letter that are the same in capitals.</summary>
    private const int Folded = 31;

    private static readonly string[] Phrases =
    [
        "lorem ipsum", "dolor sit amet", "click here to enter", "click or tap", "choose an item", "text goes here", "enter text here", "type text here",
        "insert text", "insert title", "insert date", "insert name", "insert link", "insert source", "insert quote", "insert footnote", "your text here", "your name here", "placeholder text",
        "sample text here", "asdf", "note to self", "note to editor", "add link here", "add source here", "add date here", "add quote here", "add text here", "add reference here",
    ];

    /// <summary>Words that are those of a note only where nothing else stands in the sentence.</summary>
    private static readonly string[] Alone =
    [
        "add link", "add source", "add date", "add reference", "add footnote", "add quote", "add page", "add name", "check date", "check source", "check spelling", "check quote", "check name", "check this",
        "needs source", "needs reference", "source needed", "citation needed", "reference needed", "link to follow", "text to follow", "source to follow", "quote to follow", "to be confirmed",
        "date to be confirmed", "to be completed", "please verify", "please check", "please confirm", "please add", "please update", "à vérifier", "à compléter", "por confirmar", "bitte prüfen",
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

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        string[] phrases = [.. Phrases.Where(phrase => MayStand(views.Vocabulary, phrase))];
        string[] alone = [.. Alone.Where(phrase => MayStand(views.Vocabulary, phrase))];
        if (phrases.Length + alone.Length == 0)
            yield break;

        var beginnings = BeginningsOf(phrases.Concat(alone));
        foreach (var passage in views.Passages)
        {
            if (First(passage, phrases, alone, beginnings) is not (>= 0 and var at))
                continue;
            var words = passage.Text.Substring(at, Math.Min(30, passage.Text.Length - at));
            yield return Found(passage, at, words.Length, $"“{CellFindings.Excerpt(words)}” are words of a template.");
        }
    }

    /// <summary>Where the first phrase stands that is meant for the team; -1 where none does.</summary>
    private static int First(Passage passage, string[] phrases, string[] alone, uint[] beginnings)
    {
        var text = passage.Text;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if ((beginnings[text[at] & Folded] >> (text[at + 1] & Folded) & 1) == 0)
                continue;
            if (Array.Exists(phrases, phrase => StandsAt(text, at, phrase) && (phrase[0] != 'i' || EndsAt(text, at + phrase.Length))))
                return at;
            if (Array.Exists(alone, phrase => StandsAt(text, at, phrase) && IsSentence(text, at, at + phrase.Length)) && !passage.IsQuotedAt(at))
                return at;
        }

        return -1;
    }

    /// <summary>For the first letter of each phrase the second ones, a bit each: at most places of a text it is not looked further.</summary>
    private static uint[] BeginningsOf(IEnumerable<string> phrases)
    {
        var beginnings = new uint[Folded + 1];
        foreach (var phrase in phrases)
            beginnings[phrase[0] & Folded] |= 1u << (phrase[1] & Folded);
        return beginnings;
    }

    private static bool StandsAt(string text, int at, string phrase) => string.Compare(text, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool EndsAt(string text, int end) => end == text.Length || !char.IsLetter(text[end]);

    /// <summary>Whether nothing but marks stands before and after; a bracket before is another rule's.</summary>
    private static bool IsSentence(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var after = text.AsSpan(end).TrimStart();
        return (before.IsEmpty || before[^1] is '.' or ';' or ':' or '–' or '—' or '-' or '?' or '!' or '*' or '/')
            && (after.IsEmpty || after[0] is '.' or ';' or '!' or '*' or '?' or '/');
    }

    /// <summary>A quick look: whether each word of a phrase stands anywhere, as hardly ever all of them do.</summary>
    private static bool MayStand(Vocabulary vocabulary, string phrase) =>
        Array.TrueForAll(phrase.Split(' '), word => vocabulary.Terms.Any(term => term.Word.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
