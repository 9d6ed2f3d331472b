using System.Xml;
using ReportKit.Diagnostics;
using ReportKit.Packaging;

namespace ReportKit.Excel.Reading;

/// <summary>The texts that the cells of a workbook name by number (ECMA-376-1, 18.4.9).</summary>
internal sealed class SharedStrings
{
    /// <summary>Texts; short ones take many times the room that they have in the file.</summary>
    private const int MostTexts = 2_000_000;

    /// <summary>Characters; a text counts for each cell that names it, because a file may name a long one in every cell.</summary>
    private const long Most = 192L << 20;

    private readonly List<SharedString> strings = [];
    private readonly string file;
    private long given;

    private SharedStrings(string file) => this.file = file;

    /// <param name="part">Their part; null for a workbook without one.</param>
    public static SharedStrings Read(OfficePackage package, string? part, CellText text)
    {
        var strings = new SharedStrings(package.File);
        if (part is null || !package.Has(part))
            return strings;

        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                strings.strings.Add(SharedString.Read(xml, text));
            if (strings.strings.Count > MostTexts)
                throw new UnusableFileException($"{package.File} is too large: it holds more than {MostTexts / 1_000_000} million texts.");
        }

        return strings;
    }

    /// <exception cref="UnusableFileException">There is no text of this number, or the cells hold too much text.</exception>
    public SharedString At(double number)
    {
        if (!(number >= 0 && number < strings.Count))
            throw new UnusableFileException($"{file} is damaged: one of its cells names a text that is not in the file.");

        var text = strings[(int)number];
        given += text.Text.Length;
        return given <= Most ? text : throw new UnusableFileException($"{file} is too large: its cells hold more than {Most >> 20} million characters.");
    }
}
