using ReportKit.Spelling;
namespace ReportKit.Schema;

/// <summary>One of a few words.</summary>
public sealed record ChoiceKind<TChoice> : ColumnKind<TChoice>
    where TChoice : struct, Enum
{
    private readonly object[] values;

    /// <param name="choices">Every choice with the word that stands for it in cells and JSON.</param>
    public ChoiceKind(params Choice<TChoice>[] choices)
    {
        Allowed = Array.ConvertAll(choices, choice => choice.Word);
        values = Array.ConvertAll(choices, choice => (object)choice.Value);
    }

    /// <summary>Other words for the choices, each with the one that it stands for; only such as can mean nothing else.</summary>
    public IReadOnlyList<Choice<TChoice>> Synonyms { get; init; } = [];

    public override string Description => "one of: " + string.Join(", ", Allowed);

    public override IReadOnlyList<string> Allowed { get; }

    public override object Parse(string text)
    {
        var word = text.Trim();
        for (var at = 0; at < values.Length; at++)
        {
            if (Allowed[at].Equals(word, StringComparison.OrdinalIgnoreCase))
                return values[at];
        }

        return Meant(FoldedWord.Of(word)) ?? new Unreadable(text);
    }

    public override string Print(object value) => value is TChoice ? Allowed[Array.IndexOf(values, value)] : base.Print(value);

    public bool Equals(ChoiceKind<TChoice>? other) => other is not null && Allowed.SequenceEqual(other.Allowed);

    public override int GetHashCode() => Allowed.Count;

    /// <summary>The choice that is written with other spaces, hyphens or stops, as a plural, or in another word; null where none is.</summary>
    private object? Meant(string folded)
    {
        if (folded.Length == 0)
            return null;

        for (var at = 0; at < values.Length; at++)
        {
            if (FoldedWord.AreSame(folded, FoldedWord.Of(Allowed[at])))
                return values[at];
        }

        foreach (var (word, value) in Synonyms)
        {
            if (FoldedWord.AreSame(folded, FoldedWord.Of(word)))
                return value;
        }

        return null;
    }
}

/// <summary>One of the choices, and a word that stands for it.</summary>
public sealed record Choice<TChoice>(string Word, TChoice Value)
    where TChoice : struct, Enum;
