namespace ReportKit.Schema;

/// <summary>Yes or no; true and false in JSON.</summary>
public sealed record YesNoKind : ColumnKind
{
    private static readonly object Yes = true;
    private static readonly object No = false;

    public override string Description => "yes or no";

    public override IReadOnlyList<string> Allowed { get; } = ["yes", "no"];

    public override object Parse(string text) => text.Trim().ToLowerInvariant() switch
    {
        "yes" or "true" or "y" or "1" => Yes,
        "no" or "false" or "n" or "0" => No,
        _ => new Unreadable(text),
    };

    public override string Print(object value) => value is bool yes ? yes ? "yes" : "no" : base.Print(value);
}
