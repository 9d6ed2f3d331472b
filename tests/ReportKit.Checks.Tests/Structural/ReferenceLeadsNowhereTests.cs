using ReportKit.Checks.Structural.Keys;

namespace ReportKit.Checks.Tests.Structural;

public sealed class ReferenceLeadsNowhereTests
{
    [Theory]
    [InlineData("The list is closed (see below).", "Nothing stands below that could be meant.")]
    [InlineData("The list is closed, as the statement quoted below shows.", "Nothing stands below that could be meant.")]
    [InlineData("As set out below, the list is closed.", "Nothing stands below that could be meant.")]
    [InlineData("The keepers, whose reply is reproduced below, agreed.", "Nothing stands below that could be meant.")]
    [InlineData("The list is closed, as explained in the next section.", "No section follows.")]
    [InlineData("The following statements were made in the afternoon.", "Nothing follows as “the following statements”.")]
    [InlineData("As Sundrey said above, the list is closed.", "No statement of “Sundrey” stands above.")]
    [InlineData("This repeats the words of Avaria (see the quote below).", "No statement of “Avaria” stands below.")]
    [InlineData("As Lethmar said above, the list is closed.", "No statement of “Lethmar” stands above.")]
    [InlineData("The list is closed, see above the statement by Great Lethmar.", "No statement of “Great Lethmar” stands above.")]
    [InlineData("The names are listed in annex III to this report.", "The report has no appendix.")]
    [InlineData("The list is closed (see section 5).", "The report has no section 5.")]
    [InlineData("The list is closed, see Section 1.3 above.", "The report has no section 1.3.")]
    [InlineData("See section “Old lamps” for more.", "No section has the title “Old lamps”.")]
    [InlineData("All recordings are listed in the appendix.", "The report has no appendix.")]
    [InlineData("The number grew (see table 2).", "The report has no table.")]
    [InlineData("More is said on this below.", "Nothing stands below that could be meant.")]
    [InlineData("The list is closed, see footnote 99 above.", "The report has fewer than 99 footnotes.")]
    public void Reference_that_leads_nowhere_is_found(string words, string message) =>
        Assert.Equal([$"statements[1].text: {message} Correct the reference, or take it out."], Of(Last(words)));

    [Theory]
    [InlineData("As mentioned above, the list is closed.", "Nothing stands above that could be meant.")]
    [InlineData("More is said in the previous section.", "Nothing comes before it.")]
    public void Reference_to_what_would_come_before_the_first_words_is_found(string words, string message) =>
        Assert.Equal([$"sections[0].introduction: {message} Correct the reference, or take it out."], Of($"\"introduction\": \"{words}\"", ""));

    [Theory]
    [InlineData("As Avaria said above, the list is closed.")]
    [InlineData("As stated above, the list is closed.")]
    [InlineData("The survey has annexes on wicks (annex A) and oil (annex II).")]
    [InlineData("As the Chair said above, the list is closed, as Lights showed above all.")]
    [InlineData("The names are in annex III to the rules, the mast above the statue of Lethmar.")]
    [InlineData("As set out above, the list is closed. They set out at dawn, below the tower.")]
    [InlineData("Above all, the list is closed. It rose above 5 metres and fell below the mark.")]
    [InlineData("See section 1 and section 1.1 above; see section “Old lights”.")]
    [InlineData("The number is in table 2 of the survey, and in the annex to the rules.")]
    [InlineData("The following year the list was closed. It asked the following: to wait.")]
    [InlineData("They quoted section 9 of the rules (see section 9 of the rules).")]
    [InlineData("It said: “see below, in section 9”.")]
    public void Reference_that_leads_somewhere_and_other_words_are_fine(string words) => Assert.Empty(Of(Last(words)));

    [Theory]
    [InlineData("The meeting is described below. As shown in the next section, it was long.")]
    [InlineData("The following statements were made. See the statement of Avaria below.")]
    public void Introduction_may_point_to_what_follows(string words) => Assert.Empty(Of($"\"introduction\": \"{words}\"", ""));

    private static (string, string) Last(string words) => ("\"introduction\": \"They met.\"", $$"""{"report": "GE-1", "section": "t", "kind": "Narrative", "text": {{Sample.Quoted(words)}}}""");

    private static string[] Of((string Introduction, string Row) texts) => Of(texts.Introduction, texts.Row);

    private static string[] Of(string introduction, string row) => RunOf.Of<ReferenceLeadsNowhere>($$"""
        "reports": [{"number": "GE-1"}], "speakers": [{"name": "Avaria"}, {"name": "Sundrey"}],
        "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Lights", {{introduction}}}, {"key": "t", "report": "GE-1", "level": 2, "title": "Old lights"}],
        "statements": [{"report": "GE-1", "section": "t", "speaker": "Avaria", "text": "We agree."}{{(row.Length > 0 ? ", " + row : "")}}]
        """);
}
