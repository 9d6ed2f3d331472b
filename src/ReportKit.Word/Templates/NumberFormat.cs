using System.Globalization;

namespace ReportKit.Word.Templates;

/// <summary>Numbers in the forms that lists and pages are numbered in (ST_NumberFormat; ECMA-376-1, 17.18.59).</summary>
internal static class NumberFormat
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly string[] ChineseDigits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>The number as Word prints it; in decimal digits where the form is one that is rarely met.</summary>
    public static string Print(int number, string format) => format switch
    {
        "upperRoman" => RomanOf(number),
        "lowerRoman" => RomanOf(number).ToLowerInvariant(),
        "upperLetter" => LettersOf(number, 'A', 26),
        "lowerLetter" => LettersOf(number, 'a', 26),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "numberInDash" => $"- {Decimal(number)} -",
        "chineseCounting" or "chineseCountingThousand" or "ideographDigital" or "japaneseCounting" or "taiwaneseCounting" => ChineseOf(number),
        "decimalFullWidth" => string.Concat(Decimal(number).Select(digit => (char)(digit - '0' + '０'))),
        "none" => "",
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string RomanOf(int number)
    {
        if (number is < 1 or > 32767)
            return Decimal(number);
        var printed = new System.Text.StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
                printed.Append(letters);
        }

        return printed.ToString();
    }

    /// <summary>Behind the last letter Word doubles them: Z, AA, BB.</summary>
    private static string LettersOf(int number, char first, int count) =>
        number < 1 ? Decimal(number) : new string((char)(first + (number - 1) % count), (number - 1) / count + 1);

    private static string ChineseOf(int number) => number switch
    {
        < 1 or > 99 => Decimal(number),
        < 10 => ChineseDigits[number],
        _ => (number < 20 ? "" : ChineseDigits[number / 10]) + "十" + (number % 10 == 0 ? "" : ChineseDigits[number % 10]),
    };
}
