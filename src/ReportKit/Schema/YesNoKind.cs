namespace ReportKit.Schema;

/// <summary>Yes or no; true and false in JSON.</summary>
public sealed record YesNoKind : ColumnKind<bool>
{
    private static readonly object Yes = true;
    private static readonly object No = false;

    public override string Description => "yes or no";

    public override IReadOnlyList<string> Allowed { get; } = ["yes", "no"];

    public override object Parse(string text) => text.Trim().TrimEnd('.', '!').ToLowerInvariant() switch
    {
        "yes" or "true" or "y" or "1" or "x" or "oui" or "vrai" or "si" or "sí" or "verdadero" or "ja" or "wahr" or "да" or "истина" or "نعم" or "是" or "✓" or "✔" or "☑" => Yes,
        "no" or "false" or "n" or "0" or "non" or "faux" or "falso" or "nein" or "falsch" or "нет" or "ложь" or "لا" or "否" or "✗" or "✘" or "☐" => No,
        _ => new Unreadable(text),
    };

    public override string Print(object value) => value is bool yes ? yes ? "yes" : "no" : base.Print(value);
}
