using System.Xml;
using ReportKit.Findings;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>
/// Reads the codes of a part's fields (ECMA-376-1, 17.16), in whatever pieces they stand, and names those that are not known to stay
/// within the file. The standard lists every field there is; one that it does not list is not trusted.
/// </summary>
internal sealed class FieldCodes
{
    /// <summary>The fields of 17.16.5 that count, number, repeat or refer to what the file holds, or ask the clock.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "ADDIN", "ADVANCE", "AUTHOR", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "AUTOTEXT", "AUTOTEXTLIST", "BARCODE", "BIBLIOGRAPHY", "BIDIOUTLINE", "CITATION", "COMMENTS", "COMPARE", "CREATEDATE",
        "DATE", "DISPLAYBARCODE", "DOCPROPERTY", "DOCVARIABLE", "EDITTIME", "EQ", "FILENAME", "FILESIZE", "FORMCHECKBOX", "FORMDROPDOWN", "FORMTEXT", "GLOSSARY", "HYPERLINK", "IF", "INDEX", "INFO",
        "KEYWORDS", "LASTSAVEDBY", "LISTNUM", "NOTEREF", "NUMCHARS", "NUMPAGES", "NUMWORDS", "PAGE", "PAGEREF", "PRINTDATE", "PRIVATE", "QUOTE", "REF", "REVNUM", "SAVEDATE", "SECTION",
        "SECTIONPAGES", "SEQ", "SET", "SHAPE", "STYLEREF", "SUBJECT", "SYMBOL", "TA", "TC", "TEMPLATE", "TIME", "TITLE", "TOA", "TOC", "USERADDRESS", "USERINITIALS", "USERNAME", "XE",
    };

    private readonly Stack<FieldCode> open = new();
    private bool isCode;

    /// <summary>Takes in the node at which the reader stands.</summary>
    /// <returns>What a field does whose code is complete, where it may leave the file.</returns>
    public IEnumerable<string> Take(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element when xml.LocalName == "fldChar":
                return Mark(Value(xml, "fldCharType"));
            case XmlNodeType.Element when xml.LocalName == "fldSimple":
                StartInside();
                return Fault(new FieldCode(Value(xml, "instr")));
            case XmlNodeType.Element or XmlNodeType.EndElement:
                // Word reads the code in its own elements; LibreOffice takes any text before the result for it.
                isCode = xml is { NodeType: XmlNodeType.Element, LocalName: "instrText" or "delInstrText" or "t" or "delText" };
                return [];
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isCode && open.TryPeek(out var field):
                field.Add(xml.Value);
                return [];
            default:
                return [];
        }
    }

    /// <summary>The same for fields that no mark ends.</summary>
    public IEnumerable<string> End() => open.Where(field => !field.IsComplete).SelectMany(Fault);

    private static string Value(XmlReader xml, string name) =>
        xml.GetAttribute(name, Names.Word) ?? xml.GetAttribute(name, "http://purl.oclc.org/ooxml/wordprocessingml/main") ?? "";

    private IEnumerable<string> Mark(string type)
    {
        if (type == "begin")
        {
            StartInside();
            open.Push(new FieldCode(""));
        }
        else if (open.TryPeek(out var field))
        {
            if (type == "end")
                open.Pop();
            var isNew = !field.IsComplete;
            field.IsComplete = true;
            return isNew ? Fault(field) : [];
        }

        return [];
    }

    /// <summary>A field begins; it may stand in the code of another.</summary>
    private void StartInside()
    {
        if (open.TryPeek(out var outer) && !outer.IsComplete)
            outer.Nest();
    }

    private static IEnumerable<string> Fault(FieldCode field)
    {
        var kind = field.Kind;
        if (field.IsNamedByAnother)
            yield return "a field whose kind another field makes up";
        else if (kind.Length > 0 && kind[0] != '=' && !Harmless.Contains(kind))
            yield return $"a field {CellFindings.Excerpt(kind)}, which may fetch or start something,";
        else if (kind.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase) && field.Target is { } target && !ActiveContent.IsWebLink(target))
            yield return ActiveContent.Link(target);
    }
}
