using ReportKit.Checks.Repetition;

namespace ReportKit.Checks.Tests.Repetition;

public sealed class RepeatedSentenceTests
{
    [Theory]
    [InlineData("The list of lights is open to every harbour of the seas. So it stays. The list of lights is open to every harbour of the seas.", "The sentence “The list of lights is open to every harbour of the seas” stands twice in the text.")]
    [InlineData("The list of lights is open to every harbour of the seas.\nThe list of lights is open to every harbour of the seas.", "The sentence “The list of lights is open to every harbour of the seas” stands twice in the text.")]
    public void Sentence_that_stands_twice_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<RepeatedSentence>(words)).Message);

    [Theory]
    [InlineData("So it stays. The list of lights is open to every harbour of the seas, and all of them know it. So it stays.")]
    [InlineData("The list of lights is open to every harbour of the seas. The list of lights is open to every keeper of the seas.")]
    public void Short_sentences_and_others_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<RepeatedSentence>(words));
        Assert.Empty(RunOf.InQuotation<RepeatedSentence>(words));
    }
}
