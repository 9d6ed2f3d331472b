using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportKit.Excel.Styling;

namespace ReportKit.Excel.Patching;

/// <summary>
/// The shapes that show notes (ECMA-376-4, 19.4.2.13). They stand in a part that spreadsheet programs write by hand and that need
/// not be well-formed, so that further ones are put before its end, and all else in it stays as it is.
/// </summary>
internal static partial class NoteShapes
{
    private const string ShapeType =
        """<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

    /// <summary>The first number of a shape in a drawing.</summary>
    private const int FirstShape = 1025;

    /// <summary>In characters, and in pixels.</summary>
    private const double Characters = 40;
    private const int Width = 240;

    private const double PixelsPerPoint = 4.0 / 3;

    private static readonly (string Prefix, string Namespace)[] Namespaces =
    [
        ("v", "urn:schemas-microsoft-com:vml"),
        ("o", "urn:schemas-microsoft-com:office:office"),
        ("x", "urn:schemas-microsoft-com:office:excel"),
    ];

    /// <summary>A drawing without shapes.</summary>
    public static byte[] Empty { get; } = Encoding.UTF8.GetBytes(
        $"""<xml {Declared(Namespaces)}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>""");

    /// <summary>A drawing with a shape for each of these notes; null where it has no end to put them before.</summary>
    public static byte[]? Added(byte[] drawing, IEnumerable<NewNote> notes, SheetGrid grid)
    {
        // Whatever the encoding, the marks are those of ASCII.
        var text = Encoding.Latin1.GetString(drawing);
        var end = text.LastIndexOf("</", StringComparison.Ordinal);
        if (end < 0)
            return null;

        var lacking = Declared(Namespaces.Where(known => !text.Contains($"xmlns:{known.Prefix}=\"{known.Namespace}\"", StringComparison.Ordinal)));
        var number = ShapeNumber().Matches(text).Select(match => int.Parse(match.ValueSpan[8..], CultureInfo.InvariantCulture)).DefaultIfEmpty(FirstShape - 1).Max();
        var added = new StringBuilder(text, 0, end, text.Length + 1000);
        if (!text.Contains("\"_x0000_t202\"", StringComparison.Ordinal))
            added.Append(ShapeType.Replace("<v:shapetype", "<v:shapetype" + lacking, StringComparison.Ordinal));
        foreach (var note in notes)
            added.Append(Shape(note, ++number, lacking, grid));
        return Encoding.Latin1.GetBytes(added.Append(text, end, text.Length - end).ToString());
    }

    /// <summary>Hidden until somebody points at the cell, and as high as its words need.</summary>
    private static string Shape(NewNote note, int number, string declarations, SheetGrid grid)
    {
        var height = (int)(RowHeight.ForLines(RowHeight.Lines(note.Text, Characters) + (note.Author.Length == 0 ? 0 : 1)) * PixelsPerPoint) + 4;
        return string.Create(CultureInfo.InvariantCulture, $"""<v:shape{declarations} id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;width:{Width}px;height:{height}px;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{grid.Beside(note.Row, note.Column, Width, height)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{note.Row - 1}</x:Row><x:Column>{note.Column}</x:Column></x:ClientData></v:shape>""");
    }

    private static string Declared(IEnumerable<(string Prefix, string Namespace)> namespaces) =>
        string.Concat(namespaces.Select(known => $" xmlns:{known.Prefix}=\"{known.Namespace}\""));

    [GeneratedRegex("_x0000_s[0-9]{1,9}")]
    private static partial Regex ShapeNumber();
}
