using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Repetition;

/// <summary>
/// Words that a context quotes from its own statement stand there. They are taken for words of the statement where they nearly are
/// its words, or where the sentence says so (<c>the words “…”</c>); what a footnote, a document or somebody else is named for, is not.
/// </summary>
public sealed class MisquotedInContext : Check
{
    private const int FewestWords = 3;

    /// <summary>From how many words on it is no chance that all but one stand side by side.</summary>
    private const int ManyWords = 5;

    /// <summary>The most words of a piece that are compared one by one.</summary>
    private const int MostWords = 80;

    private static readonly MarkSet Marks = new("“„«「『\"‘");

    private static readonly MarkSet Stops = new(".;,?!\n");

    private static readonly string[] Papers =
        ["resolution", "report", "charter", "convention", "treaty", "declaration", "draft", "letter", "programme", "program", "strategy", "agenda", "article", "paper", "booklet", "brochure", "statute"];

    private static readonly string[] Cues = ["the words", "these words", "the phrase", "the expression", "the wording", "the formula", "the passage", "the sentence", "the reference to", "its reference to", "the mention of"];

    private static readonly string[] Own = ["this statement", "the statement", "the delegation", "the speaker", "the representative", "the quotation", "the remark"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK905",
        Severity = Severity.Warning,
        Title = "words that a context quotes from its statement stand there",
        Reason = "The reader finds two wordings of one sentence, one below the other.",
        Fix = "Quote the words as the statement has them, or say whose they are.",
        Failing = """{"statements": [{"text": "We ask that the list of lights be open to every harbour.", "context": "The list that is “open to each harbour” was opened in 2025."}]}""",
        Passing = """{"statements": [{"text": "We ask that the list of lights be open to every harbour.", "context": "The list that is “open to every harbour” was opened in 2025, and called “a lamp for all who sail” then."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var said = new List<Passage>();
        var contexts = new List<Passage>();
        Row? row = null;
        foreach (var passage in views.Passages)
        {
            if (passage.IsNote || passage.Cell.Row is not Statement statement)
                continue;
            if (!ReferenceEquals(row, statement) && statement.Kind is not (StatementKind.Continuation or StatementKind.Context))
            {
                foreach (var found in Compare(views, said, contexts))
                    yield return found;
                said.Clear();
                contexts.Clear();
            }

            row = statement;
            if (passage.Role == TextRole.Quotation || passage.Cell.Column == StatementColumns.LeadIn)
                said.Add(passage);
            else if (IsContext(passage, statement) && Marks.IndexIn(passage) >= 0)
                contexts.Add(passage);
        }

        foreach (var found in Compare(views, said, contexts))
            yield return found;
    }

    private static bool IsContext(Passage passage, Statement row) =>
        passage.Cell.Column == StatementColumns.Context || (row.Kind == StatementKind.Context && passage.Cell.Column == StatementColumns.Text);

    private IEnumerable<Finding> Compare(DatasetViews views, List<Passage> said, List<Passage> contexts)
    {
        if (contexts.Count == 0 || said.Count == 0 || IsTranslated(views, said))
            yield break;

        var letters = QuotedWords.Letters(string.Join(' ', said.Select(passage => passage.Text)));
        List<string>? words = null;
        foreach (var context in contexts)
        {
            foreach (var quoted in QuotedWords.In(context.Text))
            {
                foreach (var (at, end) in Pieces(context.Text, quoted))
                {
                    var piece = context.Text[at..end];
                    var own = WordsOf(piece);
                    if (own.Count < FewestWords || letters.Contains(QuotedWords.Letters(piece), StringComparison.Ordinal))
                        continue;
                    words ??= WordsOf(string.Join(' ', said.Select(passage => passage.Text)));
                    if (IsOfStatement(views, context, quoted, said[0], IsNearly(own, words), IsOneWordOff(own, words)))
                        yield return Found(context, at, end - at, $"The statement has no “{CellFindings.Excerpt(piece.Trim())}”.") with { Advice = Rule.Fix };
                }
            }
        }
    }

    /// <summary>Words that a report gives in its own language are no words of the statement.</summary>
    private static bool IsTranslated(DatasetViews views, List<Passage> said) =>
        said.Exists(passage => passage.Language is { } language && !language.StartsWith(views.Dataset.Settings.Language.Split('-')[0], StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands between omissions and insertions.</summary>
    private static IEnumerable<(int At, int End)> Pieces(string text, QuotedWords quoted)
    {
        var start = quoted.At;
        for (var at = quoted.At; at < quoted.End; at++)
        {
            var length = text[at] switch
            {
                '…' => 1,
                '[' => text.AsSpan(at, quoted.End - at).IndexOf(']') + 1,
                '.' when text.AsSpan(at).StartsWith("...") => 3,
                '.' when text.AsSpan(at).StartsWith(". . .") => 5,
                _ => 0,
            };
            if (length <= 0)
                continue;
            yield return (start, at);
            start = at + length;
            at = start - 1;
        }

        yield return (start, quoted.End);
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in new WordScanner(text))
            words.Add(QuotedWords.Letters(word.In(text)));
        return words;
    }

    /// <summary>Whether most of these words stand in the others, most of them in a row: one was changed, left out or added.</summary>
    private static bool IsNearly(List<string> piece, List<string> words)
    {
        if (piece.Count > MostWords)
            return true;

        var (longest, side) = (0, 0);
        for (var start = 0; start < words.Count; start++)
        {
            side = Math.Max(side, SideBySide(piece, words, start));
            for (var at = 0; at < piece.Count; at++)
            {
                var length = 0;
                while (at + length < piece.Count && start + length < words.Count && piece[at + length] == words[start + length])
                    length++;
                longest = Math.Max(longest, length);
            }
        }

        if (piece.Count > FewestWords && side == piece.Count - 1)
            return true;
        return piece.Count <= 4
            ? longest == piece.Count - 1 && piece.Exists(word => !words.Contains(word) && words.Exists(other => AreForms(word, other)))
            : longest >= 3 && 5 * longest >= 2 * piece.Count && 3 * piece.Count(words.Contains) >= 2 * piece.Count;
    }

    /// <summary>Whether some words in a row are words of the statement, but for one in their midst.</summary>
    private static bool IsOneWordOff(List<string> piece, List<string> words)
    {
        if (piece.Count is < ManyWords or > MostWords)
            return false;
        for (var start = 0; start < words.Count; start++)
        {
            if (SideBySide(piece, words, start) == piece.Count - 1)
                return true;
        }

        return false;
    }

    /// <summary>How many of the words stand, from a word on, each at its own place: one that was changed leaves the others where they are.</summary>
    private static int SideBySide(List<string> piece, List<string> words, int start)
    {
        var same = 0;
        for (var at = 0; at < piece.Count && start + at < words.Count; at++)
            same += piece[at] == words[start + at] ? 1 : 0;
        return same;
    }

    /// <summary>Whether two words are likely forms of one.</summary>
    private static bool AreForms(string one, string other) => one.AsSpan().CommonPrefixLength(other) is var shared && shared >= 3 && 2 * shared >= Math.Max(one.Length, other.Length);

    private static bool IsOfStatement(DatasetViews views, Passage context, QuotedWords quoted, Passage said, bool isNearly, bool isOneWordOff)
    {
        if (IsCited(context, quoted))
            return false;
        // Words of which all but one stand side by side in the statement are its words, unless another name stands right before them.
        var sentence = isOneWordOff ? ClauseBefore(context.Text, quoted) : SentenceAround(context.Text, quoted);
        if (Array.Exists(Papers, paper => sentence.Contains(paper, StringComparison.OrdinalIgnoreCase)) || NamesAnother(views, sentence, (Statement)said.Cell.Row))
            return false;
        if (isNearly)
            return true;

        var before = context.Text.AsSpan(0, quoted.At - 1).TrimEnd();
        return Array.Exists(Cues, cue => context.Text.AsSpan(0, quoted.At - 1).TrimEnd().EndsWith(cue, StringComparison.OrdinalIgnoreCase))
            || (before.EndsWith("By") && before.Length == 2)
            || (!sentence.AsSpan().ContainsAnyInRange('0', '9') && Array.Exists(Own, own => sentence.Contains(own, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The few words before those that are quoted, and the one or two after them.</summary>
    private static string ClauseBefore(string text, QuotedWords quoted)
    {
        const int Near = 40;
        var before = text.AsSpan(0, quoted.At - 1);
        var start = Math.Max(Stops.LastIndexIn(before) + 1, before.Length - Near);
        var after = text.AsSpan(quoted.End);
        return $"{before[start..]} {after[..Math.Min(after.Length, Near / 2)]}";
    }

    /// <summary>The words of the sentence that are not quoted.</summary>
    private static string SentenceAround(string text, QuotedWords quoted)
    {
        var start = quoted.At - 1;
        while (start > 0 && !(text[start - 1] is '.' or '?' or '!' or '\n' && (text[start] is ' ' or '\n' || text[start - 1] == '\n')))
            start--;
        var end = quoted.End;
        while (end < text.Length && !(text[end] is '.' or '?' or '!' && (end + 1 == text.Length || text[end + 1] is ' ' or '\n')) && text[end] != '\n')
            end++;
        return $"{text.AsSpan(start, quoted.At - start)} {text.AsSpan(quoted.End, end - quoted.End)}";
    }

    /// <summary>Whether a footnote, or a link, follows within the sentence.</summary>
    private static bool IsCited(Passage context, QuotedWords quoted)
    {
        if (!context.Cell.HasMarkup)
            return false;

        var typed = context.Cell.Typed;
        var at = typed.IndexOf(context.Text[quoted.At..quoted.End], StringComparison.Ordinal);
        if (at < 0)
            return true;
        var end = typed.IndexOf(". ", at + quoted.End - quoted.At, StringComparison.Ordinal) is >= 0 and var stop ? stop : typed.Length;
        return typed.AsSpan(at, end - at) is var rest && (rest.Contains("[@", StringComparison.Ordinal) || rest.Contains("^[", StringComparison.Ordinal) || rest.Contains("](", StringComparison.Ordinal));
    }

    private static bool NamesAnother(DatasetViews views, string sentence, Statement row) =>
        NamedSpeakers.In(sentence, views.Speakers).Any(speaker => !row.Speakers.Any(own => views.Speakers.Find(own) == (object)speaker));
}
