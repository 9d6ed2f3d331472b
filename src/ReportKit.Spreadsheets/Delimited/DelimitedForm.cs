namespace ReportKit.Spreadsheets.Delimited;

/// <summary>How the values of a file are parted and quoted.</summary>
/// <param name="Separator">Between values.</param>
/// <param name="Quote">Around values that hold a separator, a quote or a line break.</param>
/// <param name="Escape">Before a quote within a value.</param>
/// <param name="HasOwnLine">Whether the first line says the separator, as Excel has it, and nothing else.</param>
internal sealed record DelimitedForm(char Separator, char Quote, char Escape, bool HasOwnLine)
{
    private const int LinesOfSample = 200;

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Whether nearly all lines have the same number of values, and more than one.</summary>
    public bool IsRegular { get; private init; }

    public string Name => Separator switch
    {
        ',' => "commas",
        ';' => "semicolons",
        '\t' => "tabs",
        _ => "upright bars",
    };

    /// <param name="sample">The beginning of the file.</param>
    public static DelimitedForm Of(string sample)
    {
        var quote = QuoteIn(sample);
        var escape = quote == '"' && sample.Contains("\\\"", StringComparison.Ordinal) && !sample.Replace("\\\"", "", StringComparison.Ordinal).Contains("\"\"", StringComparison.Ordinal) ? '\\' : quote;
        if (sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 5 && sample[5] is '\r' or '\n')
            return new DelimitedForm(sample[4], quote, escape, HasOwnLine: true);

        var (best, most) = (',', 0.0);
        foreach (var separator in Separators)
        {
            var score = ScoreOf(sample, separator, quote, escape);
            if (score > most)
                (best, most) = (separator, score);
        }

        const double Regular = 0.95;
        return new DelimitedForm(best, quote, escape, HasOwnLine: false) { IsRegular = most >= Regular };
    }

    /// <summary>Single quotes only where they stand at both ends of most values, and no double ones do.</summary>
    private static char QuoteIn(string sample)
    {
        var (single, twofold) = (0, 0);
        foreach (var separator in Separators)
        {
            single = Math.Max(single, Count(sample, $"'{separator}'"));
            twofold = Math.Max(twofold, Count(sample, $"\"{separator}\""));
        }

        return single > 2 && twofold == 0 ? '\'' : '"';
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }

    /// <summary>How alike the lines are in their number of values, and how many these are.</summary>
    private static double ScoreOf(string sample, char separator, char quote, char escape)
    {
        var counts = Counts(sample, separator, quote, escape);
        if (counts.Count == 0)
            return 0;
        var usual = counts.Where(count => count > 0).GroupBy(count => count).OrderByDescending(group => group.Count() * Math.Min(group.Key, 6)).FirstOrDefault();
        if (usual is null)
            return 0;
        // Two lines do not tell much by being alike; what stands in the first counts, too.
        return ((double)usual.Count() / counts.Count) + (counts[0] == usual.Key ? 0.2 : 0) + Math.Min(usual.Key, 20) * 0.01;
    }

    private static List<int> Counts(string sample, char separator, char quote, char escape)
    {
        var (counts, count, isQuoted, isBlank) = (new List<int>(), 0, false, true);
        for (var at = 0; at < sample.Length && counts.Count < LinesOfSample; at++)
        {
            var letter = sample[at];
            if (isQuoted && letter == escape && escape != quote)
                at++;
            else if (letter == quote && (isQuoted || at == 0 || sample[at - 1] == separator || sample[at - 1] is '\n' or '\r'))
                isQuoted = !isQuoted;
            else if (!isQuoted && letter == separator)
                count++;
            else if (!isQuoted && letter is '\n' or '\r')
                Close();
            isBlank &= letter is '\n' or '\r';
        }

        Close();
        return counts;

        void Close()
        {
            if (!isBlank)
                counts.Add(count);
            (count, isBlank) = (0, true);
        }
    }
}
