using System.Collections.Immutable;
using ReportKit.Dates;

namespace ReportKit.Languages;

/// <summary>Names stand after a colon where a sentence would have to inflect them.</summary>
internal sealed class Russian : ReportLanguage
{
    private static readonly string[] MonthNames =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly string[] MonthsOfDays =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    public override string Tag => "ru";

    public override string Name => "Russian";

    public override ImmutableArray<string> Weekdays { get; } = ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];

    public override string Contents => "СОДЕРЖАНИЕ";

    public override string Draft => "ПРОЕКТ";

    public override string RowsWithoutPlace => "Строки без места";

    public override string VisitUs => "Наш сайт:";

    public override string Context => "Контекст";

    public override string SourcesTitle => "Приложение: Источники";

    public override string RecordingsTitle => "Приложение: Записи";

    public override string AlsoHere => ", а также здесь: ";

    public override string OpeningMark => "«";

    public override string ClosingMark => "»";

    public override string BackReference(BackReferenceStyle style) => "Там же";

    public override ImmutableArray<string> NamesOfMonth(int month) => [MonthsOfDays[month - 1], MonthNames[month - 1]];

    public override string Listed(ImmutableArray<string> names) => Listed(names, " и ");

    public override string StartsAt(string time) => $"(начало: {time})";

    public override string LogoOf(string organisation) => $"Логотип: {organisation}";

    public override string StatementBy(string author) => $"Заявление: {author}";

    public override string LetterFrom(string author) => $"Письмо: {author}";

    public override string MessageBy(string? network, string author) => network is null ? $"Сообщение: {author}" : $"Сообщение ({network}): {author}";

    public override string Resolution(string? body, DateSpan? day)
    {
        var adopted = day is null ? "Резолюция" : day.From.Day == 0 ? "Резолюция, " + Print(day) : $"Резолюция, принятая {Print(day)}";
        return body is null ? adopted : adopted + Comma + body;
    }

    protected override string? Page(string number) => "с. " + number;

    protected override string? Pages(string numbers) => "с. " + numbers;

    protected override string? Paragraph(string number) => "п. " + number;

    protected override string? Point(string number) => "пункт " + number;

    protected override string OnBehalfOf(string others) =>
        others.Contains("от имени", StringComparison.OrdinalIgnoreCase) ? others : "от имени " + others;

    protected override string MonthName(int month) => MonthNames[month - 1];

    protected override string DayOfMonth(PartialDate day) => $"{Digits(day.Day)} {MonthsOfDays[day.Month - 1]}";

    protected override string DayOfYear(PartialDate day) => $"{DayOfMonth(day)} {Digits(day.Year)} года";

    protected override string MonthOfYear(int month, int year) => $"{MonthName(month)} {Digits(year)} года";

    protected override string YearAlone(int year) => $"{Digits(year)} год";
}
