namespace ReportKit.Pdf.Pages;

/// <summary>What a font draws as one letter, as people type it.</summary>
internal static class LetterText
{
    /// <summary>What stands for a letter of which the file has only the picture.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>What the ligatures from U+FB00 on are drawn for.</summary>
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The letters of which U+FE80 to U+FEF4 are the forms at the beginning, in the middle and at the end of a word.</summary>
    private const string ArabicForms =
        "ءآآأأؤؤإإئئئئااببببةةتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصصضضضضططططظظظظععععغغغغففففققققككككللللممممننننههههووىىيييي";

    private static readonly string[] ArabicLigatures = ["لآ", "لأ", "لإ", "لا"];

    /// <param name="drawn">As the file maps it to Unicode; null where it does not.</param>
    public static string Of(string? drawn) => drawn switch
    {
        null or "" => Unknown,
        [> ' ' and < '\u007F'] => drawn,
        [var only] => OfOne(only, drawn),
        _ when char.IsSurrogatePair(drawn, 0) && drawn.Length == 2 => drawn,
        _ => string.Concat(drawn.Select(letter => OfOne(letter, letter.ToString()))),
    };

    private static string OfOne(char letter, string text) => letter switch
    {
        '\u2010' => "-",
        // The last two are the sign that leads back from a note, and the one that keeps it small.
        '\u200B' or '\uFEFF' or '\u2060' or '\u21A9' or '\uFE0E' => "",
        '\t' or '\n' or '\r' => " ",
        '\uF0B7' or '\uF0A7' => "•",
        < ' ' or '\u007F' => Unknown,
        >= '\uE000' and <= '\uF8FF' => Unknown,
        >= '\uFB00' and <= '\uFB06' => Ligatures[letter - '\uFB00'],
        >= '\uFE80' and <= '\uFEF4' => ArabicForms[letter - '\uFE80'].ToString(),
        >= '\uFEF5' and <= '\uFEFC' => ArabicLigatures[(letter - '\uFEF5') / 2],
        _ => text,
    };
}
