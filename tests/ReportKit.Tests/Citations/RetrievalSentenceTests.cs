namespace ReportKit.Tests.Citations;

public sealed class RetrievalSentenceTests
{
    private const string Setting = "\"Retrieval sentence\": \"All addresses were opened on {date}.\"";
    private const string Retrieved = "\"retrieved\": \"2026-01-09\"";
    private const string Sentence = "All addresses were opened on 9 January 2026.";

    private static readonly string[] Sources = ["\"id\": \"a\", \"title\": \"Paper\"", "\"id\": \"b\", \"title\": \"Page\", \"url\": \"https://example.org\""];

    [Fact]
    public void It_closes_the_first_note_that_holds_an_address() =>
        Assert.Equal(["Paper", $"Page, ⟨https://example.org⟩. {Sentence}", "Page, p. 2, ⟨https://example.org⟩"], Notes("[@a]", "[@b]", "[@b, p. 2]"));

    [Theory]
    [InlineData("See https://example.org.", "See ⟨https://example.org⟩. ")]
    [InlineData("See https://example.org", "See ⟨https://example.org⟩. ")]
    [InlineData("See https://example.org, which says “yes”", "See ⟨https://example.org⟩, which says “yes”. ")]
    [InlineData("See https://example.org, which says “yes.”", "See ⟨https://example.org⟩, which says “yes.” ")]
    [InlineData("See https://example.org (in French.)", "See ⟨https://example.org⟩ (in French.) ")]
    [InlineData("Is it https://example.org?", "Is it ⟨https://example.org⟩? ")]
    [InlineData("See [the page](https://example.org)", "See ⟨the page → https://example.org⟩. ")]
    public void Full_stop_stands_before_it_unless_one_is_there(string note, string printed) => Assert.Equal(printed + Sentence, Notes($"^[{note}]")[0]);

    [Fact]
    public void Blank_setting_prints_none() => Assert.Equal(["Page, ⟨https://example.org⟩"], Sample.NotesOf(["[@b]"], Sources));

    private static string[] Notes(params string[] marks) => Sample.NotesOf(marks, Sources, Setting, Retrieved);
}
