using ReportKit.Checks.Quotations.Wording;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class CommaAfterSubjectTests
{
    [Theory]
    [InlineData("The keepers of the lights, have read the list.", "The keepers of the lights have read the list.")]
    [InlineData("It rose. The Group of Pilots, is of the view that lamps matter.", "It rose. The Group of Pilots is of the view that lamps matter.")]
    [InlineData("Avaria and Sundrey, have agreed.", "Avaria and Sundrey have agreed.")]
    [InlineData("Avaria, said that it agrees.", "Avaria said that it agrees.")]
    [InlineData("The delegation of Avaria, noted that lamps matter.", "The delegation of Avaria noted that lamps matter.")]
    public void Comma_between_subject_and_verb_is_found(string words, string corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<CommaAfterSubject>(words)).Correction?.After);

    [Theory]
    [InlineData("The keepers, who have read it, have no questions.")]
    [InlineData("The list, that of May, is open.")]
    [InlineData("The question, is it open?")]
    [InlineData("The longer the night, the brighter the lamp.")]
    [InlineData("The morning the keepers met, is past.")]
    [InlineData("In Port Averil, have no fear.")]
    [InlineData("Ilse Tarrow, is it open? From Averil, is a long way. Avaria, is, they say, far.")]
    [InlineData("The text, is, however, open.")]
    [InlineData("Avaria, noted for its lamps, agreed; later, said the clerk, it rose.")]
    [InlineData("The oil was bought, is stored and will last.")]
    [InlineData("Yesterday, said that clerk, it rained.")]
    public void Others_are_fine(string words) => Assert.Empty(RunOf.InProse<CommaAfterSubject>(words));

    [Fact]
    public void Pauses_of_others_are_theirs() => Assert.Empty(RunOf.InQuotation<CommaAfterSubject>("The keepers of the lights, have read the list."));
}
