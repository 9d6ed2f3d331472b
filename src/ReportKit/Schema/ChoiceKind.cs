namespace ReportKit.Schema;

/// <summary>One of a few words.</summary>
public sealed record ChoiceKind<TChoice> : ColumnKind
    where TChoice : struct, Enum
{
    private readonly object[] values;

    /// <param name="choices">Every choice with the word that stands for it in cells and JSON.</param>
    public ChoiceKind(params (string Name, TChoice Value)[] choices)
    {
        Allowed = Array.ConvertAll(choices, choice => choice.Name);
        values = Array.ConvertAll(choices, choice => (object)choice.Value);
    }

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

        return new Unreadable(text);
    }

    public override string Print(object value) => value is TChoice ? Allowed[Array.IndexOf(values, value)] : base.Print(value);

    public bool Equals(ChoiceKind<TChoice>? other) => other is not null && Allowed.SequenceEqual(other.Allowed);

    public override int GetHashCode() => Allowed.Count;
}
