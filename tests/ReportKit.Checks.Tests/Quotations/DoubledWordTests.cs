using ReportKit.Checks.Quotations.Wording;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class DoubledWordTests
{
    [Theory]
    [InlineData("We thank the the Chair.", "We thank the Chair.")]
    [InlineData("The the Chair.", "The Chair.")]
    [InlineData("We thank\n*the* the Chair[@a].", null)]
    [InlineData("See *these* lines of the the list[@a].", "See *these* lines of the list[@a].")]
    [InlineData("See.^[In the the note.]", "See.^[In the note.]")]
    [InlineData("The light of the of the harbour.", "The light of the harbour.")]
    public void Doubled_word_in_our_own_words_is_found_and_corrected(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<DoubledWord>(words)).Correction?.After);

    [Fact]
    public void In_words_of_others_it_is_to_be_checked_and_never_corrected()
    {
        var finding = Assert.Single(RunOf.InQuotation<DoubledWord>("We thank the the Chair."));

        Assert.Equal("The word “the” stands twice in a row. Check it against the source.", finding.Text);
        Assert.Equal("We thank the the Chair.", finding.Evidence);
        Assert.Null(finding.Correction);
        Assert.Null(Assert.Single(RunOf.InProse<DoubledWord>("Avaria wrote “we thank the the Chair”.")).Correction);
        Assert.Null(Assert.Single(RunOf.InQuotation<DoubledWord>("We thank the Chair.^[See the the list.]")).Correction);
    }

    [Theory]
    [InlineData("We know that that is so.")]
    [InlineData("Avaria, Avaria and Sundrey.")]
    [InlineData("In 2020 2020 lights were lit.")]
    [InlineData("the theatre")]
    [InlineData("Nous nous félicitons; wissen Sie, dass die die Liste sehen?")]
    [InlineData("Again and again and again, more and more and more, step by step by step.")]
    public void Words_that_may_stand_twice_are_fine(string words) => Assert.Empty(RunOf.InProse<DoubledWord>(words));

    [Theory]
    [InlineData("The keepers of Bora Bora and of Walla Walla met.")]
    [InlineData("Boutros Boutros-Ghali came to Pago Pago.")]
    [InlineData("Ils ont navigué jusqu’à Wagga Wagga.")]
    [InlineData("Послание Бутрос Бутрос-Гали.")]
    public void Names_that_are_one_word_twice_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<DoubledWord>(words));
        Assert.Empty(RunOf.InQuotation<DoubledWord>(words));
    }

    [Theory]
    [InlineData("What the rule is is clear.")]
    [InlineData("The storm they gave in in 1998.")]
    [InlineData("What she did did not surprise us.")]
    [InlineData("Lo que es es; se sabe que que haya luz no basta.")]
    [InlineData("The lamp of Ongo Ongo is lit.")]
    [InlineData("A session of the Keepers\nKeepers met.")]
    [InlineData("Let us call a lamp a lamp and a lighthouse a lighthouse.")]
    public void What_grammar_allows_is_a_remark_and_never_corrected(string words) => Assert.All(RunOf.InProse<DoubledWord>(words), finding =>
    {
        Assert.Equal(Severity.Remark, finding.Severity);
        Assert.Null(finding.Correction);
        Assert.EndsWith(", which may be meant. Read the sentence once more.", finding.Text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("The United United Harbours met.")]
    [InlineData("The The list.")]
    [InlineData("A list of of lamps.")]
    [InlineData("The lamps listed in in the almanac are lit.")]
    [InlineData("The almanac is is printed.")]
    [InlineData("It is a lamp a lamp.")]
    [InlineData("The harbour harbour is open.")]
    public void Slips_are_warnings(string words) => Assert.Equal(Severity.Warning, Assert.Single(RunOf.InProse<DoubledWord>(words)).Severity);

    [Fact]
    public void In_another_language_only_what_is_never_doubled_there_is_a_slip() => Assert.Equal(
        ["“de”", "“lampes”"],
        new DoubledWord().Run(new DatasetViews(Sample.Of(["\"language\": \"fr\", \"text\": \"La liste de de lampes lampes.\""])))
            .OrderByDescending(finding => finding.Severity)
            .Select(finding => finding.Message.Split(' ')[2]));
}
