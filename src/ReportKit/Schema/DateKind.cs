using ReportKit.Datasets;

namespace ReportKit.Schema;

/// <summary>A date, whole or partial.</summary>
public sealed record DateKind : ColumnKind
{
    public override string Description => "date (a month such as 2023-04 or a year will do)";

    public override object Parse(string text) => PartialDate.Parse(text) ?? (object)new Unreadable(text);

    public override string Print(object value) => value is PartialDate date ? date.Iso : base.Print(value);
}

/// <summary>A date, whole or partial, or a range of two joined by a stroke.</summary>
public sealed record DateSpanKind : ColumnKind
{
    public override string Description => "date, or a range such as 2021-02-19/2021-02-22";

    public override object Parse(string text) => DateSpan.Parse(text) ?? (object)new Unreadable(text);

    public override string Print(object value) => value is DateSpan span ? span.Iso : base.Print(value);
}
