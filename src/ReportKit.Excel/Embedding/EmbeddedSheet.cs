using System.Globalization;
using System.IO.Packaging;
using System.Xml.Linq;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Embedding;

/// <summary>The half in a sheet that no menu shows (ECMA-376-1, 18.18.68, veryHidden): one piece a row.</summary>
internal static class EmbeddedSheet
{
    private const string Id = "rIdEmbeddedSheet";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Write(PackagePart book, List<string> pieces)
    {
        var address = Enumerable.Range(1, int.MaxValue)
            .Select(number => new Uri(string.Create(CultureInfo.InvariantCulture, $"/xl/worksheets/sheet{number}.xml"), UriKind.Relative))
            .First(free => !book.Package.PartExists(free));
        var part = book.Package.CreatePart(address, ContentType, CompressionOption.Normal);
        using (var stream = part.GetStream(FileMode.Create))
            Write(stream, pieces);
        book.CreateRelationship(PackUriHelper.GetRelativeUri(book.Uri, address), TargetMode.Internal, Relationships + "/worksheet", Id);
        List(book);
    }

    /// <summary>Names the sheet in the workbook, after all others.</summary>
    private static void List(PackagePart book)
    {
        using var stream = book.GetStream(FileMode.Open, FileAccess.ReadWrite);
        var root = XElement.Load(stream, LoadOptions.PreserveWhitespace);
        var sheets = root.Element(Main + "sheets")!;
        sheets.Add(new XElement(
            Main + "sheet",
            new XAttribute("name", ToolSheets.Embedded),
            new XAttribute("sheetId", sheets.Elements().Max(sheet => (int)sheet.Attribute("sheetId")!) + 1),
            new XAttribute("state", "veryHidden"),
            new XAttribute((XNamespace)Relationships + "id", Id)));
        stream.SetLength(0);
        root.Save(stream, SaveOptions.DisableFormatting);
    }

    public static List<string> Read(WorkbookFile workbook)
    {
        var pieces = new List<string>();
        if (workbook.Sheets.FirstOrDefault(sheet => sheet.Name == ToolSheets.Embedded) is not { } worksheet)
            return pieces;
        using var rows = workbook.OpenRows(worksheet);
        while (rows.Read())
        {
            if (rows.Cells.IsEmpty)
                continue;
            pieces.Add(rows.Cells[0].Text);
            workbook.Package.Hold(pieces[^1].Length * sizeof(char));
        }

        return pieces;
    }

    private static void Write(Stream stream, List<string> pieces)
    {
        using var xml = XmlCopy.Writer(stream);
        xml.WriteStartElement("worksheet", Main.NamespaceName);
        xml.WriteStartElement("sheetData", Main.NamespaceName);
        for (var index = 0; index < pieces.Count; index++)
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("row", Main.NamespaceName);
            xml.WriteAttributeString("r", number);
            xml.WriteStartElement("c", Main.NamespaceName);
            xml.WriteAttributeString("r", "A" + number);
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main.NamespaceName);
            xml.WriteElementString("t", Main.NamespaceName, EscapedText.Of(pieces[index]));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
