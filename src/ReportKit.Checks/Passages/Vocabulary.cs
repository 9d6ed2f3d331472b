namespace ReportKit.Checks.Passages;

/// <summary>
/// Every word of the texts once, as it is spelled: rules on spelling look at some thousands of words instead of millions.
/// </summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> byWord = new Dictionary<string, Term>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<Term> terms = [];

    internal Vocabulary(IEnumerable<Passage> passages)
    {
        foreach (var passage in passages)
        {
            foreach (var word in passage.Words)
                TermOf(word.In(passage.Text)).Add(passage, word.At);
        }
    }

    /// <summary>In the order in which they are first used.</summary>
    public IReadOnlyList<Term> Terms => terms;

    /// <summary>The word in this spelling and case, or null where no text has it.</summary>
    public Term? Find(ReadOnlySpan<char> word) => byWord.TryGetValue(word, out var term) ? term : null;

    private Term TermOf(ReadOnlySpan<char> word)
    {
        if (byWord.TryGetValue(word, out var known))
            return known;

        var term = new Term(word.ToString());
        byWord.Dictionary.Add(term.Word, term);
        terms.Add(term);
        return term;
    }
}

/// <summary>A word in one spelling, and where it is used.</summary>
public sealed class Term
{
    /// <summary>The most uses that are kept of one word; what is used more often is no slip.</summary>
    private const int MostUses = 100;

    private readonly List<WordUse> uses = [];

    internal Term(string word) => Word = word;

    public string Word { get; }

    /// <summary>How often it is used.</summary>
    public int Count { get; private set; }

    /// <summary>The first of its uses.</summary>
    public IReadOnlyList<WordUse> Uses => uses;

    internal void Add(Passage passage, int at)
    {
        Count++;
        if (uses.Count < MostUses)
            uses.Add(new WordUse(passage, at));
    }
}

/// <summary>One use of a word.</summary>
public sealed record WordUse(Passage Passage, int At);
