using System.Globalization;

namespace ReportKit.Typed;

/// <summary>A number or a name of a month in a date that somebody typed.</summary>
/// <param name="Text">The digits, or the word.</param>
/// <param name="Month">The number of the month that the word names; 0 for digits and all other words.</param>
/// <param name="Before">What parts it from the one before: <c>-</c>, <c>/</c>, <c>.</c>, <c>,</c>, a space, or <c>→</c> for a word such as “to”.</param>
internal sealed record DateToken(string Text, int Month, char Before)
{
    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    public bool IsYear => IsNumber && Text.Length == 4;

    /// <summary>Whether it can be the number of a day or a month.</summary>
    public bool IsShort => IsNumber && Text.Length <= 2 && Number > 0;

    public int Number => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}

/// <summary>A typed date as its numbers and names of months, with the words that only join them left out.</summary>
/// <param name="Tokens">In their order.</param>
/// <param name="Weekday">The day of the week that is named, Sunday being 0; -1 for none.</param>
/// <param name="Unknown">The first word that belongs to no date; null where there is none.</param>
internal sealed record DateTokens(DateToken[] Tokens, int Weekday, string? Unknown)
{
    private static readonly string[] Joining =
    [
        "the", "of", "on", "from", "between", "de", "del", "du", "le", "la", "el", "dia", "día", "den", "am", "vom", "von", "г", "года", "год", "с",
    ];

    private static readonly string[] Ranging = ["to", "until", "till", "through", "thru", "and", "&", "au", "al", "à", "a", "et", "y", "bis", "und", "по", "и"];

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th", "er", "re", "º", "°", "ª", "е", "го"];

    /// <summary>Months between numbers, as in 10.XII.2025.</summary>
    private static readonly string[] RomanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    public static DateTokens Of(string text)
    {
        var tokens = new List<DateToken>();
        var (weekday, before) = (-1, ' ');
        string? unknown = null;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at);
            var word = text[at..end];
            if (char.IsAsciiDigit(word[0]))
                Add(word, 0);
            else if (!char.IsLetter(word[0]) && word is not ("&" or "º" or "°"))
                before = Stronger(before, word[0]);
            else if (tokens.Count > 0 && at > 0 && char.IsAsciiDigit(text[at - 1]) && Array.IndexOf(Ordinals, word.ToLowerInvariant()) >= 0)
                before = ' ';
            else if (Array.IndexOf(Ranging, word.ToLowerInvariant()) >= 0)
                before = '→';
            else if (MonthNames.Month(word) is > 0 and var month)
                Add(word, month);
            else if (tokens.Count > 0 && tokens[^1].IsShort && Array.IndexOf(RomanMonths, word) is >= 0 and var roman)
                Add(word, roman + 1);
            else if (weekday < 0 && MonthNames.Weekday(word) is >= 0 and var day)
                weekday = day;
            else if (Array.IndexOf(Joining, word.ToLowerInvariant()) < 0)
                unknown ??= word;
            at = end;
        }

        if (before is '-' or '/' or '→')
            unknown ??= before.ToString();
        return new DateTokens([.. tokens], weekday, unknown);

        void Add(string word, int month)
        {
            // A word such as “until” that has nothing before it says something else than the day alone.
            if (tokens.Count == 0 && before == '→')
                unknown ??= before.ToString();
            tokens.Add(new DateToken(word, month, tokens.Count == 0 ? ' ' : before));
            before = ' ';
        }
    }

    /// <summary>The end of the run of digits or of letters, or of the single mark, that starts here.</summary>
    private static int EndOf(string text, int at)
    {
        var end = at + 1;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        }
        else if (char.IsLetter(text[at]))
        {
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
        }

        return end;
    }

    private static char Stronger(char before, char mark) => mark switch
    {
        '-' or '/' => before == '→' ? before : mark,
        '.' or ',' => before == ' ' ? mark : before,
        _ => before,
    };
}
