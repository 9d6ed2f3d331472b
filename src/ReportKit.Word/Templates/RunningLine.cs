using System.Globalization;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>
/// Keeps the running line of headers and footers one line: a title that is too long for it ends in an ellipsis. A line that grows
/// would push the text down on every page. The whole title stands on the cover.
/// </summary>
internal static class RunningLine
{
    private const double UsualSize = 10;

    /// <summary>The digits of a page, of which the field shows one.</summary>
    private const string FurtherDigits = "00";

    /// <param name="part">A header or footer, with its fields filled.</param>
    /// <param name="frame">The room on the narrowest page.</param>
    public static void Fit(XElement part, StyleSheet styles, TextFrame frame)
    {
        foreach (var tag in (string[])[ControlTags.ShortTitle, ControlTags.RunningTitle, ControlTags.Title])
        {
            foreach (var control in Controls.With(tag, part))
            {
                if (control.AncestorsAndSelf(Names.W + "p").Concat(control.Descendants(Names.W + "p")).FirstOrDefault() is { } paragraph)
                    Fit(control, paragraph, styles, frame.WidthAt(paragraph) / 20.0);
            }
        }
    }

    private static void Fit(XElement control, XElement paragraph, StyleSheet styles, double width)
    {
        var style = paragraph.Element(Names.W + "pPr")?.Element(Names.W + "pStyle")?.Attribute(Names.W + "val")?.Value;
        var size = double.TryParse(styles.Value(style, "rPr", "sz", "val"), NumberStyles.Float, CultureInfo.InvariantCulture, out var half) ? half / 2 : UsualSize;
        var words = control.Descendants(Names.W + "t").ToList();
        var title = string.Concat(words.Select(text => text.Value));
        var others = string.Concat(paragraph.Descendants(Names.W + "t").Except(words).Select(text => text.Value)) + FurtherDigits;
        var room = width / size - TextMeasure.Width(others);
        if (words.Count == 0 || TextMeasure.Width(title) <= room)
            return;
        words[0].SetValue(Shortened(title, room));
        words.Skip(1).Remove();
    }

    /// <summary>As many whole words as there is room for; at least the first letters.</summary>
    private static string Shortened(string title, double room)
    {
        const int Least = 12;
        var end = title.Length;
        while (end > Least && TextMeasure.Width(title[..end] + "…") > room)
            end--;
        if (char.IsHighSurrogate(title[end - 1]))
            end--;
        var space = title.LastIndexOf(' ', end - 1);
        if (end < title.Length && title[end] != ' ' && space > end / 2)
            end = space;
        return title[..end].TrimEnd(' ', ',', ';', ':', '–', '—', '-', '(') + "…";
    }
}
