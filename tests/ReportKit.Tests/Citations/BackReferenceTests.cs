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

    [Fact]
    public void Chain_of_one_source_goes_on_through_notes_that_hold_nothing_else() =>
        Assert.Equal(["Ibid, p. 2", "Ibid", "Ibid, p. 3"], Notes("[@b]", "[@b, p. 2]", "[@b, p. 2]", "[@b, p. 3]")[1..]);

    [Fact]
    public void No_reference_reaches_back_across_words_of_the_same_note() =>
        Assert.Equal("Ibid says so, and again Paper, ⟨https://example.org/b⟩", Second("[@b]", "^[[@b] says so, and again [@b]]"));

    [Fact]
    public void Second_place_in_the_same_source_refers_back_within_its_note() =>
        Assert.Equal("Paper, p. 1, ⟨https://example.org/b⟩; Ibid, p. 2", Notes("[@b, p. 1; @b, p. 2]")[0]);

    [Theory]
    [InlineData("[@b, pp. 5–6]", "[@b, pp. 5-6]")]
    [InlineData("[@b, p. 5]", "[@b, P. 5]")]
    [InlineData("[@a, 1:02]", "[@a, (starts at: 1:02)]")]
    public void Same_place_typed_in_another_way_is_the_same_place(string before, string note) => Assert.Equal("Ibid", Second(before, note));

    [Fact]
    public void Further_words_of_a_row_break_the_chain()
    {
        var notes = Sample.Notes(Sample.Of(
            [
                "\"speaker\": \"Avaria\", \"text\": \"A.\", \"source\": \"b\"",
                "\"speaker\": \"Avaria\", \"text\": \"B.\", \"source\": \"b\", \"note\": \"see the original\"",
                "\"speaker\": \"Avaria\", \"text\": \"C.\", \"source\": \"b\"",
            ],
            Sources));

        Assert.Equal(["Paper, ⟨https://example.org/b⟩", "Ibid, see the original", "Paper, ⟨https://example.org/b⟩"], notes);
    }

    [Theory]
    [InlineData("Ibid", "Ibid, p. 8", "Assembly, ⟨https://example.org/a⟩", "Paper, p. 8, ⟨https://example.org/b⟩", "Ibid")]
    [InlineData("Ibidem", "Ibidem, p. 8", "Assembly, ⟨https://example.org/a⟩", "Paper, p. 8, ⟨https://example.org/b⟩", "Ibidem")]
    [InlineData("Short form", "Ibid, p. 8", "Assembly, ⟨https://example.org/a⟩", "Paper, p. 8", "Ibid")]
    [InlineData("Full", "Paper, p. 8, ⟨https://example.org/b⟩", "Assembly, ⟨https://example.org/a⟩", "Paper, p. 8, ⟨https://example.org/b⟩", "Paper, p. 8, ⟨https://example.org/b⟩")]
    public void Setting_decides_how_a_source_comes_again(string setting, params string[] printed) =>
        Assert.Equal(printed, Notes($"\"Back-reference\": \"{setting}\"", ["[@b]", "[@b, p. 8]", "[@a]", "[@b, p. 8]", "[@b, p. 8]"])[1..]);

    [Theory]
    [InlineData("\"author\": \"Avaria\", \"title\": \"On lamps: a proposal\"", "Avaria, On lamps")]
    [InlineData("\"container\": \"Web TV\", \"title\": \"Assembly (AIS)\"", "Web TV, Assembly")]
    [InlineData("\"title\": \"Lamps\"", "Lamps")]
    public void Short_form_is_author_or_container_and_short_title(string source, string printed) =>
        Assert.Equal(printed, Sample.NotesOf(["[@c]", "[@a]", "[@c]"], [.. Sources, "\"id\": \"c\", " + source], "\"Back-reference\": \"Short form\"")[2]);

    private static string Second(string before, string note) => Notes(before, note)[1];

    private static string[] Notes(params string[] marks) => Notes("", marks);

    private static string[] Notes(string settings, string[] marks) => Sample.NotesOf(marks, Sources, settings);
}
