using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Merging;

namespace ReportKit.Cli.Commands;

/// <summary>Changes as a table, sheet by sheet, with the words that differ marked, and coloured where the screen shows colours.</summary>
internal static class ChangeTable
{
    private const int LongestKey = 24;
    private const int LongestName = 18;

    public static void Write(ImmutableArray<ChangeLine> lines, Terminal terminal)
    {
        foreach (var sheet in lines.GroupBy(line => line.Sheet))
        {
            terminal.Output.WriteLine(sheet.Key);
            var keys = Math.Min(LongestKey, sheet.Max(line => line.Key.Length));
            var columns = sheet.Max(line => line.What.Length);
            var names = Math.Min(LongestName, sheet.Max(line => line.Who.Length));
            foreach (var line in sheet)
                terminal.Output.WriteLine($"  {line.Key.PadRight(keys)}  {line.What.PadRight(columns)}  {(names == 0 ? "" : line.Who.PadRight(names) + "  ")}{Shown(line, terminal)}");
        }
    }

    private static string Shown(ChangeLine line, Terminal terminal)
    {
        if (Typography.IsAllThatDiffers(line.Before, line.After))
            return "only the form of quotation marks";
        var words = ChangedWords.Of(line.Before, line.After);
        return words.Ahead + Marked("[-", words.Before, "-]", terminal.Red) + Marked("{+", words.After, "+}", terminal.Green) + words.Following;
    }

    private static string Marked(string open, string words, string close, Func<string, string> coloured) =>
        words.Length == 0 ? "" : coloured(open + words + close);
}
