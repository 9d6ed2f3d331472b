using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Names;

/// <summary>
/// A word with a capital that is used once or twice is not one slip away from a word of a known name, or from one that is used often
/// and always with a capital. One letter put for another counts only in the names of states and people: <c>Chapter</c> and
/// <c>Charter</c> are two words.
/// </summary>
public sealed class MisspeltName : Check
{
    private const int Seldom = 2;
    private const int Often = 12;
    /// <summary>Of shorter names see <see cref="PersonSpelledTwoWays"/>.</summary>
    public const int Shortest = 6;

    public override Rule Rule { get; } = new()
    {
        Code = "RK608",
        Severity = Severity.Warning,
        Title = "a name is spelled as it is elsewhere",
        Reason = "Names are not in the dictionary of a spelling checker, so their slips stay.",
        Fix = "Correct it, or add it to Speakers or Abbreviations if it is right.",
        Failing = """{"statements": [{"text": "We thank Sundery for the text."}], "speakers": [{"name": "Sundrey"}]}""",
        Passing = """{"statements": [{"text": "We thank Sundrey, the Sundreyan people and the Organisation."}], "speakers": [{"name": "Sundrey"}, {"name": "Organization of Harbours"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var vocabulary = views.Vocabulary;
        var known = views.NameWords.Words.Where(word => word.Length >= Shortest - 1 && IsProper(word, vocabulary)).ToHashSet();
        known.UnionWith(vocabulary.Terms.Where(term => term.Count >= Often && IsName(term.Word, vocabulary)).Select(term => term.Word));
        var own = OwnNames(views.Dataset);
        var byStart = known.ToLookup(word => Start(word[0], word.Length));
        return
            from term in vocabulary.Terms
            where term.Count <= Seldom && !known.Contains(term.Word) && !views.NameWords.Holds(term.Word) && IsName(term.Word, vocabulary)
            let near = Near(term.Word, byStart, own)
            where near is not null
            where term.Uses.All(use => IsOneOf(use))
            where views.NameWords.Holds(near) || term.Uses.Any(IsOurs) || vocabulary.Find(near)!.Uses.Any(IsOurs)
            from use in term.Uses
            select Found(use.Passage, use.At, term.Word.Length, $"“{term.Word}” is nearly “{near}”.");
    }

    /// <summary>Whether the words are ours: two who are quoted may well spell a name in two ways.</summary>
    private static bool IsOurs(WordUse use) => use.Passage.Role != TextRole.Quotation && !use.Passage.IsQuotedAt(use.At);

    private static string? Near(string word, ILookup<string, string> byStart, HashSet<string> own)
    {
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var other in byStart[Start(word[0], length)])
            {
                if ((OneSlip.IsBetween(word, other) || OneSlip.IsOtherDouble(word, other))
                    && (own.Contains(other) || !OneSlip.IsOtherLetter(word, other))
                    && !IsDerived(word, other)
                    && !SpellingVariants.Are(word, other)
                    && !RealPairs.Are(word.ToLowerInvariant(), other.ToLowerInvariant()))
                    return other;
            }
        }

        return null;
    }

    /// <summary>By this, words with one first letter and one length come together.</summary>
    private static string Start(char first, int length) => $"{first}{length}";

    /// <summary>Whether one is the other with an ending (<c>Avarian</c>).</summary>
    private static bool IsDerived(string word, string other) => word.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(word, StringComparison.Ordinal);

    /// <summary>The words of the names of states and people.</summary>
    private static HashSet<string> OwnNames(Dataset dataset) =>
        dataset.Speakers.Rows.Where(row => row.Kind is SpeakerKind.MemberState or SpeakerKind.UnOfficial or SpeakerKind.Unknown)
            .SelectMany(row => row.AllNames)
            .SelectMany(name => name.Split(' '))
            .ToHashSet();

    private static bool IsName(string word, Vocabulary vocabulary) => word.Length >= Shortest && IsProper(word, vocabulary);

    /// <summary>Whether it has a capital wherever it stands.</summary>
    private static bool IsProper(string word, Vocabulary vocabulary) => IsCapitalised(word) && vocabulary.Find(word.ToLowerInvariant()) is null;

    /// <summary>A capital, and then small letters.</summary>
    private static bool IsCapitalised(string word) => char.IsUpper(word[0]) && word[1..].All(char.IsLower);

    /// <summary>Whether the capital is that of a name, in words of the language that names are spelled in here.</summary>
    private static bool IsOneOf(WordUse use) =>
        !Sentence.StartsAt(use.Passage.Text, use.At) && !(use.Passage is { Role: TextRole.Quotation, Cell.Row: Statement { Language: not null } });
}
