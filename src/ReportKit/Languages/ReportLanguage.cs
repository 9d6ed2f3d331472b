using System.Collections.Immutable;

using ReportKit.Dates;
using ReportKit.Document;

namespace ReportKit.Languages;

/// <summary>The words and forms that a report adds to those of its rows, in one language. Each language has a room of its own.</summary>
public abstract class ReportLanguage
{
    /// <summary>The languages that have one.</summary>
    public static ImmutableArray<ReportLanguage> All { get; } = [new English(), new French(), new Spanish(), new Russian(), new Arabic(), new Chinese()];

    /// <summary>The language of messages, and of a report that says no other.</summary>
    public static ReportLanguage English => All[0];

    /// <summary>The language subtag (BCP 47).</summary>
    public abstract string Tag { get; }

    /// <summary>Its name in English, for messages.</summary>
    public abstract string Name { get; }

    /// <summary>The days of the week, from Sunday, as they stand within a sentence.</summary>
    public abstract ImmutableArray<string> Weekdays { get; }

    /// <summary>The heading of the contents.</summary>
    public abstract string Contents { get; }

    /// <summary>What every page of a draft says.</summary>
    public abstract string Draft { get; }

    /// <summary>The heading over the rows of a draft that no section takes.</summary>
    public abstract string RowsWithoutPlace { get; }

    /// <summary>What leads to the address on the closing page.</summary>
    public abstract string VisitUs { get; }

    /// <summary>The word before an explanation.</summary>
    public abstract string Context { get; }

    /// <summary>The title of the appendix that lists sources.</summary>
    public abstract string SourcesTitle { get; }

    /// <summary>The title of the appendix that lists recordings.</summary>
    public abstract string RecordingsTitle { get; }

    /// <summary>What stands between a citation and a further one of the same words.</summary>
    public abstract string AlsoHere { get; }

    public virtual string OpeningMark => "“";

    public virtual string ClosingMark => "”";

    public virtual string Comma => ", ";

    public virtual string Semicolon => "; ";

    public virtual string Colon => ":";

    /// <summary>What stands between a label and the words after it.</summary>
    public virtual string Space => " ";

    /// <summary>The word that refers to the source of the note before.</summary>
    public virtual string BackReference(BackReferenceStyle style) => style switch
    {
        BackReferenceStyle.Ibidem => "Ibidem",
        BackReferenceStyle.Ibid or BackReferenceStyle.ShortForm or BackReferenceStyle.Full => "Ibid",
    };

    /// <summary>The language of a tag; English where it is none of these.</summary>
    public static ReportLanguage Of(string tag) => Find(tag) ?? All[0];

    /// <summary>The language of a tag, in the form of its script or region; null where it is none of these.</summary>
    public static ReportLanguage? Find(string tag)
    {
        var subtags = Script.Subtags(tag);
        return All.FirstOrDefault(language => subtags[0].Equals(language.Tag, StringComparison.OrdinalIgnoreCase))?.WrittenAs(subtags);
    }

    /// <summary>The language as the further parts of its tag have it.</summary>
    /// <param name="subtags">All parts of the tag (RFC 5646, 2.1).</param>
    public virtual ReportLanguage WrittenAs(string[] subtags) => this;

    /// <summary>A date as precise as it is known.</summary>
    public string Print(PartialDate date) => date.Day > 0 ? DayOfYear(date) : MonthOf(date);

    /// <summary>The month and year, or the year alone.</summary>
    public string MonthOf(PartialDate date) => date.Month > 0 ? MonthOfYear(date.Month, date.Year) : YearAlone(date.Year);

    /// <summary>A date or range, saying nothing twice.</summary>
    public string Print(DateSpan span)
    {
        var (from, to) = (span.From, span.To);
        if (to is null || to == from)
            return Print(from);
        if (from.Year != to.Year || from.Month == 0 || to.Month == 0 || (from.Day == 0) != (to.Day == 0))
            return Range(Print(from), Print(to), isShort: false);
        return from.Day == 0 ? Months(from, to) : from.Month == to.Month ? DaysOfMonth(from, to) : DaysOfYear(from, to);
    }

    /// <summary>The words that name a month in a date that somebody types; empty where it is typed with signs.</summary>
    public virtual ImmutableArray<string> NamesOfMonth(int month) => [MonthName(month)];

    /// <summary>Names, as a sentence lists them.</summary>
    public abstract string Listed(ImmutableArray<string> names);

    /// <summary>The label before a quotation.</summary>
    /// <param name="speaker">Whoever speaks.</param>
    /// <param name="others">On whose behalf; empty for nobody's.</param>
    public virtual string Label(string speaker, string others) =>
        others.Length == 0 ? speaker + Colon : $"{speaker} ({OnBehalfOf(others)}){Colon}";

    /// <summary>A title between quotation marks.</summary>
    public virtual string Quoted(string title) => OpeningMark + title + ClosingMark;

    /// <summary>A page, paragraph or point; anything else stays as it was typed.</summary>
    public string Place(string typed)
    {
        var space = typed.IndexOfAny([' ', '\u00A0']);
        if (space < 0 || space + 1 == typed.Length || !char.IsAsciiLetterOrDigit(typed[space + 1]))
            return typed;
        var number = typed[(space + 1)..].TrimStart();
        return typed[..space].TrimEnd('.').ToLowerInvariant() switch
        {
            "p" => Page(number) ?? typed,
            "pp" => Pages(number) ?? typed,
            "para" or "paras" => Paragraph(number) ?? typed,
            "point" or "points" => Point(number) ?? typed,
            _ => typed,
        };
    }

    public abstract string StartsAt(string time);

    public abstract string LogoOf(string organisation);

    public abstract string StatementBy(string author);

    public abstract string LetterFrom(string author);

    /// <summary>What a post is called.</summary>
    /// <param name="network">Null where it is not known.</param>
    public abstract string MessageBy(string? network, string author);

    /// <summary>How a resolution came about.</summary>
    public abstract string Resolution(string? body, DateSpan? day);

    /// <summary>Null where the typed form is that of the language.</summary>
    protected virtual string? Page(string number) => null;

    protected virtual string? Pages(string numbers) => null;

    protected virtual string? Paragraph(string number) => null;

    protected virtual string? Point(string number) => null;

    protected abstract string OnBehalfOf(string others);

    protected abstract string MonthName(int month);

    protected virtual string DayNumber(int day) => Digits(day);

    /// <summary>A day without its year.</summary>
    protected virtual string DayOfMonth(PartialDate day) => $"{DayNumber(day.Day)} {MonthName(day.Month)}";

    protected virtual string DayOfYear(PartialDate day) => $"{DayOfMonth(day)} {Digits(day.Year)}";

    protected virtual string MonthOfYear(int month, int year) => $"{MonthName(month)} {Digits(year)}";

    protected virtual string YearAlone(int year) => Digits(year);

    protected virtual string Months(PartialDate first, PartialDate last) => Range(MonthName(first.Month), Print(last), isShort: true);

    protected virtual string DaysOfMonth(PartialDate first, PartialDate last) => Range(DayNumber(first.Day), Print(last), isShort: true);

    protected virtual string DaysOfYear(PartialDate first, PartialDate last) => Range(DayOfMonth(first), Print(last), isShort: false);

    /// <param name="isShort">Whether both ends are one word.</param>
    protected virtual string Range(string first, string last, bool isShort) => isShort ? $"{first}–{last}" : $"{first} – {last}";

    protected static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Names with commas, and a word before the last.</summary>
    protected static string Listed(ImmutableArray<string> names, string and) =>
        names.Length < 2 ? names.FirstOrDefault("") : string.Join(", ", names[..^1]) + and + names[^1];
}
