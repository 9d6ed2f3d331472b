using System.Collections.Immutable;
using ReportKit.Dates;

namespace ReportKit.Languages;

/// <summary>Chinese in simplified characters.</summary>
internal class Chinese : ReportLanguage
{
    public override string Tag => "zh";

    public override string Name => "Chinese";

    public override ImmutableArray<string> Weekdays { get; } = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

    public override string Contents => "目录";

    public override string Draft => "草案";

    public override string RowsWithoutPlace => "无处安放的行";

    public override string VisitUs => "请访问";

    public override string Context => "背景";

    public override string SourcesTitle => "附录：资料来源";

    public override string RecordingsTitle => "附录：录像";

    public override string AlsoHere => "，另见：";

    public override string Comma => "，";

    public override string Semicolon => "；";

    public override string Colon => "：";

    public override string Space => "";

    public override string BackReference(BackReferenceStyle style) => "同上";

    public override string Label(string speaker, string others) =>
        others.Length == 0 ? speaker + Colon : $"{speaker}（{OnBehalfOf(others)}）{Colon}";

    public override ImmutableArray<string> NamesOfMonth(int month) => [];

    /// <summary>The characters of a tag: those of its script, else those that are usual in its region.</summary>
    public override ReportLanguage WrittenAs(string[] subtags)
    {
        var script = Array.Find(subtags, subtag => subtag.Length == 4);
        return (script ?? Array.Find(subtags[1..], subtag => subtag.Length == 2))?.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO" ? new TraditionalChinese() : this;
    }

    public override string Listed(ImmutableArray<string> names) =>
        names.Length < 2 ? names.FirstOrDefault("") : string.Join("、", names[..^1]) + "和" + names[^1];

    public override string StartsAt(string time) => $"（自{time}起）";

    public override string LogoOf(string organisation) => $"{organisation}标志";

    public override string StatementBy(string author) => $"{author}的发言";

    public override string LetterFrom(string author) => $"{author}的信";

    public override string MessageBy(string? network, string author) => network is null ? $"{author}的消息" : $"{author}在{network}上的消息";

    public override string Resolution(string? body, DateSpan? day) => $"{body}{(day is null ? "" : Print(day) + "通过的")}决议";

    protected override string? Page(string number) => $"第{number}页";

    protected override string? Pages(string numbers) => $"第{numbers}页";

    protected override string? Paragraph(string number) => $"第{number}段";

    protected override string? Point(string number) => $"第{number}点";

    protected override string OnBehalfOf(string others) =>
        others.Contains("代表", StringComparison.Ordinal) ? others : "代表" + others;

    protected override string MonthName(int month) => $"{Digits(month)}月";

    protected override string DayNumber(int day) => $"{Digits(day)}日";

    protected override string DayOfMonth(PartialDate day) => MonthName(day.Month) + DayNumber(day.Day);

    protected override string DayOfYear(PartialDate day) => YearAlone(day.Year) + DayOfMonth(day);

    protected override string MonthOfYear(int month, int year) => YearAlone(year) + MonthName(month);

    protected override string YearAlone(int year) => $"{Digits(year)}年";

    protected override string Months(PartialDate first, PartialDate last) => Range(Print(first), MonthName(last.Month), isShort: true);

    protected override string DaysOfMonth(PartialDate first, PartialDate last) => Range(Print(first), DayNumber(last.Day), isShort: true);

    protected override string DaysOfYear(PartialDate first, PartialDate last) => Range(Print(first), DayOfMonth(last), isShort: true);

    protected override string Range(string first, string last, bool isShort) => $"{first}至{last}";
}
