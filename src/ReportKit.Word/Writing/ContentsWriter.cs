using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ReportKit.Document;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>
/// Writes the table of contents as Word itself would leave it: a TOC field whose entries are all there, each a link to its
/// heading with the page in a PAGEREF field (ECMA-376-1, 17.16.5.68 and 17.16.5.45). With page numbers nothing is marked for
/// updating, so that Word opens the file without a question; without them the field is marked, and Word offers to fill them in.
/// </summary>
internal sealed class ContentsWriter(XmlWriter xml, Template template, string language)
{
    private readonly RunWriter runs = new(xml, template, language);

    /// <summary>The bookmark of a heading; the underscore keeps it out of Word's lists.</summary>
    public static string Bookmark(int entry) => "_Toc" + (entry + 1).ToString("000000000", CultureInfo.InvariantCulture);

    /// <param name="pages">The page of each entry; null where they are not known.</param>
    public void Write(ImmutableArray<ContentsEntry> entries, ImmutableArray<int>? pages)
    {
        for (var at = 0; at < entries.Length; at++)
        {
            xml.Open("p");
            xml.Open("pPr");
            xml.Value("pStyle", template.StyleId(StyleNames.Contents(entries[at].Level)));
            if (Script.IsRightToLeft(language))
                xml.Flag("bidi");
            xml.End();
            if (at == 0)
                OpenField(isDirty: pages is null);
            WriteEntry(entries[at], Bookmark(at), pages?[at]);
            if (at == entries.Length - 1)
                xml.FieldChar("end");
            xml.End();
        }
    }

    private void OpenField(bool isDirty)
    {
        xml.FieldChar("begin", isDirty);
        xml.FieldCode("TOC \\o \"1-2\" \\h \\z");
        xml.FieldChar("separate");
    }

    private void WriteEntry(ContentsEntry entry, string bookmark, int? page)
    {
        xml.Open("hyperlink");
        xml.Attribute("anchor", bookmark);
        xml.Attribute("history", "1");
        var words = ImmutableArray<Inline>.CastUp(entry.Words);
        for (var at = 0; at < words.Length;)
            at = runs.Write(words.AsSpan(), at);
        xml.OpenRun();
        xml.Flag("tab");
        xml.End();
        xml.FieldChar("begin");
        xml.FieldCode($"PAGEREF {bookmark} \\h");
        xml.FieldChar("separate");
        if (page is { } number)
        {
            xml.OpenRun();
            xml.Text(number.ToString(CultureInfo.InvariantCulture));
            xml.End();
        }

        xml.FieldChar("end");
        xml.End();
    }
}
