using System.Globalization;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Papers;
using ReportKit.Word.Format;

namespace ReportKit.Word.Reading;

/// <summary>
/// Reads what stands in paragraphs: runs, and whatever may stand around them (ECMA-376-1, 17.3.2, 17.5, 17.13.5). One reads a whole
/// story, as fields reach over paragraphs.
/// </summary>
/// <param name="part">The part of the story.</param>
/// <param name="isNote">Whether the story is a note; in notes, marks of notes are not followed.</param>
internal sealed class InlineReader(DocumentParts document, DocumentPart part, ReadingRemarks remarks, bool isNote)
{
    private static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    public OpenFields Fields { get; } = new();

    /// <param name="holder">A paragraph, or what stands in one around runs.</param>
    /// <param name="link">The address to which all of it leads.</param>
    /// <param name="place">Of the paragraph.</param>
    public void Read(XElement holder, ParagraphDraft draft, string place, string? link = null)
    {
        foreach (var element in holder.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r" when element.Name.Namespace == Names.W:
                    ReadRun(element, draft, place, link);
                    break;
                case "hyperlink":
                    Read(element, draft, place, AddressOf(element) ?? link);
                    break;
                case "fldSimple":
                    ReadSimpleField(element, draft, place, link);
                    break;
                case "ins" or "moveTo":
                    remarks.Change();
                    Read(element, draft, place, link);
                    break;
                case "del" or "moveFrom":
                    remarks.Change();
                    break;
                case "smartTag" or "customXml" or "dir" or "bdo" or "sdt" or "sdtContent":
                    Read(element, draft, place, link);
                    break;
                case "AlternateContent":
                    Read(Alternative.Of(element), draft, place, link);
                    break;
                case "oMath" or "oMathPara":
                    Add(string.Concat(element.Descendants(Math + "t").Select(text => text.Value)), document.RunLooks.Of(draft.Style, null), draft, link);
                    break;
                case "subDoc":
                    remarks.Embedded(place);
                    break;
            }
        }
    }

    private string? AddressOf(XElement hyperlink) =>
        hyperlink.Attribute(Names.R + "id")?.Value is { } id ? LinkAddress.Of(part.AddressOf(id), hyperlink.Attribute(Names.W + "anchor")?.Value) : null;

    private void ReadSimpleField(XElement element, ParagraphDraft draft, string place, string? link)
    {
        var field = new FieldCode(element.Attribute(Names.W + "instr")?.Value ?? "");
        draft.IsContents |= OpenFields.IsContents(field);
        Read(element, draft, place, OpenFields.LinkOf(field) ?? link);
    }

    private void ReadRun(XElement run, ParagraphDraft draft, string place, string? link)
    {
        var own = run.Element(Names.W + "rPr");
        var look = document.RunLooks.Of(draft.Style, own);
        if (look.IsHidden)
        {
            foreach (var mark in run.Elements(Names.W + "fldChar"))
                Fields.Take(mark);
            remarks.Hidden(string.Concat(run.Elements(Names.W + "t").Select(text => text.Value)));
            return;
        }

        ReadContent(run, look, own?.Element(Names.W + "rFonts")?.Attribute(Names.W + "ascii")?.Value, draft, place, link);
    }

    private void ReadContent(XElement run, RunLook look, string? font, ParagraphDraft draft, string place, string? link)
    {
        foreach (var element in run.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "fldChar":
                    Fields.Take(element);
                    break;
                case "instrText":
                    Fields.Code(element.Value);
                    break;
                case "br" when element.Attribute(Names.W + "type")?.Value == "page":
                    draft.BreakPage();
                    break;
                case "footnoteReference" or "endnoteReference" when !isNote && !Fields.IsInCode:
                    ReadNote(element, draft, place);
                    if (IsCustom(element))
                        return;
                    break;
                case "commentReference":
                    remarks.Comment();
                    break;
                case "drawing" or "pict" or "object":
                    draft.Boxes.AddRange(Alternative.Boxes(element));
                    break;
                case "AlternateContent":
                    ReadContent(Alternative.Of(element), look, font, draft, place, link);
                    break;
                case "ruby":
                    if (element.Element(Names.W + "rubyBase") is { } letters)
                        Read(letters, draft, place, link);
                    break;
                default:
                    if (TextOf(element, font) is { } text)
                        Add(text, look, draft, link);
                    break;
            }
        }
    }

    private void Add(string text, RunLook look, ParagraphDraft draft, string? link)
    {
        if (Fields.IsInCode || text.Length == 0)
            return;
        draft.IsContents |= Fields.IsInContents;
        draft.Add(text, look, link ?? Fields.Link);
    }

    /// <summary>The text that an element of a run prints; null where it prints none. A soft hyphen shows at the end of a line only, and is left out.</summary>
    private string? TextOf(XElement element, string? font) => element.Name.LocalName switch
    {
        "t" => Letters(element.Value, font),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "\u2011",
        "sym" => Symbol(element),
        _ => null,
    };

    private string Symbol(XElement element) =>
        int.TryParse(element.Attribute(Names.W + "char")?.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue
            ? Known(Symbols.Letter(code, element.Attribute(Names.W + "font")?.Value).ToString())
            : "";

    private string Letters(string text, string? font)
    {
        if (text.Contains('\u00AD', StringComparison.Ordinal))
            text = text.Replace("\u00AD", "", StringComparison.Ordinal);
        return text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') < 0 ? text : Known(Symbols.Text(text, font));
    }

    private string Known(string text)
    {
        if (text.Contains(Symbols.Unknown, StringComparison.Ordinal))
            remarks.UnknownLetter();
        return text;
    }

    private void ReadNote(XElement reference, ParagraphDraft draft, string place)
    {
        var texts = reference.Name.LocalName == "footnoteReference" ? document.Footnotes : document.Endnotes;
        if (texts.Find(reference.Attribute(Names.W + "id")?.Value) is not { } note)
        {
            remarks.LostNote(place);
            return;
        }

        var story = new StoryReader(document, texts.Part!, PaperPart.Body, remarks, place);
        story.Read(note.Elements());
        draft.Add(new Footnote(NoteMark.Without(IsCustom(reference) ? MarkAfter(reference) : "", story.Paragraphs)));
    }

    /// <summary>Whether a person typed the mark itself, which then follows in the run (17.11.14).</summary>
    private static bool IsCustom(XElement reference) =>
        reference.Attribute(Names.W + "customMarkFollows")?.Value is { } value && value is not ("0" or "false" or "off");

    private string MarkAfter(XElement reference) =>
        string.Concat(reference.ElementsAfterSelf().Select(element => TextOf(element, null))).Trim();
}
