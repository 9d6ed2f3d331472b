using System.Globalization;
using System.Xml;
using ReportKit.Word.Format;

namespace ReportKit.Word.Writing;

/// <summary>The few shapes that all WordprocessingML is written in.</summary>
internal static class WordXml
{
    /// <summary>Starts an element of WordprocessingML.</summary>
    public static void Open(this XmlWriter xml, string name) => xml.WriteStartElement("w", name, Names.Word);

    public static void End(this XmlWriter xml) => xml.WriteEndElement();

    /// <summary>An element that says all by being there.</summary>
    public static void Flag(this XmlWriter xml, string name)
    {
        xml.Open(name);
        xml.End();
    }

    /// <summary>An element that holds its value in <c>w:val</c>.</summary>
    public static void Value(this XmlWriter xml, string name, string value)
    {
        xml.Open(name);
        xml.Attribute("val", value);
        xml.End();
    }

    public static void Attribute(this XmlWriter xml, string name, string value) =>
        xml.WriteAttributeString("w", name, Names.Word, value);

    public static void Attribute(this XmlWriter xml, string name, int value) =>
        xml.Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Starts a run of a character style; of none where it is null.</summary>
    public static void OpenRun(this XmlWriter xml, string? styleId = null)
    {
        xml.Open("r");
        if (styleId is null)
            return;
        xml.Open("rPr");
        xml.Value("rStyle", styleId);
        xml.End();
    }

    /// <summary>Starts a text whose space is kept.</summary>
    public static void OpenText(this XmlWriter xml)
    {
        xml.Open("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
    }

    public static void Text(this XmlWriter xml, string text)
    {
        xml.OpenText();
        xml.WriteString(text);
        xml.End();
    }

    /// <summary>A part of a complex field (ECMA-376-1, 17.16.18): <c>begin</c>, <c>separate</c> or <c>end</c>.</summary>
    public static void FieldChar(this XmlWriter xml, string type, bool isDirty = false)
    {
        xml.OpenRun();
        xml.Open("fldChar");
        xml.Attribute("fldCharType", type);
        if (isDirty)
            xml.Attribute("dirty", "true");
        xml.End();
        xml.End();
    }

    /// <summary>What a complex field does.</summary>
    public static void FieldCode(this XmlWriter xml, string code)
    {
        xml.OpenRun();
        xml.Open("instrText");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString($" {code} ");
        xml.End();
        xml.End();
    }
}
