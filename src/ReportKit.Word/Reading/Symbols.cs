namespace ReportKit.Word.Reading;

/// <summary>
/// Letters of fonts of pictures: Word keeps them at U+F000 and up, where each font has its own (ECMA-376-1, 17.3.3.30). Those that
/// papers have are given as the letters that look like them.
/// </summary>
internal static class Symbols
{
    private const char Private = '\uF000';

    /// <summary>What stands for a picture that has no letter.</summary>
    public const char Unknown = '\uFFFD';

    /// <summary>The upper half of the font Symbol, from 0xA0 (Adobe's encoding of that name); a space where there is nothing.</summary>
    private const string SymbolHigh = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    /// <summary>Its letters, from 0x41 to 0x5A and from 0x61 to 0x7A.</summary>
    private const string SymbolUpper = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string SymbolLower = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    /// <summary>The text with pictures as letters.</summary>
    /// <param name="font">The font's name, where the file says it.</param>
    public static string Text(string text, string? font)
    {
        var isPictures = font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase));
        var isSymbol = string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase);
        return string.Create(text.Length, (text, isPictures, isSymbol), static (letters, from) =>
        {
            for (var at = 0; at < letters.Length; at++)
                letters[at] = Letter(from.text[at], from.isPictures, from.isSymbol);
        });
    }

    /// <summary>A letter that is named by its number (<c>w:sym</c>).</summary>
    public static char Letter(int code, string? font) => Text(((char)code).ToString(), font)[0];

    private static char Letter(char letter, bool isPictures, bool isSymbol)
    {
        var code = letter >= Private && letter < Private + 256 ? letter - Private : letter < 256 && (isPictures || isSymbol) ? letter : -1;
        if (code < 0)
            return letter is >= '\uE000' and < Private or >= (char)(Private + 256) and <= '\uF8FF' ? Unknown : letter;
        return isPictures ? Picture(code) : isSymbol ? OfSymbol(code) : Usual(code);
    }

    /// <summary>Without the name of a font: bullets are by far the most usual.</summary>
    private static char Usual(int code) => code switch
    {
        0xB7 or 0x6C => '•',
        _ when Picture(code) is not Unknown and var picture => picture,
        _ => Unknown,
    };

    private static char OfSymbol(int code) => code switch
    {
        >= 0xA0 and var high when high - 0xA0 < SymbolHigh.Length => SymbolHigh[high - 0xA0],
        >= 'A' and <= 'Z' => SymbolUpper[code - 'A'],
        >= 'a' and <= 'z' => SymbolLower[code - 'a'],
        0x2D => '−',
        < 0x7F => (char)code,
        _ => Unknown,
    };

    private static char Picture(int code) => code switch
    {
        0x20 => ' ',
        0x6C or 0x9F or 0x9E => '•',
        0x6E or 0xA7 or 0x67 => '▪',
        0x6F or 0xA8 or 0x71 or 0x72 => '□',
        0x75 or 0x76 => '◆',
        0xA1 or 0x6D => '○',
        0xD8 => '➢',
        0xE0 or 0xE8 or 0xF0 => '→',
        0xDF => '←',
        0xFC or 0xFE => '✓',
        0xFB or 0xFD => '✗',
        0x4A => '☺',
        0x28 => '☎',
        0x2A => '✉',
        _ => Unknown,
    };
}
