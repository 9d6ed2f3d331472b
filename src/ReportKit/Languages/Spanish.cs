using System.Collections.Immutable;
using ReportKit.Dates;

namespace ReportKit.Languages;

internal sealed class Spanish : ReportLanguage
{
    private static readonly string[] MonthNames =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    public override string Tag => "es";

    public override string Name => "Spanish";

    public override ImmutableArray<string> Weekdays { get; } = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    public override string Contents => "ÍNDICE";

    public override string Draft => "BORRADOR";

    public override string RowsWithoutPlace => "Filas sin lugar";

    public override string VisitUs => "Visítenos en";

    public override string Context => "Contexto";

    public override string SourcesTitle => "Apéndice: Fuentes";

    public override string RecordingsTitle => "Apéndice: Grabaciones";

    public override string AlsoHere => ", y también aquí: ";

    /// <summary>Before the sound of an i, <c>y</c> becomes <c>e</c>.</summary>
    public override string Listed(ImmutableArray<string> names)
    {
        var last = names.LastOrDefault("");
        var isE = last.StartsWith('I') || last.StartsWith('i') || last.StartsWith('Í') || (last.StartsWith("Hi", StringComparison.OrdinalIgnoreCase) && !last.StartsWith("Hie", StringComparison.OrdinalIgnoreCase));
        return Listed(names, isE ? " e " : " y ");
    }

    public override string StartsAt(string time) => $"(a partir de {time})";

    public override string LogoOf(string organisation) => $"Logotipo: {organisation}";

    public override string StatementBy(string author) => "Declaración " + De(author);

    public override string LetterFrom(string author) => "Carta " + De(author);

    public override string MessageBy(string? network, string author) => $"Mensaje {De(author)}{(network is null ? "" : " en " + network)}";

    public override string Resolution(string? body, DateSpan? day)
    {
        var adopted = day is null ? "Resolución" : $"Resolución aprobada {(day.From.Day == 0 ? "en" : "el")} {Print(day)}";
        return body is null ? adopted : adopted + Comma + body;
    }

    protected override string? Page(string number) => "pág. " + number;

    protected override string? Pages(string numbers) => "págs. " + numbers;

    protected override string? Paragraph(string number) => "párr. " + number;

    protected override string? Point(string number) => "punto " + number;

    protected override string OnBehalfOf(string others) =>
        others.Contains("en nombre de", StringComparison.OrdinalIgnoreCase) ? others : "en nombre " + De(others);

    protected override string MonthName(int month) => MonthNames[month - 1];

    protected override string DayOfMonth(PartialDate day) => $"{Digits(day.Day)} de {MonthName(day.Month)}";

    protected override string DayOfYear(PartialDate day) => $"{DayOfMonth(day)} de {Digits(day.Year)}";

    protected override string MonthOfYear(int month, int year) => $"{MonthName(month)} de {Digits(year)}";

    private static string De(string name) => name.StartsWith("el ", StringComparison.Ordinal) ? "del " + name[3..] : "de " + name;
}
