using System.Collections.Immutable;
using ReportKit.Dates;

namespace ReportKit.Languages;

internal sealed class French : ReportLanguage
{
    private static readonly string[] MonthNames =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public override string Tag => "fr";

    public override string Name => "French";

    public override ImmutableArray<string> Weekdays { get; } = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    public override string Contents => "TABLE DES MATIÈRES";

    public override string Draft => "PROJET";

    public override string RowsWithoutPlace => "Lignes sans place";

    public override string VisitUs => "Retrouvez-nous sur";

    public override string Context => "Contexte";

    public override string SourcesTitle => "Annexe\u00A0: Sources";

    public override string RecordingsTitle => "Annexe\u00A0: Enregistrements";

    public override string AlsoHere => ", et aussi\u00A0: ";

    public override string OpeningMark => "«\u00A0";

    public override string ClosingMark => "\u00A0»";

    public override string Colon => "\u00A0:";

    public override string Semicolon => "\u00A0; ";

    public override string Listed(ImmutableArray<string> names) => Listed(names, " et ");

    public override string StartsAt(string time) => $"(à partir de {time})";

    public override string LogoOf(string organisation) => $"Logo\u00A0: {organisation}";

    public override string StatementBy(string author) => "Déclaration " + De(author);

    public override string LetterFrom(string author) => "Lettre " + De(author);

    public override string MessageBy(string? network, string author) => $"Message {(network is null ? "" : network + " ")}{De(author)}";

    public override string Resolution(string? body, DateSpan? day)
    {
        var adopted = day is null ? "Résolution" : $"Résolution adoptée {(day.From.Day == 0 ? "en" : "le")} {Print(day)}";
        return body is null ? adopted : adopted + Comma + body;
    }

    protected override string? Paragraph(string number) => "par. " + number;

    protected override string OnBehalfOf(string others) =>
        others.Contains("au nom d", StringComparison.OrdinalIgnoreCase) ? others : "au nom " + De(others);

    protected override string MonthName(int month) => MonthNames[month - 1];

    protected override string DayNumber(int day) => day == 1 ? "1er" : Digits(day);

    /// <summary>The article melts into <c>de</c>, and its vowel gives way to another.</summary>
    private static string De(string name)
    {
        if (name.StartsWith("le ", StringComparison.OrdinalIgnoreCase))
            return "du " + name[3..];
        if (name.StartsWith("les ", StringComparison.OrdinalIgnoreCase))
            return "des " + name[4..];
        return name.Length > 0 && "AEIOUÉÈÊÎaeiouéèêî".Contains(name[0], StringComparison.Ordinal) ? "d’" + name : "de " + name;
    }
}
