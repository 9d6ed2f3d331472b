using System.Globalization;
using ReportKit.Document;
using ReportKit.Merging;

namespace ReportKit.Excel.Authoring;

/// <summary>The words that a review shows; what is longer than a cell can hold is shown as where it stands, and how it begins.</summary>
internal static class ReviewWords
{
    /// <summary>A cell holds 32,767 characters (Excel specifications and limits); what nobody reads to its end is cut well before.</summary>
    private const int Longest = 30_000;
    private const int Shown = 1_000;

    /// <summary>How many of the things that a line stands for are listed.</summary>
    private const int MostListed = 25;
    private const int LongestListed = 120;

    /// <summary>What the workbook holds, and what came back.</summary>
    public static (string Mine, string Theirs) Of(UndecidedCell open) => open.Parts.IsEmpty
        ? (Fitting(Print(open, open.Mine), $"the workbook, {PlaceOf(open)}"), Fitting(Print(open, open.Theirs), $"{open.From.File}, {PlaceOf(open)}"))
        : (Listed(open, part => part.Mine), Listed(open, part => part.Theirs));

    public static string OfBase(UndecidedCell open) => open.Parts.IsEmpty ? Fitting(Print(open, open.Base), $"what was sent, {PlaceOf(open)}") : Listed(open, part => part.Base);

    /// <param name="place">Where the whole of it stands.</param>
    public static string Fitting(string words, string place)
    {
        var printable = PrintableText.Of(words);
        if (printable.Length <= Longest)
            return printable;
        var start = printable[..(char.IsHighSurrogate(printable[Shown - 1]) ? Shown - 1 : Shown)];
        return string.Create(CultureInfo.InvariantCulture, $"[{printable.Length:N0} characters, more than a cell can hold; they stand in {place}. They begin:]\n{start} …");
    }

    private static string Listed(UndecidedCell open, Func<UndecidedCell, object?> valueOf)
    {
        if (open.Parts.All(part => valueOf(part) is null))
            return "";
        var lines = open.Parts.Take(MostListed).Select(part => $"{part.Key}{(open.Column is null && part.Column is { } column ? $" {column.Name}" : "")}: {Start(Print(part, valueOf(part)))}");
        var more = open.Parts.Length - MostListed;
        return PrintableText.Of(string.Join('\n', more > 0 ? lines.Append($"… and {more} more") : lines));
    }

    private static string Start(string words)
    {
        var line = PrintableText.Of(words).Replace('\n', ' ');
        return line.Length <= LongestListed ? line : line[..(char.IsHighSurrogate(line[LongestListed - 1]) ? LongestListed - 1 : LongestListed)] + "…";
    }

    private static string PlaceOf(UndecidedCell open) => string.Join(' ', new[] { open.Sheet.Name, open.Key, open.Column?.Name }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Print(UndecidedCell open, object? value) => value is null ? "" : open.Column?.Kind.Print(value) ?? value.ToString() ?? "";
}
