using System.Globalization;
using System.Xml;
using ExcelNumberFormat;
using ReportKit.Packaging;

namespace ReportKit.Excel.Reading;

/// <summary>The number formats of a workbook's cells, by the cells' style.</summary>
internal sealed class CellFormats
{
    /// <summary>The formats of dates and times that files name by number only (ECMA-376-1, 18.8.30).</summary>
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [14] = "d/m/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "d/m/yyyy h:mm",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss",
    };

    private readonly List<int> formatOfStyle = [];
    private readonly Dictionary<int, string> codes = new(BuiltIn);

    private CellFormats()
    {
    }

    /// <param name="part">The styles part; null for a workbook without one.</param>
    public static CellFormats Read(OfficePackage package, string? part)
    {
        var formats = new CellFormats();
        if (part is null || !package.Has(part))
            return formats;

        using var xml = package.OpenXml(part);
        var isInCellFormats = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
                isInCellFormats = xml.NodeType == XmlNodeType.Element;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
                formats.codes[Figures(xml, "numFmtId")] = xml.GetAttribute("formatCode") ?? "";
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && isInCellFormats)
                formats.formatOfStyle.Add(Figures(xml, "numFmtId"));
        }

        return formats;
    }

    /// <summary>Whether the cell shows month and year, but no day.</summary>
    public bool ShowsMonthOnly(int style) =>
        Code(style) is { } code
        && code.Contains('m', StringComparison.OrdinalIgnoreCase)
        && code.Contains('y', StringComparison.OrdinalIgnoreCase)
        && !WithoutLiterals(code).Contains('d', StringComparison.OrdinalIgnoreCase);

    /// <summary>The number as the cell shows it.</summary>
    public string Shown(double number, int style, bool uses1904Dates)
    {
        if (Code(style) is { } code && new NumberFormat(code) is { IsValid: true } format && !IsGeneral(code))
        {
            object value = format.IsTimeSpanFormat ? TimeSpan.FromDays(number) : format.IsDateTimeFormat ? Serial.ToDateTime(number, uses1904Dates) : number;
            return format.Format(value, CultureInfo.InvariantCulture, uses1904Dates).Trim();
        }

        return number.ToString("G15", CultureInfo.InvariantCulture);
    }

    private static int Figures(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsGeneral(string code) => code.Length == 0 || code is "@" || code.Equals("General", StringComparison.OrdinalIgnoreCase);

    private static string WithoutLiterals(string code)
    {
        var kept = new System.Text.StringBuilder();
        var isLiteral = false;
        foreach (var letter in code)
        {
            if (letter is '"' or '[' or ']')
                isLiteral = letter == '"' ? !isLiteral : letter == '[';
            else if (!isLiteral)
                kept.Append(letter);
        }

        return kept.ToString();
    }

    private string? Code(int style) =>
        style < formatOfStyle.Count ? codes.GetValueOrDefault(formatOfStyle[style]) : null;
}
