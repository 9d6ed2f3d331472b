using System.Globalization;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Reading;

/// <summary>What a paragraph has from its style, and from those that this is based on.</summary>
/// <param name="Name">Its English name, in lower case; built-in styles have it in every language of Word. Null where the file defines none.</param>
/// <param name="OutlineLevel">1 for the highest.</param>
internal sealed record ParagraphStyle(string? Name, int? OutlineLevel, bool IsContents);

/// <summary>The paragraph styles of a document, each looked up once.</summary>
internal sealed class ParagraphStyles(StyleSheet styles)
{
    private readonly Dictionary<string, ParagraphStyle> known = new(StringComparer.Ordinal);

    /// <param name="id">As a paragraph names it; null for the usual one.</param>
    public ParagraphStyle Of(string? id)
    {
        if (known.TryGetValue(id ?? "", out var style))
            return style;
        List<string> names = [.. styles.NamesOf(id).Select(name => name.Trim().ToLowerInvariant())];
        style = new ParagraphStyle(names.FirstOrDefault() ?? BuiltIn(id), Outline(id, names), names.Exists(IsContents));
        known.Add(id ?? "", style);
        return style;
    }

    /// <summary>The level that is meant by an <c>outlineLvl</c>; null where it is that of body text (ECMA-376-1, 17.3.1.20).</summary>
    public static int? LevelOf(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9 ? level + 1 : null;

    private int? Outline(string? id, List<string> names) =>
        styles.Property(id, "pPr", "outlineLvl") is { } own
            ? LevelOf(own.Attribute(Names.W + "val")?.Value)
            : names.Append(BuiltIn(id)).Select(HeadingLevel).FirstOrDefault(level => level is not null);

    private static int? HeadingLevel(string? name) =>
        name is ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var digit] ? digit - '0' : null;

    private static bool IsContents(string name) =>
        name is "toc heading" or "contents heading" or "table of figures" || (name.StartsWith("toc ", StringComparison.Ordinal) && name.Length == 5 && char.IsAsciiDigit(name[4]));

    /// <summary>Some programs name built-in styles and define none: their ids are the names without spaces.</summary>
    private static string? BuiltIn(string? id) => id switch
    {
        null => null,
        [.. var word, >= '1' and <= '9' and var digit] when word.Equals("Heading", StringComparison.OrdinalIgnoreCase) || word.Equals("TOC", StringComparison.OrdinalIgnoreCase) => $"{word.ToLowerInvariant()} {digit}",
        _ => id.ToLowerInvariant(),
    };
}
