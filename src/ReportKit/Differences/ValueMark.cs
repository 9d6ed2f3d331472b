using System.Globalization;
using System.IO.Hashing;
using System.Text;
using ReportKit.Schema;

namespace ReportKit.Differences;

/// <summary>A short mark of what a cell says, to tell later whether it says another thing.</summary>
public static class ValueMark
{
    /// <summary>Eight digits, the same for all spellings of a value; empty for a blank cell.</summary>
    public static string Of(Column column, object? value) => SameValue.Spelled(column, value) is { Length: > 0 } words ? Of(words) : "";

    public static string Of(string words) => XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(words)).ToString("x8", CultureInfo.InvariantCulture);
}
