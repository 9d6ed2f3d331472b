using System.Reflection;
using System.Text.RegularExpressions;
using ReportKit.Findings;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Tests;

/// <summary>templates/README.md, ge-series.dotx and the code ask for and hold the same.</summary>
public sealed partial class TemplateContractTests : IDisposable
{
    private const string Text = "word/document.xml";
    private const string Styles = "word/styles.xml";
    private const string Advice = "; templates/README.md says what a template needs.";

    private static readonly WordFile Shipped = WordFile.Read(Written.ShippedTemplate);

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> StylesThatAreNeeded => [.. StyleNames.All];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Contract_names_every_control_that_is_filled() =>
        Assert.Equal(TagsOfTheCode().Order(), TagsOfTheContract().Order());

    [Fact]
    public void Shipped_template_holds_every_control_of_the_contract_and_no_other()
    {
        var tags = new[] { Text, "word/header1.xml", "word/footer1.xml" }.SelectMany(part => Shipped.Part(part).Descendants(WordFile.W + "tag")).Select(tag => (string)tag.Attribute(WordFile.W + "val")!);

        Assert.Equal(TagsOfTheContract().Order(), tags.Distinct().Order());
    }

    [Fact]
    public void Contract_names_every_style_that_is_written() =>
        Assert.Equal(StyleNames.All.Select(StyleNames.Shown).Order(), StylesOfTheContract().Order());

    [Fact]
    public void Shipped_template_holds_every_style_of_the_contract()
    {
        var names = Shipped.Part(Styles).Elements(WordFile.W + "style").Select(style => StyleNames.Shown((string)style.Element(WordFile.W + "name")!.Attribute(WordFile.W + "val")!));

        Assert.Empty(StylesOfTheContract().Except(names));
    }

    [Theory]
    [MemberData(nameof(StylesThatAreNeeded))]
    public void Style_that_is_missing_is_named_as_Word_shows_it(string style)
    {
        var refused = Refusal(Shipped.With(Styles, text => text.Replace($"<w:name w:val=\"{style}\"/>", "<w:name w:val=\"Other\"/>", StringComparison.Ordinal)));

        Assert.Equal($"The template own.dotx lacks the style “{StyleNames.Shown(style)}”{Advice}", refused);
    }

    [Theory]
    [InlineData(Text, "title", "“title”")]
    [InlineData(Text, "contents", "“contents” (once, around whole paragraphs)")]
    [InlineData(Text, "report", "“report” (once, around whole paragraphs)")]
    [InlineData("word/header1.xml", "draft", "“draft” (in a header)")]
    public void Control_that_is_missing_is_named(string part, string tag, string named)
    {
        var refused = Refusal(Shipped.With(part, text => text.Replace($"<w:tag w:val=\"{tag}\"/>", "<w:tag w:val=\"other\"/>", StringComparison.Ordinal)));

        Assert.Equal($"The template own.dotx lacks the content control {named}{Advice}", refused);
    }

    [Fact]
    public void All_that_is_missing_is_one_sentence()
    {
        var bare = Shipped
            .With(Styles, text => LeadInAndSpeaker().Replace(text, "<w:name w:val=\"Other\"/>"))
            .With(Text, text => text.Replace("<w:tag ", "<w:noTag ", StringComparison.Ordinal));

        Assert.Equal(
            "The template own.dotx lacks the styles “Lead-in”, “Footnote Text” and “Speaker” and the content controls “title”, "
            + "“contents” (once, around whole paragraphs) and “report” (once, around whole paragraphs)" + Advice,
            Refusal(bare));
    }

    [Fact]
    public void Controls_that_are_not_required_may_be_missing()
    {
        var required = new[] { "title", "contents", "report" };
        var sparse = Shipped.With(Text, text => Tag().Replace(text, tag => required.Contains(tag.Groups[1].Value) ? tag.Value : "<w:tag w:val=\"other\"/>"));

        Assert.Contains("Title", Build(sparse).Paragraphs("Title").Select(WordFile.TextOf));
    }

    [Theory]
    [InlineData("plain.txt", "Words.", "plain.txt is not a Word template.")]
    [InlineData("empty.dotx", "", "empty.dotx is empty (0 bytes).")]
    [InlineData("old.dot", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 words", "old.dot is in the format of Office 97–2003. Open it and save it in today's format.")]
    public void File_that_is_no_template_is_refused(string name, string content, string sentence)
    {
        File.WriteAllText(folder.File(name), content, System.Text.Encoding.Latin1);

        Assert.Equal(sentence, Assert.Throws<UnusableFileException>(() => Template.Open(folder.File(name))).Message);
    }

    [Fact]
    public void Workbook_is_no_template()
    {
        var sentence = Assert.Throws<UnusableFileException>(() => Template.Open(Repository.File("templates", "sample.xlsx"))).Message;

        Assert.Equal("sample.xlsx is not a Word template.", sentence);
    }

    [Fact]
    public void Template_that_is_cut_short_or_damaged_is_refused()
    {
        File.WriteAllBytes(folder.File("short.dotx"), Shipped.Bytes[..5000]);

        Assert.Contains("short.dotx is damaged or cut short", Assert.Throws<UnusableFileException>(() => Template.Open(folder.File("short.dotx"))).Message, StringComparison.Ordinal);
        Assert.Contains("own.dotx is damaged: word/styles.xml is not well-formed", Refusal(Shipped.With(Styles, text => text[..^20])), StringComparison.Ordinal);
        Assert.Contains("own.dotx is damaged: word/settings.xml is not well-formed", Refusal(Shipped.With("word/settings.xml", text => text[..^20])), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_is_a_template_when_it_keeps_the_contract()
    {
        var document = Shipped.With("[Content_Types].xml", text => text.Replace("template.main+xml", "document.main+xml", StringComparison.Ordinal));

        Build(document);
    }

    private static IEnumerable<string> TagsOfTheCode() =>
        typeof(ControlTags).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> TagsOfTheContract() =>
        FirstColumn("Content controls").SelectMany(cell => Quoted().Matches(cell)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> StylesOfTheContract() =>
        FirstColumn("Styles").Where(cell => !cell.EndsWith(" style", StringComparison.Ordinal)).SelectMany(cell => cell.Split(", "));

    /// <summary>The first column of the tables under a heading.</summary>
    private static IEnumerable<string> FirstColumn(string heading) => File.ReadLines(Repository.File("templates", "README.md"))
        .SkipWhile(line => line != "## " + heading)
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
        .Select(line => line.Split('|')[1].Trim());

    private string Refusal(WordFile template) => Assert.Throws<UnusableFileException>(() => Build(template)).Message;

    private WordFile Build(WordFile template) =>
        Written.Report(Sample.Of([""" "id": "S-1", "text": "Words." """]), "GE-1", template: template.WriteTo(folder, "own.dotx")).AssertValid();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("<w:tag w:val=\"([a-z-]+)\"/>")]
    private static partial Regex Tag();

    [GeneratedRegex("<w:name w:val=\"(Lead-in|Speaker|footnote text)\"/>")]
    private static partial Regex LeadInAndSpeaker();
}
