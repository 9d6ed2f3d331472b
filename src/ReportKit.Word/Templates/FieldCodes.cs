using System.Buffers;
using System.Text;
using System.Xml;
using ReportKit.Diagnostics;

namespace ReportKit.Word.Templates;

/// <summary>
/// Reads the codes of a part's fields (ECMA-376-1, 17.16), in whatever pieces they stand, and names those that are not known to stay
/// within the file. The standard lists every field there is; one that it does not list is not trusted.
/// </summary>
internal sealed class FieldCodes
{
    /// <summary>In characters; an address in a field is shorter.</summary>
    private const int LongestCode = 4_096;

    /// <summary>The fields of 17.16.5 that count, number, repeat or refer to what the file holds, or ask the clock.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "ADDIN", "ADVANCE", "AUTHOR", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "AUTOTEXT", "AUTOTEXTLIST", "BARCODE", "BIBLIOGRAPHY", "BIDIOUTLINE", "CITATION", "COMMENTS", "COMPARE", "CREATEDATE",
        "DATE", "DISPLAYBARCODE", "DOCPROPERTY", "DOCVARIABLE", "EDITTIME", "EQ", "FILENAME", "FILESIZE", "FORMCHECKBOX", "FORMDROPDOWN", "FORMTEXT", "GLOSSARY", "HYPERLINK", "IF", "INDEX", "INFO",
        "KEYWORDS", "LASTSAVEDBY", "LISTNUM", "NOTEREF", "NUMCHARS", "NUMPAGES", "NUMWORDS", "PAGE", "PAGEREF", "PRINTDATE", "PRIVATE", "QUOTE", "REF", "REVNUM", "SAVEDATE", "SECTION",
        "SECTIONPAGES", "SEQ", "SET", "SHAPE", "STYLEREF", "SUBJECT", "SYMBOL", "TA", "TC", "TEMPLATE", "TIME", "TITLE", "TOA", "TOC", "USERADDRESS", "USERINITIALS", "USERNAME", "XE",
    };

    private static readonly SearchValues<char> EndsOfWord = SearchValues.Create(" \t\r\n\u00A0\"\\");

    private readonly Stack<Field> open = new();
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
                return Fault(new Field(Value(xml, "instr")));
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
            open.Push(new Field(""));
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

    private static IEnumerable<string> Fault(Field field)
    {
        var kind = field.Kind;
        if (field.IsNamedByAnother)
            yield return "a field whose kind another field makes up";
        else if (kind.Length > 0 && kind[0] != '=' && !Harmless.Contains(kind))
            yield return $"a field {CellFindings.Excerpt(kind)}, which may fetch or start something,";
        else if (kind.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase) && field.Target is { } target && !ActiveContent.IsWebLink(target))
            yield return ActiveContent.Link(target);
    }

    /// <summary>A field as far as its code is read.</summary>
    private sealed class Field(string start)
    {
        private readonly StringBuilder code = new(start.TrimStart());
        private bool hasNested;

        /// <summary>Whether what follows is its result.</summary>
        public bool IsComplete { get; set; }

        public bool IsNamedByAnother { get; private set; }

        /// <summary>The first word of the code; all of it where it begins with no word, as in quotation marks.</summary>
        public string Kind
        {
            get
            {
                var text = code.ToString();
                var end = text.AsSpan().IndexOfAny(EndsOfWord);
                return end <= 0 ? text : text[..end];
            }
        }

        /// <summary>What a link leads to: the first argument that belongs to no switch (17.16.5.25). Null where it stays in the file.</summary>
        public string? Target
        {
            get
            {
                if (hasNested)
                    return "{ }";
                var words = Words(code.ToString());
                for (var at = 1; at < words.Count; at++)
                {
                    if (words[at] is ['\\', 'l' or 'o' or 't' or 'L' or 'O' or 'T'])
                        at++;
                    else if (words[at] is not (['\\', _] or ""))
                        return words[at];
                }

                return null;
            }
        }

        public void Add(string text)
        {
            if (code.Length == 0)
                text = text.TrimStart();
            code.Append(text.AsSpan(0, Math.Min(text.Length, LongestCode - code.Length)));
        }

        public void Nest()
        {
            // At the first of them the name has ended, or does not stand there whole.
            IsNamedByAnother = hasNested ? IsNamedByAnother : Kind.Length == code.Length;
            hasNested = true;
        }

        private static List<string> Words(string code)
        {
            var words = new List<string>();
            for (var at = 0; at < code.Length; at++)
            {
                if (char.IsWhiteSpace(code[at]))
                    continue;
                var isQuoted = code[at] == '"';
                var start = isQuoted ? at + 1 : at;
                for (at = start; at < code.Length && !(isQuoted ? code[at] == '"' : char.IsWhiteSpace(code[at])); at++)
                {
                    // Goes on to the end of the word.
                }

                words.Add(code[start..at]);
            }

            return words;
        }
    }
}
