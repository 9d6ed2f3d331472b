using ReportKit.Checks.Repetition;

namespace ReportKit.Checks.Tests.Repetition;

public sealed class MisquotedInContextTests
{
    [Theory]
    [InlineData("The list was “open to each harbour of the seas” before.", "“open to each harbour of the seas”")]
    [InlineData("« open to all harbours of the inland seas » repeats a rule.", "“open to all harbours of the inland seas”")]
    [InlineData("Its call that the list “be open for every harbour of the inland seas” goes further than the report of 1998.", "“be open for every harbour of the inland seas”")]
    [InlineData("The “lists of lights” is kept in Port Averil.", "“lists of lights”")]
    [InlineData("By “a lamp for everybody” the keepers were meant.", "“a lamp for everybody”")]
    [InlineData("The words “harbours that never sleep” were new.", "“harbours that never sleep”")]
    [InlineData("The delegation wants the “list of lights […] shown to every harbour of the lakes” soon.", "“shown to every harbour of the lakes”")]
    public void Words_that_the_statement_does_not_have_are_found(string context, string words) =>
        Assert.Equal([$"statements[0].context: The statement has no {words}. Quote the words as the statement has them, or say whose they are."], Of(context));

    [Theory]
    [InlineData("The list was “Open to every harbour of the inland seas” before.")]
    [InlineData("“[The] list of lights […] be open to every [single] harbour” repeats a rule.")]
    [InlineData("The keepers call it “the book of lamps and stars”.")]
    [InlineData("Sundrey asked that it be “open to each harbour of the inland seas”.")]
    [InlineData("The report had it “open to each harbour of the inland seas”.")]
    [InlineData("It was “open to each harbour of the inland seas”.^[Rules of 1998.]")]
    [InlineData("The words “never sleep” were new.")]
    [InlineData("The statement of 7 March said “nothing that could be heard”.")]
    public void Its_own_words_and_those_of_others_are_fine(string context) => Assert.Empty(Of(context));

    [Fact]
    public void Words_of_the_row_that_goes_on_are_its_words_too() =>
        Assert.Equal(
            ["statements[2].text: The statement has no “we shall never forget it”. Quote the words as the statement has them, or say whose they are."],
            RunOf.Of<MisquotedInContext>("""
                "statements": [
                  {"text": "We ask that the list be open.", "context": "The words “we shall not forget it” were new."},
                  {"kind": "Continuation", "text": "And we shall not forget it."},
                  {"kind": "Context", "text": "With “we shall never forget it”, the session ended."}]
                """));

    private static string[] Of(string context) => RunOf.Of<MisquotedInContext>($$"""
        "speakers": [{"name": "Avaria"}, {"name": "Sundrey"}],
        "statements": [{"speaker": "Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas.", "context": {{Sample.Quoted(context)}}}]
        """);
}
