using CsCheck;
using ReportKit.Findings;
using Check = ReportKit.Checks.Shapes.Check;

namespace ReportKit.Checks.Tests;

/// <summary>What holds for every rule.</summary>
public sealed class AllChecksTests
{
    /// <summary>What rules look for, in any order.</summary>
    private static readonly Gen<string> Words = Gen.OneOf(
        "“", "”", "‘", "’", "\"", "'", "''", "„", "«", "»", "(", ")", "[", "]", "[...]", "[..]", "...", "…", ",", ".", ";", ":", "!", "?", "???", " ", "  ", "\n", "-", "–", "—", "- ", "/",
        "the", "The", "and", "Forth", "session", "On", "7", "12", "March", "2025", "20XX", "XX", "TBD", "22th", "insert", "#", "*", "_", "~", "^", "^[", "[@a]", "&amp;", "<br>", "{{", "}}",
        "\u00AD", "\u200B", "\uFB01", "\uFFFD", "\u0430", "灯", "，", "نعم", "U.N.", "UN", "Open-ended", "Open-Ended", "Open ended", "web site", "website", "Internet", "internet", "a", "I", "har-", "bour",
        "We ask that the list of lights be open to every harbour", "https://example.org/a")
        .Array[0, 16].Select(string.Concat);

    private static readonly IEnumerable<Type> Types = typeof(Check).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Check)));

    public static TheoryData<string> Codes => [.. AllChecks.Rules.Select(check => check.Rule.Code)];

    public static TheoryData<string> AllCodes => [.. RuleCatalogue.All.Select(rule => rule.Code)];

    [Fact]
    public void Every_rule_is_run() =>
        Assert.Equal(Types.Select(type => type.Name).Order(), AllChecks.Rules.Select(check => check.GetType().Name).Order());

    [Fact]
    public void No_two_rules_share_a_code() => Assert.Distinct(RuleCatalogue.All.Select(rule => rule.Code));

    [Fact]
    public void Catalogue_has_every_rule_that_is_declared() =>
        Assert.Equal(
            typeof(FileRules).GetProperties().Where(property => property.PropertyType == typeof(Rule)).Select(property => (Rule)property.GetValue(null)!).Concat(AllChecks.Rules.Select(check => check.Rule)).OrderBy(rule => rule.Number),
            RuleCatalogue.All);

    [Theory]
    [InlineData(" rk026", "RK026")]
    [InlineData("RK99", null)]
    public void Rule_is_found_by_its_code_in_any_case(string typed, string? code) => Assert.Equal(code, RuleCatalogue.Find(typed)?.Code);

    [Fact]
    public void Rules_stand_in_the_order_of_their_codes() =>
        Assert.Equal(AllChecks.Rules.Select(check => check.Rule.Number).Order(), AllChecks.Rules.Select(check => check.Rule.Number));

    [Fact]
    public void Every_rule_stands_in_the_folder_of_its_family() =>
        Assert.All(AllChecks.Rules, check => Assert.Matches($@"^ReportKit\.Checks\.{check.Rule.Family}(\.|$)", check.GetType().Namespace));

    [Fact]
    public void Every_rule_has_tests_of_its_own() =>
        Assert.All(Types, type => Assert.Contains(typeof(AllChecksTests).Assembly.GetTypes(), tests => tests.Name == type.Name + "Tests"));

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void Rule_says_what_it_asks_for_why_and_what_to_do(string code)
    {
        var rule = RuleCatalogue.Find(code)!;

        Assert.Matches("^RK[0-9]{3,4}$", rule.Code);
        Assert.Matches(@"^[a-z0-9“].*[^.]$", rule.Title);
        Assert.Matches(@"^[A-Z“].*\.$", rule.Reason);
        Assert.Matches(@"^[A-Z].*\.$", rule.Fix);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Failing_example_fails_and_passing_one_passes(string code)
    {
        var check = Of(code);
        var found = Example.Run(check, check.Rule.Failing);

        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.Equal(code, finding.Code));
        Assert.All(found, finding => Assert.True(finding.Severity <= check.Rule.Severity));
        Assert.Equal(check.Rule.HasCorrection, found.Any(finding => finding.Correction is not null));
        Assert.Empty(Example.Run(check, check.Rule.Passing));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Correction_of_the_failing_example_is_right_and_leaves_quotations_alone(string code)
    {
        var check = Of(code);

        foreach (var finding in Example.Run(check, check.Rule.Failing).Where(finding => finding.Correction is not null))
        {
            Assert.False(Example.IsQuotation(check, finding));
            Assert.DoesNotContain(Example.RunCorrected(check, finding), again => again.Place == finding.Place);
        }
    }

    [Fact]
    public void Sample_that_ships_gives_no_rule_a_reason() => Assert.Empty(RuleRun.Of(Sample.Shipped()));

    [Fact]
    public void Invented_statements_of_any_number_give_no_rule_a_reason() => Assert.Empty(RuleRun.Of(InventedDataset.Of(300)));

    [Fact]
    public void Findings_come_by_rule()
    {
        var found = RuleRun.Of(Sample.Dataset("""{"reports": [{"number": "GE-1"}], "sources": [{"title": "^"}], "statements": [{"source": "x", "section": "y", "report": "z"}]}"""));

        Assert.Equal(["RK201", "RK203", "RK204", "RK205", "RK213", "RK213", "RK226", "RK229"], found.Select(finding => finding.Code).Where(code => code.StartsWith("RK2", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_rule_stumbles_over_any_words() => Words.Sample(words =>
        Assert.All(RuleRun.Of(Example.InEachRole(Sample.Quoted(words))), finding => Assert.False(string.IsNullOrWhiteSpace(finding.Message))));

    private static Check Of(string code) => AllChecks.Rules.Single(check => check.Rule.Code == code);
}
