using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using ReportKit.Document;

namespace ReportKit.Word.Tests;

/// <summary>What a reader finds in a report: headings with their levels, the notes, and the addresses, each in order.</summary>
/// <param name="Links">Those of a note stand where its mark stands.</param>
internal sealed record WhatIsRead(List<string> Headings, List<string> Notes, List<string> Links)
{
    public static WhatIsRead Nothing() => new([], [], []);

    /// <summary>What the report says of itself.</summary>
    public static WhatIsRead Of(ReportDocument document)
    {
        var read = Nothing();
        var reader = new Reader(read);
        foreach (var block in document.Body)
            block.Accept(reader);
        return read;
    }

    public void AddHeading(int level, string text) => Headings.Add($"{level} {OneLine(text)}");

    public void AddNote(string text) => Notes.Add(OneLine(text));

    /// <summary>Readers differ in how they keep line breaks and runs of space.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class Reader(WhatIsRead read) : IBlockVisitor, IInlineVisitor
    {
        public void Visit(Heading heading)
        {
            read.AddHeading(heading.Level, RunningWords.TextOf(heading.Content));
            Read(heading.Content);
        }

        public void Visit(DateHeading heading)
        {
        }

        public void Visit(Paragraph paragraph) => Read(paragraph.Content);

        public void Visit(RowBlock row)
        {
            foreach (var block in row.Blocks)
                block.Accept(this);
        }

        public void Visit(Words words)
        {
        }

        public void Visit(Link link) => read.Links.Add(link.Target);

        public void Visit(Footnote footnote)
        {
            read.AddNote(string.Join(' ', footnote.Paragraphs.Select(paragraph => RunningWords.TextOf(paragraph.Content))));
            foreach (var paragraph in footnote.Paragraphs)
                Read(paragraph.Content);
        }

        private void Read(ImmutableArray<Inline> content)
        {
            foreach (var inline in content)
                inline.Accept(this);
        }
    }
}

/// <summary>Programs that are not ours, reading a report.</summary>
internal static class OtherReaders
{
    private const string PythonProgram = """
        import json, sys, docx
        from docx.oxml.ns import qn
        from docx.opc.constants import RELATIONSHIP_TYPE
        document = docx.Document(sys.argv[1])
        notes_part = document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES)
        notes = {note.get(qn('w:id')): note for note in docx.oxml.parse_xml(notes_part.blob)}
        found = {'headings': [], 'notes': [], 'links': []}
        def words(element):
            return ''.join(t.text or '' for t in element.iter(qn('w:t')))
        def walk(element, part):
            for child in element.iter(qn('w:hyperlink'), qn('w:footnoteReference')):
                if child.tag == qn('w:footnoteReference'):
                    note = notes[child.get(qn('w:id'))]
                    found['notes'].append(' '.join(words(p) for p in note.iter(qn('w:p'))))
                    walk(note, notes_part)
                elif child.get(qn('r:id')):
                    found['links'].append(part.rels[child.get(qn('r:id'))].target_ref)
        for paragraph in document.paragraphs:
            if paragraph.style.name.startswith('Heading '):
                found['headings'].append([int(paragraph.style.name[8:]), paragraph.text])
        body = [p for p in document.element.body.iter(qn('w:p'))]
        styles = {style.style_id: style.name for style in document.styles}
        name = lambda p: styles.get(p.pPr.pStyle.val if p.pPr is not None and p.pPr.pStyle is not None else '', '')
        for p in body:
            if not name(p).startswith(('toc', 'Closing', 'Tagline')):
                walk(p, document.part)
        print(json.dumps(found))
        """;

    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    /// <summary>Heading styles, notes and links as python-docx gives them.</summary>
    public static WhatIsRead PythonDocx(string file)
    {
        var read = WhatIsRead.Nothing();
        var found = JsonDocument.Parse(OtherProgram.Python(PythonProgram, file)).RootElement;
        foreach (var heading in found.GetProperty("headings").EnumerateArray())
            read.AddHeading(heading[0].GetInt32(), heading[1].GetString()!);
        foreach (var note in found.GetProperty("notes").EnumerateArray())
            read.AddNote(note.GetString()!);
        read.Links.AddRange(found.GetProperty("links").EnumerateArray().Select(link => link.GetString()!));
        return read;
    }

    /// <summary>Pandoc's syntax tree, without the page after the last chapter.</summary>
    public static WhatIsRead Pandoc(string file)
    {
        var read = WhatIsRead.Nothing();
        Walk(JsonDocument.Parse(OtherProgram.Output("pandoc", "--from", "docx", "--to", "json", file)).RootElement.GetProperty("blocks"), read);
        return read;
    }

    /// <summary>
    /// LibreOffice's own format, flat, without the table of contents. It counts every paragraph with an outline level as a
    /// heading; date headings have one, for navigation.
    /// </summary>
    public static WhatIsRead LibreOffice(string file, string folder, ReportDocument report)
    {
        var dates = report.Body.OfType<DateHeading>().Select(date => $"{date.Level} {date.Text}").ToHashSet();
        var read = WhatIsRead.Nothing();
        var text = XElement.Load(OtherProgram.Convert(file, "fodt", folder)).Descendants().Single(element => element.Name.LocalName == "text" && element.Parent!.Name.LocalName == "body");
        text.Descendants(Text + "table-of-content").Remove();
        foreach (var element in text.Descendants())
        {
            if (element.Name == Text + "h")
                read.AddHeading((int)element.Attribute(Text + "outline-level")!, Words(element));
            else if (element.Name == Text + "note")
                read.AddNote(string.Join(' ', element.Element(Text + "note-body")!.Elements().Select(Words)));
            else if (element.Name == Text + "a" && !((string)element.Attribute(XLink + "href")!).StartsWith('#'))
                read.Links.Add((string)element.Attribute(XLink + "href")!);
        }

        read.Headings.RemoveAll(dates.Contains);
        return read;
    }

    private static string Words(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement inner when inner.Name == Text + "note" => "",
        XElement inner when inner.Name == Text + "s" || inner.Name == Text + "tab" || inner.Name == Text + "line-break" => " ",
        XElement inner => Words(inner),
        _ => "",
    }));

    private static void Walk(JsonElement element, WhatIsRead read)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in element.EnumerateArray())
                Walk(inner, read);
        }
        else if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("t", out var type) && element.TryGetProperty("c", out var content))
        {
            if (type.ValueEquals("Header"))
                read.AddHeading(content[0].GetInt32(), Words(content[2], withNotes: false));
            else if (type.ValueEquals("Note"))
                read.AddNote(Words(content, withNotes: true));
            else if (type.ValueEquals("Link") && !content[2][0].GetString()!.StartsWith('#'))
                read.Links.Add(content[2][0].GetString()!);
            Walk(content, read);
        }
    }

    private static string Words(JsonElement element, bool withNotes)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return string.Concat(element.EnumerateArray().Select(inner => Words(inner, withNotes)));
        if (element.ValueKind != JsonValueKind.Object)
            return "";
        return element.GetProperty("t").GetString() switch
        {
            "Str" => element.GetProperty("c").GetString()!,
            "Space" or "SoftBreak" or "LineBreak" => " ",
            "Note" when !withNotes => "",
            "Quoted" or "Link" or "Span" => Words(element.GetProperty("c")[1], withNotes),
            "Para" or "Plain" => Words(element.GetProperty("c"), withNotes) + " ",
            _ => element.TryGetProperty("c", out var content) ? Words(content, withNotes) : "",
        };
    }
}
