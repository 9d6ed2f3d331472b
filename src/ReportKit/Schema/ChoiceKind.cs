namespace ReportKit.Schema;

/// <summary>One of a few words.</summary>
public sealed record ChoiceKind<TChoice> : ColumnKind
    where TChoice : struct, Enum
{
    private readonly Dictionary<string, object> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<TChoice, string> names = [];

    /// <param name="choices">Every choice with the word that stands for it in cells and JSON.</param>
    public ChoiceKind(params (string Name, TChoice Value)[] choices)
    {
        foreach (var (name, value) in choices)
        {
            values.Add(name, value);
            names.Add(value, name);
        }

        Allowed = [.. choices.Select(choice => choice.Name)];
    }

    public override string Description => "one of: " + string.Join(", ", Allowed);

    public override IReadOnlyList<string> Allowed { get; }

    public override object Parse(string text) => values.TryGetValue(text.Trim(), out var value) ? value : new Unreadable(text);

    public override string Print(object value) => value is TChoice choice ? names[choice] : base.Print(value);

    public bool Equals(ChoiceKind<TChoice>? other) => other is not null && Allowed.SequenceEqual(other.Allowed);

    public override int GetHashCode() => Allowed.Count;
}
