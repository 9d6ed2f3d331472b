namespace ReportKit.Checks.English;

/// <summary>Which article goes before a number in digits: “an 8-point plan”, “an 11th meeting”, “a 10-day session”.</summary>
internal static class SpokenNumbers
{
    /// <summary>The article that is wrong before a word that begins with digits; null where the number may be read in two ways (<c>1100</c>).</summary>
    public static string? WrongArticle(string word)
    {
        var end = 0;
        while (end < word.Length && char.IsAsciiDigit(word[end]))
            end++;
        return (word[0], end) switch
        {
            ('8', _) => "a",
            ('1', 2) when word[1] is '1' or '8' => "a",
            ('1', > 3) => null,
            _ => "an",
        };
    }
}
