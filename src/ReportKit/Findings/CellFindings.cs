using ReportKit.Schema;
using ReportKit.Spelling;
using ReportKit.Typed;

namespace ReportKit.Findings;

/// <summary>What can be wrong with the value of a single cell, whichever file it stands in.</summary>
public static class CellFindings
{
    /// <summary>RK021: the words are not what the column holds.</summary>
    public static Finding Unreadable(Place place, Column column, string typed)
    {
        var (rule, message, advice) = column.Kind switch
        {
            DateKind => Date(column, typed, "Write a date such as 2023-03-07, or 2023-03 for a month."),
            DateSpanKind => Date(column, typed, "Write a date such as 2023-03-07, or a range such as 2023-03-07/2023-03-09."),
            _ => (FileRules.NotAllowed, $"“{Excerpt(typed)}” is not allowed in the column {column.Name}.", Choices(column, typed)),
        };
        return new Finding(rule, Severity.Error, place, message, advice);
    }

    /// <summary>Asks whether the nearest known name was meant, or gives the advice for when none is near.</summary>
    public static string NearestOr(string typed, IEnumerable<string> known, string advice) =>
        Nearest.To(typed.Trim(), known) is { } near ? $"Did you mean “{near}”?" : advice;

    /// <summary>The words on one line, without what cannot be printed, cut where they are too long for a sentence.</summary>
    public static string Excerpt(string text)
    {
        const int Longest = 60;
        var line = OnOneLine(text);
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest), "…");
    }

    private static string OnOneLine(string text) => new([.. text.Trim().ReplaceLineEndings(" ").Where(letter => !char.IsControl(letter))]);

    private static (Rule Rule, string Message, string Advice) Date(Column column, string typed, string advice)
    {
        var read = TypedDate.Read(typed);
        return read.Span is { } range
            ? (FileRules.UnreadableDate, $"“{Excerpt(typed)}” is a range, and {column.Name} holds one day.", $"Type the one day that is meant, such as {range.From.Printed}.")
            : (FileRules.UnreadableDate, read.Question is { } question ? OnOneLine(question) : $"“{Excerpt(typed)}” is no date.", read.Advice is { } words ? OnOneLine(words) : advice);
    }

    private static string Choices(Column column, string typed) =>
        NearestOr(typed, column.Kind.Allowed, $"Choose one of: {string.Join(", ", column.Kind.Allowed)}.");
}
