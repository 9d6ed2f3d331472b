using System.Collections.Immutable;
using ReportKit.Dates;

namespace ReportKit.Languages;

/// <summary>Months have both of their names, as the United Nations print them.</summary>
internal sealed class Arabic : ReportLanguage
{
    private static readonly string[] MonthNames =
    [
        "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
        "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
    ];

    public override string Tag => "ar";

    public override string Name => "Arabic";

    public override ImmutableArray<string> Weekdays { get; } = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    public override string Contents => "المحتويات";

    public override string Draft => "مسودة";

    public override string RowsWithoutPlace => "صفوف بلا موضع";

    public override string VisitUs => "زورونا على";

    public override string Context => "السياق";

    public override string SourcesTitle => "مرفق: المصادر";

    public override string RecordingsTitle => "مرفق: التسجيلات";

    public override string AlsoHere => "، وانظر أيضاً: ";

    public override string Comma => "، ";

    public override string Semicolon => "؛ ";

    public override string BackReference(BackReferenceStyle style) => "المرجع نفسه";

    public override ImmutableArray<string> NamesOfMonth(int month) => [.. MonthName(month).Split('/')];

    public override string Listed(ImmutableArray<string> names) => string.Join(" و", names);

    public override string StartsAt(string time) => $"(ابتداءً من {time})";

    public override string LogoOf(string organisation) => $"شعار {organisation}";

    public override string StatementBy(string author) => $"بيان من {author}";

    public override string LetterFrom(string author) => $"رسالة من {author}";

    public override string MessageBy(string? network, string author) => network is null ? $"رسالة من {author}" : $"رسالة من {author} على {network}";

    public override string Resolution(string? body, DateSpan? day)
    {
        var adopted = day is null ? "قرار" : $"قرار متخذ في {Print(day)}";
        return body is null ? adopted : adopted + Comma + body;
    }

    protected override string? Page(string number) => "ص " + number;

    protected override string? Pages(string numbers) => "ص " + numbers;

    protected override string? Paragraph(string number) => "الفقرة " + number;

    protected override string? Point(string number) => "النقطة " + number;

    protected override string OnBehalfOf(string others) =>
        others.Contains("باسم", StringComparison.Ordinal) ? others : "باسم " + others;

    protected override string MonthName(int month) => MonthNames[month - 1];

    /// <summary>A dash between digits would be read from the wrong side.</summary>
    protected override string Range(string first, string last, bool isShort) => $"{first} إلى {last}";
}
