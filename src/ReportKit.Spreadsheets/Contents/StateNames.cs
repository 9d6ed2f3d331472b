namespace ReportKit.Spreadsheets.Contents;

/// <summary>The states that are members or observers of the United Nations, by the names that several languages have for them (<c>states.tsv</c>).</summary>
internal static class StateNames
{
    private static readonly Dictionary<string, string> Codes = Read();
    private static readonly HashSet<string> AllCodes = [.. Codes.Values];

    /// <summary>The three letters of a state (ISO 3166-1 alpha-3) by one of its names; null where it is none.</summary>
    public static string? CodeOf(string name) => Codes.GetValueOrDefault(HeaderWords.Fold(name));

    /// <summary>Whether the words are the three letters of a state.</summary>
    public static bool IsCode(string words) => words.Length == 3 && AllCodes.Contains(words.ToUpperInvariant());

    private static Dictionary<string, string> Read()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = typeof(StateNames).Assembly.GetManifestResourceStream("states.tsv")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var code, _, var names])
                continue;
            foreach (var name in names.Split('|'))
                codes.TryAdd(HeaderWords.Fold(name), code);
        }

        return codes;
    }
}
