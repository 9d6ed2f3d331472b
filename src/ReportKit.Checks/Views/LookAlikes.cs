namespace ReportKit.Checks.Views;

/// <summary>
/// Letters and digits that the eye takes for one another. Unicode's confusables (UTS #39) hold those of different scripts; these
/// are the ones that a person mistypes when copying an address from paper or screen.
/// </summary>
internal static class LookAlikes
{
    /// <summary>
    /// The text with one letter for all that look alike: two addresses of the same skeleton differ in nothing else. No two digits
    /// become the same, so that numbers stay apart.
    /// </summary>
    public static string Skeleton(string text)
    {
        var skeleton = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan().ToLowerInvariant(skeleton);
        var length = 0;
        for (var i = 0; i < skeleton.Length; i++)
        {
            var pair = i + 1 < skeleton.Length ? Pair(skeleton[i], skeleton[i + 1]) : '\0';
            skeleton[length++] = pair == '\0' ? One(skeleton[i]) : pair;
            if (pair != '\0')
                i++;
        }

        return skeleton[..length].ToString();
    }

    /// <summary>The letter that two look like; none where they do not.</summary>
    private static char Pair(char letter, char next) => (letter, next) switch
    {
        ('r', 'n') => 'm',
        ('v', 'v') => 'w',
        ('c', 'l') => 'd',
        _ => '\0',
    };

    private static char One(char letter) => letter switch
    {
        '1' or 'i' or '|' => 'l',
        '0' => 'o',
        'q' or '9' => 'g',
        '5' => 's',
        '2' => 'z',
        '8' => 'b',
        'v' => 'u',
        _ => letter,
    };
}
