using System.Xml;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Word.Format;
using ReportKit.Word.Pictures;

namespace ReportKit.Word.Templates;

/// <summary>
/// What in a template would fetch something from elsewhere, or start something, when somebody opens or lays out the report. A report
/// goes to readers who trust it, so that a template with such things is refused.
/// </summary>
internal sealed class ActiveContent(Template template)
{
    private const int MostNamed = 3;

    private const string Embedded = "an object of another program";

    private const string WordMarkup = "urn:schemas-microsoft-com:vml";
    private const string Svg = "http://www.w3.org/2000/svg";

    private readonly ContentTypes types = ContentTypes.Read(template.Load(ContentTypes.Part));

    /// <exception cref="UnusableFileException">There is such content; it is named, with its place.</exception>
    public static void Refuse(Template template)
    {
        var content = new ActiveContent(template);
        List<string> found = [.. TakenPart.Of(template).SelectMany(part => content.In(part).Select(what => $"{what} in {Where(part)}")).Distinct().Take(MostNamed + 1)];
        if (found.Count > 0)
            throw new UnusableFileException($"The template {template.Package.File} is not used for safety, because it holds {Several(found)}. Take it out in Word, or choose another template.");
    }

    private static string Several(List<string> found) =>
        string.Join("; ", found.Take(MostNamed)) + (found.Count > MostNamed ? "; and more" : "");

    private static string Where(TakenPart part) => part.Kind switch
    {
        "officeDocument" => "the text",
        "header" => "a header",
        "footer" => "a footer",
        "footnotes" or "endnotes" or "styles" or "numbering" or "theme" => $"the {part.Kind}",
        _ => $"the part {CellFindings.Excerpt(part.Name)}",
    };

    private IEnumerable<string> In(TakenPart part)
    {
        foreach (var relationship in part.Relationships)
        {
            if (Led(relationship, part.Kind) is { } what)
                yield return what;
        }

        // The data of custom XML is not shown, whatever its elements are called; the settings that a report keeps lead nowhere.
        if (part.Kind is "customXml" or "customXmlProps" || part.Name == template.PartOf("settings"))
            yield break;
        if (types.IsXml(part.Name) || IsDrawing(part.Name))
        {
            foreach (var what in Read(part.Name))
                yield return what;
        }
        else if (Hidden(part.Name) is { } hidden)
        {
            yield return hidden;
        }
    }

    private bool IsDrawing(string part)
    {
        using var content = template.Package.OpenPart(part);
        return PictureForm.IsMarkup(content);
    }

    private string? Hidden(string part)
    {
        using var content = template.Package.OpenPart(part);
        return PictureForm.Hidden(content);
    }

    /// <summary>What a relationship leads to that a report must not.</summary>
    private static string? Led(Relationship relationship, string partKind) => relationship.Kind switch
    {
        "aFChunk" => "another document that is put into it (altChunk)",
        "subDocument" => "a subdocument",
        // Word keeps the numbers of a chart in a workbook within the file.
        "package" when partKind == "chart" => "a chart that carries a workbook along (paste it as a picture instead)",
        "oleObject" or "package" => Embedded,
        "control" or "activeXControlBinary" => "an ActiveX control",
        "frame" => "a frame of a web page",
        "hyperlink" => relationship.IsExternal && !IsWebLink(relationship.Target) ? Link(relationship.Target) : null,
        "image" => relationship.IsExternal ? Picture(relationship.Target) : null,
        _ => relationship.IsExternal ? $"something that lies outside the file ({CellFindings.Excerpt(relationship.Target)})" : null,
    };

    private List<string> Read(string part)
    {
        var found = new List<string>();
        try
        {
            using var xml = template.Package.OpenDocumentXml(part);
            var fields = new FieldCodes();
            var isSvg = false;
            while (xml.Read())
            {
                found.AddRange(fields.Take(xml));
                // LibreOffice knows a drawing by the bare name, in whatever namespace.
                isSvg |= xml.NodeType == XmlNodeType.Element && (xml.NamespaceURI == Svg || xml is { Depth: 0, LocalName: "svg" });
                if (xml.NodeType == XmlNodeType.Element && (Element(xml) ?? Attribute(xml, isSvg)) is { } what)
                    found.Add(what);
                else if (isSvg && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && xml.Depth > 0 && LeadsOutOfStyle(xml.Value))
                    found.Add(Picture(xml.Value));
            }

            found.AddRange(fields.End());
            return found;
        }
        catch (XmlException fault)
        {
            throw template.Package.Damaged(fault);
        }
    }

    private static string? Element(XmlReader xml) => xml.LocalName switch
    {
        "altChunk" => "another document that is put into it (altChunk)",
        "subDoc" => "a subdocument",
        "object" or "OLEObject" => Embedded,
        "control" => "an ActiveX control",
        "frameset" => "a frame of a web page",
        "webVideoPr" => "a video of a web page",
        "script" => "a script",
        "foreignObject" => "a web page in a picture",
        _ => null,
    };

    /// <summary>What the attributes of a drawing lead to: those of VML, of SVG, and the actions of DrawingML (ECMA-376-1, 20.1.2.2.7).</summary>
    private static string? Attribute(XmlReader xml, bool isSvg)
    {
        if (xml.LocalName is "hlinkClick" or "hlinkHover" && xml.GetAttribute("action") is { } action && (action.Contains("macro", StringComparison.OrdinalIgnoreCase) || action.Contains("program", StringComparison.OrdinalIgnoreCase)))
            return $"an action ({CellFindings.Excerpt(action)})";
        if (xml.NamespaceURI != WordMarkup && !isSvg)
            return null;

        var isLink = isSvg ? xml.LocalName == "a" : xml.LocalName is not ("imagedata" or "fill" or "stroke" or "image");
        string? found = null;
        while (found is null && xml.MoveToNextAttribute())
        {
            var value = xml.Value.Trim();
            if (value.Length == 0 || xml.NamespaceURI == Names.OfficeRelationships)
                continue;
            if (xml.LocalName is "src" or "href" or "althref")
                found = isLink ? (IsWebLink(value) || value[0] == '#' ? null : Link(value)) : value[0] == '#' || value.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) ? null : Picture(value);
            else if (isSvg)
                found = xml.LocalName.StartsWith("on", StringComparison.Ordinal) || IsSetAddress(xml.LocalName, value) ? "a script" : LeadsOutOfStyle(value) ? Picture(value) : null;
        }

        xml.MoveToElement();
        return found;
    }

    /// <summary>Whether an animation sets where something leads.</summary>
    private static bool IsSetAddress(string attribute, string value) => attribute == "attributeName" && value.EndsWith("href", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a style of SVG takes something from elsewhere (CSS, <c>url()</c> and <c>@import</c>), or may: an escape hides its words.</summary>
    private static bool LeadsOutOfStyle(string value)
    {
        if (value.Contains("@import", StringComparison.OrdinalIgnoreCase) || value.Contains('\\', StringComparison.Ordinal))
            return true;
        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!value.AsSpan(at + 4).TrimStart(" \"'").StartsWith("#"))
                return true;
        }

        return false;
    }

    /// <summary>Whether an address leads a person to the web or to a mail, and nowhere else.</summary>
    internal static bool IsWebLink(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";

    internal static string Link(string address) => $"a link that does not lead to the web ({CellFindings.Excerpt(address)})";

    private static string Picture(string address) => $"a picture that lies outside the file ({CellFindings.Excerpt(address)})";
}
