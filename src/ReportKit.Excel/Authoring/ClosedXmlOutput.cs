using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// Puts right what ClosedXML 0.95.4 writes otherwise than the standard has it, and what would differ from one run to the next.
/// </summary>
internal static class ClosedXmlOutput
{
    /// <param name="title">What the file says of itself.</param>
    public static void Tidy(MemoryStream workbook, string title)
    {
        workbook.Position = 0;
        using (var document = SpreadsheetDocument.Open(workbook, isEditable: true))
        {
            var main = document.WorkbookPart!;
            document.ChangeIdOfPart(main, "rIdWorkbook");
            NameProperties(document, title);
            MakeTitlesAbsolute(main.Workbook);
            foreach (var part in main.WorksheetParts)
                Tidy(part.Worksheet);
        }

        WriteAsExcelDoes(workbook);
        workbook.Position = 0;
    }

    /// <summary>The rows and columns that every printed page repeats are absolute references: not all readers understand others.</summary>
    private static void MakeTitlesAbsolute(Workbook workbook)
    {
        foreach (var titles in workbook.Descendants<DefinedName>().Where(name => name.Name == "_xlnm.Print_Titles"))
            titles.Text = titles.Text.Replace("!A:A", "!$A:$A", StringComparison.Ordinal).Replace("!1:1", "!$1:$1", StringComparison.Ordinal);
        workbook.Save();
    }

    /// <summary>
    /// Writes the parts as Excel does, which readers less patient than it rely on: elements without a prefix, and targets of
    /// relationships from the folder of their part.
    /// </summary>
    private static void WriteAsExcelDoes(MemoryStream workbook)
    {
        using var package = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var part in package.Entries.Where(part => part.Name.EndsWith(".rels", StringComparison.Ordinal) || part.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var stream = part.Open();
            var root = XElement.Load(stream, LoadOptions.PreserveWhitespace);
            root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Value == root.Name.NamespaceName).Remove();
            if (part.Name.EndsWith(".rels", StringComparison.Ordinal))
                MakeTargetsRelative(root, part.FullName);
            stream.SetLength(0);
            root.Save(stream, SaveOptions.DisableFormatting);
        }
    }

    private static void MakeTargetsRelative(XElement relationships, string part)
    {
        var folder = "/" + part[..part.IndexOf("_rels/", StringComparison.Ordinal)];
        foreach (var target in relationships.Elements().Attributes("Target").Where(target => target.Value.StartsWith('/')))
            target.Value = Path.GetRelativePath(folder, target.Value).Replace('\\', '/');
    }

    /// <summary>The part of the properties gets a name of chance, which would differ from one run to the next.</summary>
    private static void NameProperties(SpreadsheetDocument document, string title)
    {
        if (document.CoreFilePropertiesPart is { } byChance)
            document.DeletePart(byChance);
        var properties = document.AddNewPart<CoreFilePropertiesPart>("rIdProperties");
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Properties(title)));
        properties.FeedData(content);
    }

    /// <summary>What the file says of itself (ECMA-376-2, 11), without the time of writing.</summary>
    private static string Properties(string title) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(title)}</dc:title><dc:creator>ReportKit</dc:creator></cp:coreProperties>
        """;

    private static void Tidy(Worksheet sheet)
    {
        // Columns have to stand in their order (ECMA-376-1, 18.3.1.17); the last one is written first.
        foreach (var columns in sheet.Elements<Columns>())
        {
            var ordered = columns.Elements<Column>().OrderBy(column => column.Min!.Value).ToList();
            columns.RemoveAllChildren();
            columns.Append(ordered);
        }

        // A list has one formula; an empty second one is written as well.
        foreach (var second in sheet.Descendants<Formula2>().Where(formula => formula.Text.Length == 0).ToList())
            second.Remove();
        sheet.Save();
    }
}
