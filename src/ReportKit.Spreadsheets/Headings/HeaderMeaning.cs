using ReportKit.Spreadsheets.Contents;

namespace ReportKit.Spreadsheets.Headings;

/// <summary>How surely a header names each column of ours, from 0 to a little more than 1.</summary>
internal sealed class HeaderMeaning
{
    public const double OwnName = 1.08;

    /// <summary>Why a column is taken for one that its header does not name.</summary>
    public const string ByContent = "what its cells hold";

    private const double Exact = 1;
    private const double ExactButForFillers = 0.95;
    private const double OfItsPart = 0.93;
    private const double BesideFillers = 0.85;
    private const double Within = 0.45;

    /// <summary>What a question asks for first, as forms put it: Which country made the statement?</summary>
    private const double AskedFor = 0.64;

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "which", "what", "who", "when", "where", "please", "paste", "enter", "give", "provide", "add", "select", "choose", "write", "insert", "link", "quelle", "quel", "quels", "qui", "quand", "veuillez", "indiquez", "collez", "cual", "que", "quien", "cuando", "indique", "escriba", "pegue", "qual", "quem", "quando", "welche", "welcher", "welches", "wer", "wann", "bitte", "кто", "когда", "какая", "какой", "укажите", "вставьте", "chi", "indica",
    };

    /// <summary>How much less words count that may head something else.</summary>
    private const double Unsure = 0.75;

    /// <summary>A second header line beside a first that groups columns.</summary>
    private const double WithoutItsGroup = 0.85;

    private static readonly char[] PartMarks = ['/', '(', ')', '|', '\n', ':', '–', '—', ';', '[', ']', '*', '?'];

    private readonly Dictionary<Target, (double Score, string Why)> scores = [];

    private HeaderMeaning()
    {
    }

    /// <summary>How surely it heads something that is none of our columns, though it may look like one.</summary>
    public double None { get; private set; }

    public double Of(Target target) => scores.TryGetValue(target, out var found) ? found.Score : 0;

    /// <summary>Why it is taken for this column, in words that follow “by”.</summary>
    public string Why(Target target) => scores.TryGetValue(target, out var found) ? found.Why : ByContent;

    /// <summary>The best score of all.</summary>
    public double Best => Math.Max(None, scores.Count == 0 ? 0 : scores.Values.Max(found => found.Score));

    /// <param name="header">The words above the column.</param>
    /// <param name="group">The words above those, which head several columns; may be empty.</param>
    public static HeaderMeaning Read(string header, string group = "")
    {
        var meaning = new HeaderMeaning();
        if (group.Length > 0)
        {
            meaning.Take($"{group} {header}", 1);
            meaning.Take(header, WithoutItsGroup);
        }
        else
        {
            meaning.Take(header, 1);
        }

        return meaning;
    }

    private void Take(string header, double weight)
    {
        var folded = HeaderWords.Fold(header);
        if (folded.Length == 0)
            return;
        foreach (var target in Target.All)
        {
            if (HeaderWords.Fold(target.Name) == folded || (target.Column.Name.Contains(' ', StringComparison.Ordinal) && HeaderWords.Fold(target.Column.Name) == folded))
                Add(target, OwnName * weight, "its name");
        }

        Exactly(folded, Exact * weight);
        Exactly(HeadingTable.WithoutFillers(folded), ExactButForFillers * weight);
        var parts = header.Split(PartMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var at = 0; at < parts.Length && parts.Length > 1; at++)
            Exactly(HeadingTable.WithoutFillers(HeaderWords.Fold(parts[at])), (OfItsPart - (at * 0.12)) * weight);
        var within = HeadingTable.Shipped.Within(folded).ToList();
        var isAsked = folded.Split(' ', 2) is [var word, _] && (Asking.Contains(word) || header.TrimEnd().EndsWith('?'));
        var first = isAsked && within.Count > 0 ? within.Min(phrase => phrase.At) : -1;
        foreach (var (sense, at, isAlone) in within)
            Add(sense, (isAlone ? BesideFillers : at == first ? AskedFor : Within) * weight);
    }

    private void Exactly(string folded, double score)
    {
        foreach (var sense in HeadingTable.Shipped.Exactly(folded))
            Add(sense, score);
    }

    private void Add(HeadingSense sense, double score)
    {
        score *= sense.IsSure ? 1 : Unsure;
        if (sense.Target is not { } target)
            None = Math.Max(None, score);
        else
            Add(target, score, "its name");
    }

    private void Add(Target target, double score, string why)
    {
        if (score > Of(target))
            scores[target] = (score, why);
    }
}
