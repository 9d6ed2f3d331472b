using System.Globalization;
using System.Text;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Sheets;
using ReportKit.Typed;

namespace ReportKit.Citations;

/// <summary>What a locator counts.</summary>
public enum LocatorUnit
{
    /// <summary>Words, or parts such as articles and annexes, that are printed as given.</summary>
    Other,
    Time,
    Page,
    Paragraph,
}

/// <summary>Why a locator is likely not what was meant.</summary>
public enum LocatorDoubt
{
    None,

    /// <summary>It stands for a time of a recording, and is none.</summary>
    NoTime,

    /// <summary>A page of a recording, or a time of a paper.</summary>
    OtherKind,

    /// <summary>It does not say what it counts, or ends before it begins.</summary>
    Unclear,

    /// <summary>A date, which a spreadsheet program makes of pages such as 4-5.</summary>
    Date,
}

/// <summary>The place in a source: a page, a paragraph or a part of it, or the time at which words start in a recording.</summary>
/// <param name="Text">As printed, without a bracket: <c>pp. 5–6</c>, <c>1:14:20</c>.</param>
/// <param name="Seconds">The time from the start of the recording; null for all other places.</param>
public sealed record Locator(string Text, int? Seconds)
{
    private string? place;

    public LocatorUnit Unit { get; init; } = Seconds is null ? LocatorUnit.Other : LocatorUnit.Time;

    /// <summary>Whether it is likely not what was meant; it is printed as given then.</summary>
    public LocatorDoubt Doubt { get; init; }

    /// <summary>What to type instead, as one sentence; null where the rule's own advice will do.</summary>
    public string? Advice { get; init; }

    /// <summary>In the words of a language: a page, or the time at which words start.</summary>
    public string In(ReportLanguage language) => Seconds is null ? language.Place(Text) : language.StartsAt(Text);

    /// <summary>As it stands in a citation: <c>p. 4</c>, or <c>(starts at 1:14:20)</c>.</summary>
    public string Printed => Seconds is null ? Text : $"(starts at {Text})";

    /// <summary>What two locators of the same place have in common, however they are typed.</summary>
    internal string Place
    {
        get => place ?? (Seconds is { } seconds ? $"at {seconds}" : Plain(Text).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant());
        init => place = value;
    }

    /// <summary>
    /// Reads a typed locator as it is understood in a source of this kind; null where it is blank. Times are those of recordings,
    /// unless the source is of a kind that only has pages. What is not understood is printed as given.
    /// </summary>
    public static Locator? Parse(string? typed, SourceKind kind)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;

        var given = typed.Trim();
        var text = Plain(given);
        if (WebAddress.IsAddress(text))
            return InAddress(given, text, kind);
        if (TypedTime.Read(text, kind) is { } time)
            return MayBeRecording(kind) ? time : new Locator(given, null) { Doubt = IsPaper(kind) ? LocatorDoubt.OtherKind : LocatorDoubt.None };
        if (TypedDate.LooksLikeDay(text))
            return new Locator(given, null) { Doubt = LocatorDoubt.Date };

        var read = TypedPages.Read(text, kind) ?? new Locator(given, null) { Doubt = TypedTime.LooksLikeTime(text) || (kind == SourceKind.Video && TypedTime.HoldsClock(text)) ? LocatorDoubt.NoTime : Nameless(text) };
        return kind == SourceKind.Video && (read.Unit != LocatorUnit.Other || TypedPages.IsPartOfPaper(text)) ? read with { Doubt = LocatorDoubt.OtherKind } : read;
    }

    /// <summary>Whether both are the same place, however their spaces, dashes and labels are typed.</summary>
    public bool IsSameAs(Locator? other) => other is not null && Place == other.Place;

    /// <summary>A time from the start of a recording as people read it: <c>1:14:20</c>, <c>4:30</c>.</summary>
    internal static string Clock(int seconds) => seconds >= 3600
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");

    /// <summary>Whether a source of this kind can have times.</summary>
    internal static bool MayBeRecording(SourceKind kind) => !IsPaper(kind) && kind != SourceKind.Note;

    private static bool IsPaper(SourceKind kind) =>
        kind is SourceKind.Document or SourceKind.Resolution or SourceKind.Treaty or SourceKind.Letter or SourceKind.Report;

    /// <summary>A web address as it is copied from the site, with its start time or its page.</summary>
    private static Locator InAddress(string given, string address, SourceKind kind)
    {
        if (StartTime.Of(address) is { } seconds)
            return MayBeRecording(kind) ? new Locator(Clock(seconds), seconds) : new Locator(given, null) { Doubt = LocatorDoubt.OtherKind };
        if (address.IndexOf("#page=", StringComparison.OrdinalIgnoreCase) is > 0 and var at && TypedPages.Read("p. " + address[(at + 6)..], kind) is { } page)
            return page;
        return new Locator(given, null) { Doubt = LocatorDoubt.Unclear, Advice = "The address belongs into the sheet Sources; type the page or time alone." };
    }

    /// <summary>Marks and digits without a word say nothing of the place.</summary>
    private static LocatorDoubt Nameless(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetter(letter))
                return LocatorDoubt.None;
        }

        return LocatorDoubt.Unclear;
    }

    /// <summary>With one kind of space and of dash.</summary>
    private static string Plain(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAny("\n\t"))
            return text;

        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            plain.Append(letter switch
            {
                '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '\u2212' or '－' => '-',
                '：' => ':',
                '\u200B' or '\u2060' or '\uFEFF' => ' ',
                _ when char.IsWhiteSpace(letter) => ' ',
                _ => letter,
            });
        }

        return plain.ToString().Trim();
    }
}
