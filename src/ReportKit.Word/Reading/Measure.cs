using System.Globalization;

namespace ReportKit.Word.Reading;

/// <summary>Lengths as the format has them: a number, or in the strict form one with its unit (ST_UniversalMeasure; ECMA-376-1, 22.9.2.15).</summary>
internal static class Measure
{
    /// <summary>In points; null where it is no length.</summary>
    /// <param name="ofOne">What a number without a unit counts, in points: a twentieth, or a half.</param>
    public static double? Points(string? text, double ofOne)
    {
        if (text is null)
            return null;
        var unit = text.Length > 2 ? text[^2..] switch
        {
            "pt" => 1,
            "in" => 72,
            "cm" => 72 / 2.54,
            "mm" => 72 / 25.4,
            "pc" or "pi" => 12,
            _ => 0,
        } : 0;
        var digits = unit == 0 ? text : text[..^2];
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number * (unit == 0 ? ofOne : unit)
            : null;
    }
}
