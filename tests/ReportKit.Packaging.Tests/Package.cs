using System.Xml;
using ReportKit.Findings;

namespace ReportKit.Packaging.Tests;

/// <summary>Packages for tests, and what their reading comes to.</summary>
internal static class Package
{
    public const string ContentTypes = "[Content_Types].xml";

    /// <summary>A package with these parts besides the content types.</summary>
    public static byte[] Of(params (string Name, string Text)[] parts) => Zip.Of([(ContentTypes, "<Types/>"), .. parts]);

    public static OfficePackage Open(byte[] bytes) => OfficePackage.Open(new MemoryStream(bytes), "file.xlsx", "workbook");

    /// <summary>The sentence that a file is refused with when it is opened.</summary>
    public static string Refusal(byte[] bytes) => Assert.Throws<UnusableFileException>(() => Open(bytes)).Message;

    /// <summary>The sentence that a file is refused with when a part is read as XML.</summary>
    public static string Refusal(byte[] bytes, string part) => Assert.Throws<UnusableFileException>(() => ReadAll(bytes, part)).Message;

    /// <summary>Reads a part to its end, and gives the names of its elements.</summary>
    public static List<string> ReadAll(byte[] bytes, string part)
    {
        using var package = Open(bytes);
        var names = new List<string>();
        try
        {
            using var xml = package.OpenXml(part);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                    names.Add(xml.LocalName);
            }
        }
        catch (XmlException fault)
        {
            throw package.Damaged(fault);
        }

        return names;
    }
}
