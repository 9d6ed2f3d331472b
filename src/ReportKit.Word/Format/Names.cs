using System.Xml.Linq;

namespace ReportKit.Word.Format;

/// <summary>The namespaces and names of WordprocessingML (ECMA-376-1) that the writers use.</summary>
internal static class Names
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public const string Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    public static XNamespace W { get; } = Word;

    public static XNamespace R { get; } = OfficeRelationships;

    public static XNamespace A { get; } = Drawing;

    public static XNamespace Wp { get; } = WordDrawing;

    public static XNamespace Pic { get; } = Pictures;
}
