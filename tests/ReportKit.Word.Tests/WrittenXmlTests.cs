using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportKit.Word.Tests;

/// <summary>Each thing that a report is made of, as the XML that Word reads; the files in Snapshots are the expectation.</summary>
public sealed class WrittenXmlTests
{
    private static readonly string[] Sources = [""" "id": "a", "kind": "Document", "author": "B. Author", "title": "Paper", "url": "https://example.org/a" """];

    [Fact]
    public void Paragraph() => Match(Paragraphs(Written.Of(""" "id": "S-1", "kind": "Narrative", "text": "Plain, *italic*, **bold**, 2^nd^, [a link](https://example.org/ü) and\ta tab." """), "BodyText"));

    [Fact]
    public void Statement_with_its_note() => Match(Paragraphs(Written.Only(Sample.Of([""" "id": "S-1", "speaker": "Avaria", "text": "Words.", "source": "a", "locator": "p. 4" """], Sources)), "Statement"));

    [Fact]
    public void Footnote() => Match(Written.Only(Sample.Of([""" "text": "Words^[Before [@a, p. 4] and after.\nA second *paragraph*.]." """], Sources)).Footnotes);

    [Fact]
    public void Two_footnotes_side_by_side() => Match(Paragraphs(Written.Of(""" "kind": "Narrative", "text": "Words^[One.]^[Two.] end." """), "BodyText"));

    [Fact]
    public void Heading() => Match(Paragraphs(Written.Only(Sample.Of([], section: """ "note": "A note." """)), "Heading1"));

    [Fact]
    public void Heading_between_rows_and_of_a_date() =>
        Match(Blocks(Written.Only(Sample.Of([""" "id": "S-1", "kind": "Heading", "date": "2026-01-12", "text": "Between rows" """], section: """ "dateHeadings": true """))).Skip(1));

    [Fact]
    public void List() => Match(Paragraphs(Written.Of(""" "kind": "List", "text": "One\nTwo" """), "ListBullet"));

    [Fact]
    public void Quotation_in_a_block_in_its_control() =>
        Match(Blocks(Written.Only(Sample.Of([""" "id": "S-1", "speaker": "Avaria", "text": "One.\n- Bullet.\n[...]\nTwo.", "context": "An aside." """], report: """ "quoteLayout": "Block" """))).Skip(1));

    [Fact]
    public void Comment_at_its_row() => Match(Blocks(Draft()).Skip(1));

    [Fact]
    public void Comments() => Match(Draft().Part("word/comments.xml").Elements());

    [Fact]
    public void Contents_with_page_numbers() => Match(Entries(hasPages: true));

    [Fact]
    public void Contents_whose_numbers_are_left_to_Word() => Match(Entries(hasPages: false));

    [Fact]
    public void List_of_statements() => Match([Written.Of(""" "id": "S-1", "text": "Words." """, """ "id": "S/1", "text": "Others." """, """ "text": "Without." """).Part("customXml/item.xml")]);

    [Fact]
    public void Quotation_in_Arabic() => Match(Quotation("ar", "نص عربي 12 with Latin.", "Statement"));

    [Fact]
    public void Quotation_in_Chinese() => Match(Quotation("zh-Hant", "“中文” 12", "Statement"));

    [Fact]
    public void Quotation_in_French() => Match(Quotation("fr", "Des mots.", "Statement"));

    [Fact]
    public void Hebrew_inside_English() => Match(Paragraphs(Written.Of(""" "kind": "Narrative", "text": "The word שלום means peace." """), "BodyText"));

    [Fact]
    public void Footnote_of_a_quotation_in_Arabic() => Match(Written.Of(""" "language": "ar", "text": "نص^[ملاحظة, a note.]." """).Footnotes);

    private static WordFile Draft() => Written.Only(Sample.Of([""" "id": "S-1", "speaker": "Avaria", "text": "Words.", "source": "nowhere" """]), isDraft: true);

    private static IEnumerable<XElement> Quotation(string language, string text, string style) =>
        Paragraphs(Written.Of($""" "language": "{language}", "text": "{text}" """), style);

    private static IEnumerable<XElement> Entries(bool hasPages)
    {
        var dataset = Sample.Dataset("""
            {
              "reports": [{"number": "GE-1", "title": "Title", "date": "2026-01-31"}],
              "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter"}, {"key": "t", "report": "GE-1", "level": 2, "title": "First *session*^[A note.]"}]
            }
            """);
        return Written.Report(dataset, "GE-1", hasPages: hasPages).Body.Descendants(WordFile.W + "p").Where(paragraph => WordFile.StyleOf(paragraph) is "TOC1" or "TOC2");
    }

    private static IEnumerable<XElement> Paragraphs(WordFile file, string style) => file.AssertValid().Paragraphs(style);

    /// <summary>What stands between the contents and the closing page.</summary>
    private static IEnumerable<XElement> Blocks(WordFile file) =>
        file.AssertValid().Body.Elements().SkipWhile(block => WordFile.StyleOf(block) != "Heading1").TakeWhile(block => WordFile.StyleOf(block) != "ClosingOrganisation");

    private static void Match(IEnumerable<XElement> elements, [CallerMemberName] string name = "")
    {
        var text = string.Concat(elements.Select(element => Regex.Replace(element.ToString(), " xmlns:\\w+=\"[^\"]*\"", "") + "\n"));
        Assert.NotEqual("", text);
        Snapshot.Match(Repository.File("tests", "ReportKit.Word.Tests", "Snapshots", name + ".xml"), text);
    }
}
