using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>
/// Words that mean one thing and are written with a capital by some and without by others, <c>Internet</c> and <c>Member States</c>,
/// are written in one way in our own prose.
/// </summary>
public sealed class WordCase : VariantCheck
{
    private static readonly (string Small, string Capital)[] Words =
    [
        ("internet", "Internet"), ("member state", "Member State"), ("member states", "Member States"), ("secretary-general", "Secretary-General"),
        ("world wide web", "World Wide Web"), ("the chair of the", "the Chair of the"),
    ];

    public override Rule Rule { get; } = new()
    {
        Code = "RK1007",
        Severity = Severity.Warning,
        Title = "“Internet” and “Member States” have a capital throughout, or have none",
        Reason = "Those who are quoted write as they like; a report has one way of its own.",
        Fix = "Write it as elsewhere.",
        Failing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "On the Internet and off the Internet, all internet users."}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "Internet users of the internet and the internet, said the Internet Governance Forum on the “Internet”."}]}""",
    };

    protected override int Least => 1;

    protected override bool Concerns(TextRole role) => role == TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        foreach (var (small, capital) in Words)
        {
            for (var at = Find(text, small, capital, 0); at >= 0; at = Find(text, small, capital, at + small.Length))
            {
                var isCapital = text.AsSpan(at).StartsWith(capital);
                if (IsWhole(text, at, small) && IsWithinSentence(text, at) && !(isCapital && BeginsName(text, at + small.Length)))
                    found.Add(new Variant(small.TrimEnd('s'), isCapital ? "with a capital" : "without a capital", at, small.Length));
            }
        }
    }

    protected override string Message(Variant variant, string usual) => $"“{variant.Of}” is written {variant.Way} here, and {usual} elsewhere.";

    /// <summary>The first of both: to look for each as it is written takes a fraction of looking for any case.</summary>
    private static int Find(string text, string small, string capital, int from)
    {
        var (one, other) = (text.IndexOf(small, from, StringComparison.Ordinal), text.IndexOf(capital, from, StringComparison.Ordinal));
        return one < 0 || (other >= 0 && other < one) ? other : one;
    }

    private static bool IsWhole(string text, int at, string word) =>
        (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or '/'))
        && (at + word.Length == text.Length || !(char.IsLetterOrDigit(text[at + word.Length]) || text[at + word.Length] == '.' && at + word.Length + 1 < text.Length && char.IsLetter(text[at + word.Length + 1])));

    /// <summary>Whether a word or a comma stands before: at the start of a sentence every word has its capital.</summary>
    private static bool IsWithinSentence(string text, int at) => at >= 2 && text[at - 1] == ' ' && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] is ',' or ')' or '’');

    private static bool BeginsName(string text, int end) => !text.AsSpan(0, end).EndsWith("of the") && text.AsSpan(end) is [' ', >= 'A' and <= 'Z', ..] || text.AsSpan(end).StartsWith(" of Things");
}
