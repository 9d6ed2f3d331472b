namespace ReportKit.Tests.Citations;

/// <summary>The rules of CSL 1.0.2 for "ibid", as the dataset's contract takes them over.</summary>
public sealed class BackReferenceTests
{
    private static readonly string[] Sources =
    [
        "\"id\": \"a\", \"kind\": \"Video\", \"title\": \"Assembly\", \"url\": \"https://example.org/a\"",
        "\"id\": \"b\", \"kind\": \"Document\", \"title\": \"Paper\", \"url\": \"https://example.org/b\"",
    ];

    [Theory]
    [InlineData("[@b]", "[@b]", "Ibid")]
    [InlineData("[@b]", "[@b, p. 8]", "Ibid, p. 8")]
    [InlineData("[@b, p. 8]", "[@b, p. 8]", "Ibid")]
    [InlineData("[@b, p. 8]", "[@b, p. 9]", "Ibid, p. 9")]
    [InlineData("[@a, 1:00]", "[@a, 20:30]", "Ibid, (starts at 20:30)")]
    public void Note_after_one_with_the_same_source_alone_refers_back(string before, string note, string printed) =>
        Assert.Equal(printed, Second(before, note));

    [Theory]
    [InlineData("[@b, p. 8]", "[@b]")]
    [InlineData("[@a]", "[@b]")]
    [InlineData("[@a; @b]", "[@b]")]
    [InlineData("^[See [@b].]", "[@b]")]
    [InlineData("^[Nothing is cited here.]", "[@b]")]
    public void Every_other_note_cites_in_full(string before, string note) =>
        Assert.Equal("Paper, ⟨https://example.org/b⟩", Second(before, note));

    [Fact]
    public void Note_with_other_words_may_refer_back_but_not_be_referred_to()
    {
        var notes = Notes("[@b]", "^[It was agreed, [@b, p. 2]]", "[@b, p. 2]");

        Assert.Equal("It was agreed, Ibid, p. 2", notes[1]);
        Assert.Equal("Paper, p. 2, ⟨https://example.org/b⟩", notes[2]);
    }

    [Theory]
    [InlineData("Ibidem", "Ibidem, p. 8")]
    [InlineData("Full", "Paper, p. 8, ⟨https://example.org/b⟩")]
    [InlineData("Short form", "Ibid, p. 8")]
    public void Setting_decides_the_word(string setting, string printed) =>
        Assert.Equal(printed, Notes($"\"Back-reference\": \"{setting}\"", ["[@b]", "[@b, p. 8]"])[1]);

    [Fact]
    public void Short_form_is_for_sources_that_come_again_later() =>
        Assert.Equal("Paper, p. 8", Notes("\"Back-reference\": \"Short form\"", ["[@b]", "[@a]", "[@b, p. 8]"])[2]);

    private static string Second(string before, string note) => Notes(before, note)[1];

    private static string[] Notes(params string[] marks) => Notes("", marks);

    private static string[] Notes(string settings, string[] marks)
    {
        var rows = marks.Select(mark => $"\"kind\": \"Narrative\", \"text\": \"Words.{mark}\"").ToArray();
        var body = Sample.Body(Sample.Of(rows, Sources, settings));
        return [.. body.Split('\n').Where(line => line.StartsWith("note ", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..])];
    }
}
