using System.Text;

namespace ReportKit.Checks.Addresses;

/// <summary>
/// Letters and figures that the eye takes for one another. Unicode's confusables (UTS #39) hold those of different scripts; these
/// are the ones that a person mistypes when copying an address from paper or screen.
/// </summary>
internal static class LookAlikes
{
    /// <summary>
    /// The text with one letter for all that look alike: two addresses of the same skeleton differ in nothing else. No two figures
    /// become the same, so that numbers stay apart.
    /// </summary>
    public static string Skeleton(string text)
    {
        var skeleton = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.ToLowerInvariant(text[i]);
            var next = i + 1 < text.Length ? char.ToLowerInvariant(text[i + 1]) : '\0';
            var (one, length) = (letter, next) switch
            {
                ('r', 'n') => ('m', 2),
                ('v', 'v') => ('w', 2),
                ('c', 'l') => ('d', 2),
                _ => (One(letter), 1),
            };
            skeleton.Append(one);
            i += length - 1;
        }

        return skeleton.ToString();
    }

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
