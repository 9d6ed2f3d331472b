using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ReportKit.Datasets;
using ReportKit.Findings;

namespace ReportKit.Excel.Worksheets;

/// <summary>Reads the text of XML elements without trusting their length.</summary>
internal sealed partial class CellText(string file)
{
    /// <summary>Far beyond what a cell may hold (32,767), so that a cell that is only too long can still be named.</summary>
    private const int Most = 1_000_000;

    /// <summary>The reader passes on both halves of a surrogate pair at once, or fails where there is no room for them.</summary>
    private const int Pair = 2;

    private readonly char[] buffer = new char[4096];

    private readonly RecentTexts recent = new();

    /// <summary>The text of the element at which the reader stands; the reader then stands at its end.</summary>
    public string Read(XmlReader xml)
    {
        var first = ReadShort(xml, out var isWhole);
        if (isWhole)
            return Decoded(recent.Once(first));

        var text = new StringBuilder().Append(first);
        while (!isWhole)
            Bound(text.Append(ReadShort(xml, out isWhole)).Length);
        return Decoded(text.ToString());
    }

    /// <summary>Refuses what is far longer than a cell may be.</summary>
    /// <param name="length">In characters.</param>
    public void Bound(int length)
    {
        if (length > Most)
            throw new UnusableFileException($"{file} is not read: one of its cells holds more than {Most.ToString("N0", CultureInfo.InvariantCulture)} characters.");
    }

    /// <summary>The text as it stands in the file, up to the length of the buffer; valid until the next call.</summary>
    public ReadOnlySpan<char> ReadShort(XmlReader xml, out bool isWhole)
    {
        var length = 0;
        isWhole = true;
        if (xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
            return [];

        var isInText = xml.NodeType is not XmlNodeType.Element;
        while (isInText || (xml.Read() && xml.NodeType != XmlNodeType.EndElement))
        {
            isInText = false;
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
                continue;

            for (int read; (read = xml.ReadValueChunk(buffer, length, buffer.Length - length)) > 0;)
            {
                length += read;
                if (buffer.Length - length >= Pair)
                    continue;
                isWhole = false;
                return buffer.AsSpan(0, length);
            }
        }

        return buffer.AsSpan(0, length);
    }

    /// <summary>Line ends as one character, and the escapes <c>_x000D_</c> of ST_Xstring (ECMA-376-1, 22.9.2.19) undone.</summary>
    private static string Decoded(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
            text = Escape().Replace(text, match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
