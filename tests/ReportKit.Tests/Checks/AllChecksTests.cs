using ReportKit.Checks;

namespace ReportKit.Tests.Checks;

/// <summary>What holds for every rule.</summary>
public sealed class AllChecksTests
{
    private static readonly IEnumerable<Type> Rules = typeof(ICheck).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ICheck)));

    [Fact]
    public void Every_rule_is_run() =>
        Assert.Equal(Rules.Select(rule => rule.Name).Order(), AllChecks.Rules.Select(rule => rule.GetType().Name).Order());

    [Fact]
    public void No_two_rules_share_a_code() => Assert.Distinct(AllChecks.Rules.Select(rule => rule.Code));

    [Fact]
    public void Rules_stand_in_the_order_of_their_codes()
    {
        Assert.All(AllChecks.Rules, rule => Assert.Matches("^RK2[0-9]{2}$", rule.Code));
        Assert.Equal(AllChecks.Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal), AllChecks.Rules.Select(rule => rule.Code));
    }

    [Fact]
    public void Every_rule_has_tests_of_its_own() =>
        Assert.All(Rules, rule => Assert.Contains(typeof(AllChecksTests).Assembly.GetTypes(), type => type.Name == rule.Name + "Tests"));

    [Fact]
    public void Every_rule_says_what_it_asks_for() =>
        Assert.All(AllChecks.Rules, rule => Assert.Matches(@"^[a-z].*[^.]$", rule.Title));

    [Fact]
    public void Sample_that_ships_gives_no_rule_a_reason() => Assert.Empty(AllChecks.Run(Sample.Shipped()));

    [Fact]
    public void Findings_come_by_rule()
    {
        var found = AllChecks.Run(Sample.Dataset("""{"reports": [{"number": "GE-1"}], "sources": [{"title": "^"}], "statements": [{"source": "x", "section": "y", "report": "z"}]}"""));

        Assert.Equal(["RK201", "RK203", "RK204", "RK205", "RK213", "RK213"], found.Select(finding => finding.Code));
    }
}
