using System.Globalization;
using ReportKit.Sheets;

namespace ReportKit.Series;

/// <summary>A report's number as the series counts it: <c>GE-014</c> is 14 after <c>GE-</c>, in three digits.</summary>
internal sealed record SeriesNumber(string Prefix, int Count, int Digits)
{
    /// <summary>A number with more digits, such as a date and a time, counts nothing.</summary>
    private const int MostDigits = 9;

    /// <summary>The number after it, in as many digits.</summary>
    public string Next => Prefix + (Count + 1).ToString("D" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Null where the report's number ends in no digits.</summary>
    public static SeriesNumber? Of(Report report)
    {
        var number = report.Number.Trim();
        var prefix = number.AsSpan().TrimEnd("0123456789").ToString();
        var digits = number.Length - prefix.Length;
        return digits is > 0 and <= MostDigits
            ? new SeriesNumber(prefix, int.Parse(number.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture), digits)
            : null;
    }

    public bool IsAfter(string prefix) => Prefix.Trim().Equals(prefix.Trim(), StringComparison.OrdinalIgnoreCase);
}
