using System.Text;

namespace ReportKit.Cli;

/// <summary>Folds the lines of messages at spaces, where they go to a screen; what is piped or written to a file stays one line each.</summary>
/// <param name="inner">Where the lines go.</param>
/// <param name="width">Characters that a line of the screen holds.</param>
internal sealed class Screen(TextWriter inner, int width) : TextWriter
{
    /// <summary>Columns that leave less than this for the words are not kept free.</summary>
    private const int NarrowestWords = 30;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void Write(string? value) => inner.Write(value);

    public override void WriteLine(string? value) => inner.WriteLine(Folded(value ?? "", width, value is null ? 0 : value.Length - value.TrimStart().Length));

    public override void Flush() => inner.Flush();

    /// <summary>A line that is folded so that its words stand below one another.</summary>
    /// <param name="indent">How far further lines are set in.</param>
    public static string Folded(string line, int width, int indent)
    {
        if (line.Length <= width || line.Contains('\e', StringComparison.Ordinal))
            return line;

        var margin = width - indent >= NarrowestWords ? indent : 2;
        var folded = new StringBuilder();
        var rest = line;
        while (rest.Length > width)
        {
            var from = folded.Length == 0 ? Math.Min(margin, width) : margin;
            var space = rest.LastIndexOf(' ', width, width - from);
            if (space < 0)
                space = rest.IndexOf(' ', width);
            if (space < 0)
                break;
            folded.Append(rest.AsSpan(0, space).TrimEnd()).Append('\n');
            rest = new string(' ', margin) + rest[(space + 1)..].TrimStart();
        }

        return folded.Append(rest).ToString();
    }
}
