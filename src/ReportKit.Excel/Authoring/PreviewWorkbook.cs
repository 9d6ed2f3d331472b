using System.Collections.Immutable;
using System.Xml;
using ReportKit.Datasets;
using ReportKit.Excel.Marking;
using ReportKit.Findings;
using ReportKit.Packaging;

namespace ReportKit.Excel.Authoring;

/// <summary>A workbook in which somebody looks at what would be imported: the rows, and what was found on their cells.</summary>
public static class PreviewWorkbook
{
    private const string Title = "Preview of an import";

    /// <summary>The number of the first row of each sheet.</summary>
    public const int FirstRow = TableSheet.FirstRow;

    public static void Write(Dataset dataset, ImmutableArray<Finding> findings, Stream output)
    {
        using var made = new MemoryStream();
        WorkbookAuthor.Fill(WorkbookAuthor.Empty(WorkbookOutline.Master(dataset), GuideText.Master, Title), dataset, [], made);
        made.Position = 0;
        MarkedCopy.Write(made, findings, output);
    }

    /// <summary>Whether a file was made so, and may be replaced by the next one.</summary>
    public static bool IsOne(string path)
    {
        try
        {
            using var package = OfficePackage.Open(path, "workbook");
            if (package.Relationships("").FirstOrDefault(relationship => relationship.Kind == "core-properties") is not { } properties || !package.Has(properties.Target))
                return false;
            using var xml = package.OpenXml(properties.Target);
            return xml.ReadToFollowing("title", "http://purl.org/dc/elements/1.1/") && xml.ReadElementContentAsString() == Title;
        }
        catch (Exception fault) when (fault is UnusableFileException or XmlException)
        {
            return false;
        }
    }
}
