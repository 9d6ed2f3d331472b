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
    /// <summary>The bookmark of the page after the report's text.</summary>
    public const string ClosingPage = "_TocClosing";

    private readonly RunWriter runs = new(xml, template, language);

    /// <summary>The bookmark of the first of the pages that are numbered as the report's are.</summary>
    public static string NumbersBegin => Bookmark(-1);

    /// <summary>The bookmark of a heading; the underscore keeps it out of Word's lists.</summary>
    public static string Bookmark(int entry) => "_Toc" + (entry + 1).ToString("000000000", CultureInfo.InvariantCulture);

    /// <param name="pages">The page of each entry, as the page bears it; null where they are not known.</param>
    /// <param name="counted">Counts the headings.</param>
    public void Write(ImmutableArray<ContentsEntry> entries, ImmutableArray<string>? pages, HeadingNumbers counted)
    {
        string?[] numbers = [.. entries.Select(entry => counted.Next(template.StyleId(StyleNames.Heading(entry.Level))))];
        for (var at = 0; at < entries.Length; at++)
        {
            var level = entries[at].Level;
            xml.Open("p");
            xml.Open("pPr");
            xml.Value("pStyle", template.StyleId(StyleNames.Contents(level)));
            WriteTabs(level, WidestOf(level));
            if (Script.IsRightToLeft(language))
                xml.Flag("bidi");
            xml.End();
            if (at == 0)
                OpenField(isDirty: pages is null);
            WriteEntry(entries[at], numbers[at], Bookmark(at), pages?[at]);
            if (at == entries.Length - 1)
                xml.FieldChar("end");
            xml.End();
        }

        double? WidestOf(int level)
        {
            double? widest = null;
            for (var other = 0; other < entries.Length; other++)
            {
                if (numbers[other] is { } number && entries[other].Level == level)
                    widest = Math.Max(widest ?? 0, TextMeasure.Width(number));
            }

            return widest;
        }
    }

    /// <summary>A tab after the numbers of a level, as Word itself sets one; it stands after the longest of them.</summary>
    private void WriteTabs(int level, double? widest)
    {
        const int Least = 440;
        const int Space = 115;
        const int UsualSize = 20;
        if (widest is null)
            return;
        var size = template.Styles.Number(template.StyleId(StyleNames.Contents(level)), "rPr", "sz", "val", UsualSize) * 10;
        var indent = template.Styles.Number(template.StyleId(StyleNames.Contents(level)), "pPr", "ind", "left", 0);
        xml.Open("tabs");
        xml.Open("tab");
        xml.Attribute("val", "left");
        xml.Attribute("pos", indent + Math.Max(Least * level, (int)(widest.Value * size) + Space));
        xml.End();
        xml.End();
    }

    private void OpenField(bool isDirty)
    {
        xml.FieldChar("begin", isDirty);
        xml.FieldCode("TOC \\o \"1-2\" \\h \\z");
        xml.FieldChar("separate");
    }

    private void WriteEntry(ContentsEntry entry, string? number, string bookmark, string? page)
    {
        xml.Open("hyperlink");
        xml.Attribute("anchor", bookmark);
        xml.Attribute("history", "1");
        if (number is not null)
        {
            xml.OpenRun();
            xml.Text(number);
            xml.Flag("tab");
            xml.End();
        }

        var words = ImmutableArray<Inline>.CastUp(entry.Words);
        for (var at = 0; at < words.Length;)
            at = runs.Write(words.AsSpan(), at);
        xml.OpenRun();
        xml.Flag("tab");
        xml.End();
        xml.FieldChar("begin");
        xml.FieldCode($"PAGEREF {bookmark} \\h");
        xml.FieldChar("separate");
        if (page is not null)
        {
            xml.OpenRun();
            xml.Text(page);
            xml.End();
        }

        xml.FieldChar("end");
        xml.End();
    }
}
