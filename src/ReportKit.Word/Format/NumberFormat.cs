using System.Globalization;

namespace ReportKit.Word.Format;

/// <summary>Numbers in the forms that lists and pages are numbered in (ST_NumberFormat; ECMA-376-1, 17.18.59).</summary>
internal static class NumberFormat
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly string[] ChineseDigits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>The letters that Word counts by, in their order (17.18.59).</summary>
    private const string RussianLetters = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string ArabicLetters = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string AbjadLetters = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    private static readonly string[] Cardinals = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth"];

    /// <summary>The number as Word prints it; in decimal digits where the form is one that is rarely met.</summary>
    public static string Print(int number, string format) => format switch
    {
        "upperRoman" => RomanOf(number),
        "lowerRoman" => RomanOf(number).ToLowerInvariant(),
        "upperLetter" => LettersOf(number, 'A', 26),
        "lowerLetter" => LettersOf(number, 'a', 26),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "ordinal" => OrdinalOf(number),
        "cardinalText" => number is >= 1 && number <= Cardinals.Length ? Cardinals[number - 1] : Decimal(number),
        "ordinalText" => number is >= 1 && number <= Ordinals.Length ? Ordinals[number - 1] : OrdinalOf(number),
        "russianUpper" => LetterOf(number, RussianLetters).ToUpperInvariant(),
        "russianLower" => LetterOf(number, RussianLetters),
        "arabicAlpha" => LetterOf(number, ArabicLetters),
        "arabicAbjad" => LetterOf(number, AbjadLetters),
        "hindiNumbers" => string.Concat(Decimal(number).Select(digit => (char)(digit - '0' + '०'))),
        "decimalEnclosedCircle" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "hex" => number.ToString("X", CultureInfo.InvariantCulture),
        "numberInDash" => $"- {Decimal(number)} -",
        "chineseCounting" or "chineseCountingThousand" or "ideographDigital" or "japaneseCounting" or "taiwaneseCounting" => ChineseOf(number),
        "decimalFullWidth" => string.Concat(Decimal(number).Select(digit => (char)(digit - '0' + '０'))),
        "none" => "",
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string OrdinalOf(int number) => Decimal(number) + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    /// <summary>After the last letter Word doubles them, as it does those of the Latin alphabet.</summary>
    private static string LetterOf(int number, string letters) =>
        number < 1 ? Decimal(number) : new string(letters[(number - 1) % letters.Length], (number - 1) / letters.Length + 1);

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

    /// <summary>After the last letter Word doubles them: Z, AA, BB.</summary>
    private static string LettersOf(int number, char first, int count) =>
        number < 1 ? Decimal(number) : new string((char)(first + (number - 1) % count), (number - 1) / count + 1);

    private static string ChineseOf(int number) => number switch
    {
        < 1 or > 99 => Decimal(number),
        < 10 => ChineseDigits[number],
        _ => (number < 20 ? "" : ChineseDigits[number / 10]) + "十" + (number % 10 == 0 ? "" : ChineseDigits[number % 10]),
    };
}
