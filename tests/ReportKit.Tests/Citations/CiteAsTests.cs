namespace ReportKit.Tests.Citations;

/// <summary>Citations that a person typed: pages before a final address, a time after it, the full stop last.</summary>
public sealed class CiteAsTests
{
    [Theory]
    [InlineData("Paper, https://example.org", "Paper, p. 4, ⟨https://example.org⟩")]
    [InlineData("Paper, https://example.org.", "Paper, p. 4, ⟨https://example.org⟩.")]
    [InlineData("Paper: https://example.org", "Paper, p. 4: ⟨https://example.org⟩")]
    [InlineData("Paper. https://example.org", "Paper, p. 4. ⟨https://example.org⟩")]
    [InlineData("Acme Inc., https://example.org", "Acme Inc., p. 4, ⟨https://example.org⟩")]
    [InlineData("Paper (https://example.org)", "Paper, p. 4 (⟨https://example.org⟩)")]
    [InlineData("Paper, <https://example.org>.", "Paper, p. 4, <⟨https://example.org⟩>.")]
    [InlineData("“Paper,” https://example.org", "“Paper,” p. 4, ⟨https://example.org⟩")]
    [InlineData("https://example.org", "p. 4, ⟨https://example.org⟩")]
    [InlineData("Paper", "Paper, p. 4")]
    [InlineData("Paper.", "Paper, p. 4.")]
    [InlineData("“Paper,”", "“Paper,” p. 4")]
    [InlineData("What now?", "What now?, p. 4")]
    [InlineData("*Paper*, https://example.org", "*Paper*, p. 4, ⟨https://example.org⟩")]
    [InlineData("[The paper](https://example.org)", "⟨The paper → https://example.org⟩, p. 4")]
    [InlineData("[The paper](https://example.org).", "⟨The paper → https://example.org⟩, p. 4.")]
    [InlineData("First line\\nsecond", "First line second, p. 4")]
    public void Page_stands_before_a_final_address(string citeAs, string printed) => Assert.Equal(printed, Cited(citeAs, "[@x, p. 4]"));

    [Theory]
    [InlineData("Session, https://example.org", "Session, ⟨https://example.org⟩ (starts at 1:30)")]
    [InlineData("Session, https://example.org.", "Session, ⟨https://example.org⟩ (starts at 1:30).")]
    [InlineData("Session, <https://example.org>.", "Session, <⟨https://example.org⟩> (starts at 1:30).")]
    [InlineData("Session", "Session (starts at 1:30)")]
    [InlineData("Session.", "Session (starts at 1:30).")]
    [InlineData("Session, https://youtu.be/x", "Session, ⟨https://youtu.be/x?t=90⟩ (starts at 1:30)")]
    [InlineData("Session, https://video.example.org/x?t=5&b=1", "Session, ⟨https://video.example.org/x?t=90&b=1⟩ (starts at 1:30)")]
    [InlineData("[Session](https://youtu.be/x), 7 May", "⟨Session → https://youtu.be/x?t=90⟩, 7 May (starts at 1:30)")]
    [InlineData("[Session](https://youtu.be/x), https://www.youtube.com/watch?v=x", "⟨Session → https://youtu.be/x?t=90⟩, ⟨https://www.youtube.com/watch?v=x&t=90⟩ (starts at 1:30)")]
    public void Start_time_stands_after_it_and_in_every_link_to_a_recording(string citeAs, string printed) => Assert.Equal(printed, Cited(citeAs, "[@x, 1:30]"));

    [Theory]
    [InlineData("Paper.", "Paper.")]
    [InlineData("Paper, https://example.org.", "Paper, ⟨https://example.org⟩.")]
    [InlineData("And so on...", "And so on...")]
    [InlineData("^[a note]", "^[a note]")]
    public void Without_a_place_the_words_are_printed_as_typed(string citeAs, string printed) => Assert.Equal(printed, Cited(citeAs, "[@x]"));

    [Fact]
    public void Back_references_take_the_place_of_typed_citations_too() =>
        Assert.Equal(["Paper.", "Ibid, p. 4"], Notes("Paper.", "[@x]", "[@x, p. 4]"));

    [Theory]
    [InlineData("\"alsoIn\": \"y\"", "Paper, and also here: Other.")]
    [InlineData("\"note\": \"See the annex.\"", "Paper. See the annex.")]
    [InlineData("\"note\": \"see the annex.\"", "Paper, see the annex.")]
    [InlineData("\"note\": \", annex\"", "Paper, annex")]
    [InlineData("\"note\": \"(in French)\"", "Paper. (in French)")]
    [InlineData("\"note\": \"[@y, p. 4]\"", "Paper; Other, p. 4.")]
    [InlineData("\"note\": \"[@y] and more\"", "Paper; Other. and more")]
    [InlineData("\"note\": \"https://example.org\"", "Paper, ⟨https://example.org⟩")]
    public void Full_stop_gives_way_to_what_joins_on(string row, string printed) =>
        Assert.Equal(printed, Assert.Single(Sample.Notes(Sample.Of([$"\"text\": \"Words.\", \"source\": \"x\", {row}"], [Source("x", "Paper."), Source("y", "Other.")]))));

    private static string Cited(string citeAs, string mark) => Assert.Single(Notes(citeAs, mark));

    private static string[] Notes(string citeAs, params string[] marks) => Sample.NotesOf(marks, [Source("x", citeAs)]);

    private static string Source(string id, string citeAs) => $"\"id\": \"{id}\", \"kind\": \"Web page\", \"citeAs\": \"{citeAs}\"";
}
