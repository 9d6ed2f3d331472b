namespace ReportKit.Differences;

/// <summary>Marks that are typed in more than one form: curly or straight quotation marks and apostrophes.</summary>
public static class Typography
{
    /// <summary>Whether two texts differ, but only in the form of such marks.</summary>
    public static bool IsAllThatDiffers(string before, string after) => before != after && Plain(before) == Plain(after);

    private static string Plain(string text) => string.Create(text.Length, text, static (plain, text) =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            plain[at] = text[at] switch
            {
                '“' or '”' or '„' or '‟' => '"',
                '‘' or '’' or '‚' or '‛' => '\'',
                var other => other,
            };
        }
    });
}
