using System.Xml;
using ReportKit.Findings;
using ReportKit.Packaging;

namespace ReportKit.Excel.Worksheets;

/// <summary>The texts that the cells of a workbook name by number (ECMA-376-1, 18.4.9).</summary>
internal sealed class SharedStrings
{
    /// <summary>What a text takes besides its characters, in bytes.</summary>
    private const int Overhead = 64;

    private readonly List<SharedString> strings = [];
    private readonly string file;

    private SharedStrings(string file) => this.file = file;

    /// <param name="part">Their part; null for a workbook without one.</param>
    public static SharedStrings Read(OfficePackage package, string? part, CellText text)
    {
        var strings = new SharedStrings(package.File);
        if (part is null || !package.Has(part))
            return strings;

        using var xml = package.StreamXml(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                strings.Add(SharedString.Read(xml, text), package);
        }

        return strings;
    }

    /// <exception cref="UnusableFileException">There is no text of this number.</exception>
    public SharedString At(double number)
    {
        if (!(number >= 0 && number < strings.Count))
            throw new UnusableFileException($"{file} is damaged: one of its cells names a text that is not in the file.");
        return strings[(int)number];
    }

    private void Add(SharedString text, OfficePackage package)
    {
        package.Hold(Overhead + (text.Text.Length * sizeof(char)));
        strings.Add(text);
    }
}
