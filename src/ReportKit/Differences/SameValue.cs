using ReportKit.Dates;
using ReportKit.Schema;

namespace ReportKit.Differences;

/// <summary>
/// Whether two cells say the same. Spreadsheet programs spell a value anew when they save it: line ends, spaces at the end, accents
/// composed or not, and dates in the digits of the machine make no other value. Quotation marks do.
/// </summary>
public static class SameValue
{
    public static bool Is(Column column, object? one, object? other) =>
        Equals(one, other)
        || string.Equals(Spelled(column, one), Spelled(column, other), StringComparison.Ordinal)
        || (column.Kind is DateKind or DateSpanKind && (MeansDay(one, other) || MeansDay(other, one)));

    /// <summary>The one spelling of all that say the same; empty for a blank cell.</summary>
    public static string Spelled(Column column, object? value)
    {
        if (value is null)
            return "";
        var text = Composed.Of(column.Kind.Print(value)).ReplaceLineEndings("\n");
        return text.Contains(" \n", StringComparison.Ordinal)
            ? string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim()
            : text.Trim();
    }

    /// <summary>Whether words that could not be read as a date are a day in the spelling of another language.</summary>
    private static bool MeansDay(object? words, object? date) => (words, date) switch
    {
        (Unreadable { Text: var text }, PartialDate day) => LocalisedDate.CanMean(text, day),
        (Unreadable { Text: var text }, DateSpan { To: null, From: var day }) => LocalisedDate.CanMean(text, day),
        _ => false,
    };
}
