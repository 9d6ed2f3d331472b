using System.Xml.Linq;
using ReportKit.Document;

namespace ReportKit.Word.Tests;

/// <summary>Characters that XML forbids, or that Word keeps in another form.</summary>
public sealed class CharactersTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Line_end_of_any_kind_inside_a_paragraph_is_a_line_break_and_the_hash_fits(string lineEnd)
    {
        Paragraph[] paragraphs = [new(ParagraphRole.Statement, [new Words($"One.{lineEnd}Two.")])];
        var report = Sample.Report(Sample.Of([])).Document with { Body = [new RowBlock("S-1", [.. paragraphs], Remarks: [])] };
        var file = Written.Document(report, pages: null).AssertValid();

        Assert.Equal(["One.\nTwo."], file.Paragraphs("Statement").Select(WordFile.TextOf));
        Assert.Equal(PrintedStatements.Listed(file), PrintedStatements.Recomputed(file));
    }

    [Fact]
    public void Control_characters_of_the_settings_are_left_out_and_reported()
    {
        var dataset = Sample.Of([], settings: """ "Organisation": "The\u0001 Team\uFFFE", "Tagline": "Words\u0000", "Website": "example.org\u001F", "Social links": "Post: \u0002x.example", "Retrieval sentence": "On\u0003" """);
        var findings = Sample.Report(dataset).Findings;
        var file = Written.Only(dataset).AssertValid();

        Assert.Equal(5, findings.Count(finding => finding.Code == "RK214"));
        Assert.Equal(["The Team"], file.Paragraphs("ClosingOrganisation").Select(WordFile.TextOf));
        Assert.Equal(["Words"], file.Paragraphs("Tagline").Select(WordFile.TextOf));
    }

    [Fact]
    public void Tag_of_a_control_is_as_long_as_Word_takes_it_and_ends_in_a_whole_character()
    {
        var id = new string('x', 63) + "😀 and more";
        var tag = (string)Written.Of($$""" "id": "{{id}}", "text": "Words." """).AssertValid().Body.Descendants(WordFile.W + "tag").Last(tag => ((string)tag.Attribute(WordFile.W + "val")!).StartsWith('x')).Attribute(WordFile.W + "val")!;

        Assert.Equal(new string('x', 63), tag);
    }

    [Theory]
    [InlineData("S-😀")]
    [InlineData("数字 1")]
    [InlineData("<S & \\\"1\\\">")]
    public void ID_in_any_letters_is_carried_as_it_is(string id)
    {
        var file = Written.Of($$""" "id": "{{id}}", "text": "Words." """).AssertValid();

        Assert.Equal([id.Replace("\\", "", StringComparison.Ordinal)], PrintedStatements.Listed(file).Select(statement => statement.Id));
    }

    [Fact]
    public void No_two_controls_and_no_two_bookmarks_share_an_id()
    {
        var file = Written.Sample(isDraft: true);

        Assert.Distinct(file.Body.Descendants(WordFile.W + "sdtPr").Elements(WordFile.W + "id").Select(id => (string)id.Attribute(WordFile.W + "val")!));
        Assert.Distinct(file.Body.Descendants(WordFile.W + "bookmarkStart").Select(mark => (string)mark.Attribute(WordFile.W + "id")!));
        Assert.Distinct(file.Body.Descendants(WordFile.W + "bookmarkStart").Select(mark => (string)mark.Attribute(WordFile.W + "name")!));
    }

    [Fact]
    public void Tabs_and_runs_of_space_stay()
    {
        var file = Written.Of(""" "kind": "Narrative", "text": "a  b\tc" """);

        Assert.Equal("a  b\tc", WordFile.TextOf(file.Paragraphs("BodyText").Single()));
    }
}
