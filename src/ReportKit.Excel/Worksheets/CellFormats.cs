using System.Globalization;
using System.Xml;
using ExcelNumberFormat;
using ReportKit.Dates;
using ReportKit.Packaging;

namespace ReportKit.Excel.Worksheets;

/// <summary>The number formats of a workbook's cells, by the cells' style.</summary>
internal sealed class CellFormats
{
    /// <summary>The formats that files name by number only (ECMA-376-1, 18.8.30).</summary>
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = "d/m/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "d/m/yyyy h:mm",
        [37] = "#,##0 ;(#,##0)",
        [38] = "#,##0 ;(#,##0)",
        [39] = "#,##0.00;(#,##0.00)",
        [40] = "#,##0.00;(#,##0.00)",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss",
        [48] = "##0.0E+0",
    };

    /// <summary>In characters: what Excel takes for a format. A longer one would be read through for each cell.</summary>
    private const int LongestCode = 255;

    private readonly List<int> formatOfStyle = [];
    private readonly Dictionary<string, NumberFormat> parsed = [];
    private readonly Dictionary<int, string> codes = new(BuiltIn);

    private CellFormats()
    {
    }

    /// <summary>Formats that are at hand as codes; the style of a cell is the index of its code.</summary>
    public static CellFormats Of(IReadOnlyList<string> codes)
    {
        const int FirstOwn = 164;
        var formats = new CellFormats();
        for (var at = 0; at < codes.Count; at++)
        {
            formats.codes[FirstOwn + at] = codes[at];
            formats.formatOfStyle.Add(FirstOwn + at);
        }

        return formats;
    }

    /// <param name="part">The styles part; null for a workbook without one.</param>
    public static CellFormats Read(OfficePackage package, string? part)
    {
        var formats = new CellFormats();
        if (part is null || !package.Has(part))
            return formats;

        using var xml = package.OpenXml(part);
        // The formats of conditional formatting (ECMA-376-1, 18.8.14) have numbers of their own, and mean nothing for cells.
        var list = "";
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == 1)
                list = xml.LocalName;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && list == "numFmts")
                formats.codes[Digits(xml, "numFmtId")] = xml.GetAttribute("formatCode") is { Length: <= LongestCode } code ? code : "";
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && list == "cellXfs")
                formats.formatOfStyle.Add(Digits(xml, "numFmtId"));
        }

        return formats;
    }

    /// <summary>Whether the cell shows a number as a date.</summary>
    public bool ShowsDate(int style) => Code(style) is { } code && Parsed(code) is { IsValid: true, IsDateTimeFormat: true };

    /// <summary>Whether the cell shows month and year, but no day.</summary>
    public bool ShowsMonthOnly(int style) =>
        Code(style) is { } code && Shows(code, 'm') && Shows(code, 'y') && !Shows(code, 'd');

    /// <summary>Whether the cell shows a year.</summary>
    public bool ShowsYear(int style) => Code(style) is { } code && Shows(code, 'y');

    /// <summary>Whether the cell shows a time by the halves of the day.</summary>
    public bool ShowsHalfDay(int style) => Code(style) is { } code && WithoutLiterals(code).Contains("AM/PM", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the cell makes of a number.</summary>
    public NumberForm FormOf(int style)
    {
        if (Code(style) is not { } code || IsGeneral(code) || new NumberFormat(code) is not { IsValid: true } format)
            return NumberForm.Number;
        if (format.IsTimeSpanFormat)
            return NumberForm.Time;
        if (format.IsDateTimeFormat)
            return Shows(code, 'd') || Shows(code, 'y') || !(Shows(code, 'h') || Shows(code, 's')) ? NumberForm.Date : NumberForm.Time;
        if (Shows(code, '%'))
            return NumberForm.Percentage;
        if (code.AsSpan().IndexOfAny("$€£¥") >= 0)
            return NumberForm.Money;
        return WithoutLiterals(code).Contains("E+", StringComparison.OrdinalIgnoreCase) ? NumberForm.Scientific : NumberForm.Number;
    }

    /// <summary>
    /// A time in a recording, as it was typed: <c>30:10</c>, which the spreadsheet program took for thirty hours, is half an hour, and
    /// the hour is given also where the cell does not show it.
    /// </summary>
    public string Timecode(double number, int style)
    {
        var (code, time) = (Code(style) ?? "", Serial.ToTimeSpan(number));
        var hours = (int)time.TotalHours;
        if (time.Seconds == 0 && (hours >= 24 || !Shows(code, 's')))
            return string.Create(CultureInfo.InvariantCulture, $"{hours}:{time.Minutes:00}");
        return hours == 0 && !code.Contains('h', StringComparison.OrdinalIgnoreCase)
            ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes:00}:{time.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{hours}:{time.Minutes:00}:{time.Seconds:00}");
    }

    /// <summary>
    /// The number as the cell shows it; a date as ISO 8601 (with its time of day, where it has one), because how a cell shows it
    /// depends on the machine.
    /// </summary>
    public string Shown(double number, int style, bool uses1904Dates)
    {
        if (Code(style) is not { } code || IsGeneral(code) || Parsed(code) is not { IsValid: true } format)
            return Plain(number);
        if (!format.IsDateTimeFormat && !format.IsTimeSpanFormat)
            return format.Format(number, CultureInfo.InvariantCulture).Trim();
        if (!Serial.IsTime(number, uses1904Dates))
            return Plain(number);
        if (format.IsTimeSpanFormat)
            return format.Format(Serial.ToTimeSpan(number), CultureInfo.InvariantCulture).Trim();

        var time = Serial.ToDateTime(number, uses1904Dates);
        var isTimeOfDay = !Shows(code, 'd') && !Shows(code, 'y') && (Shows(code, 'h') || Shows(code, 's'));
        return isTimeOfDay ? format.Format(time, CultureInfo.InvariantCulture).Trim() : Iso(time, ShowsMonthOnly(style));
    }

    private static string Iso(DateTime time, bool isMonth)
    {
        if (time.TimeOfDay == TimeSpan.Zero)
            return (isMonth && time.Day == 1 ? new PartialDate(time.Year, time.Month) : PartialDate.From(time)).Iso;
        return time.ToString(time.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static string Plain(double number) => number.ToString("G15", CultureInfo.InvariantCulture);

    private static bool Shows(string code, char letter) => WithoutLiterals(code).Contains(letter, StringComparison.OrdinalIgnoreCase);

    private static int Digits(XmlReader xml, string attribute) =>
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

    private NumberFormat Parsed(string code)
    {
        if (!parsed.TryGetValue(code, out var format))
            parsed.Add(code, format = new NumberFormat(code));
        return format;
    }

    private string? Code(int style) =>
        style < formatOfStyle.Count ? codes.GetValueOrDefault(formatOfStyle[style]) : null;
}
