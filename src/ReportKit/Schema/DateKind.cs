using ReportKit.Dates;
using ReportKit.Typed;

namespace ReportKit.Schema;

/// <summary>A date, whole or partial.</summary>
/// <param name="MayBeRange">Whether a range may be typed too: its last day then goes into the next column, where that is blank.</param>
public sealed record DateKind(bool MayBeRange = false) : ColumnKind<PartialDate>
{
    public override string Description => "date (a month such as 2023-04 or a year will do)";

    public override object Parse(string text) => TypedDate.Read(text).Span switch
    {
        { To: null, From: var date } => date,
        { } range when MayBeRange => range,
        _ => new Unreadable(text),
    };

    public override string Print(object value) => value is PartialDate date ? date.Iso : value is DateSpan range ? range.Iso : base.Print(value);
}

/// <summary>A date, whole or partial, or a range of two joined by a slash.</summary>
public sealed record DateSpanKind : ColumnKind<DateSpan>
{
    public override string Description => "date, or a range such as 2021-02-19/2021-02-22";

    public override object Parse(string text) => TypedDate.Span(text) ?? (object)new Unreadable(text);

    public override string Print(object value) => value is DateSpan span ? span.Iso : base.Print(value);
}
