using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class TwoNamesInOneReportTests
{
    private const string Known = """
        "reports": [{"number": "GE-1"}, {"number": "GE-2"}],
        "abbreviations": [{"abbreviation": "KSL", "expansion": "Keepers of Small Lights"}],
        "speakers": [
          {"name": "Republic of Avaria", "shortName": "Avaria", "kind": "Member State", "aliases": "the Avaria; AVA; delegation of Avaria"},
          {"name": "Keepers of Small Lights", "shortName": "KSL", "kind": "Civil society"}],
        """;

    [Fact]
    public void Name_that_is_used_less_is_found() =>
        Assert.Equal(["statements[2].speaker: “Republic of Avaria” is called “Avaria” elsewhere in GE-1. Choose one name for the report."], Found("Avaria", "Avaria", "Republic of Avaria"));

    [Fact]
    public void Alias_may_be_used_as_the_help_of_the_column_says() => Assert.Empty(Found("the Avaria", "Avaria", "AVA"));

    [Fact]
    public void Lead_in_is_compared_with_the_labels() =>
        Assert.Equal(
            ["statements[1].leadIn: “Republic of Avaria” is called “Avaria” elsewhere in GE-1. Choose one name for the report."],
            RunOf.Of<TwoNamesInOneReport>(Known + """
                "statements": [{"report": "GE-1", "speaker": "Avaria"}, {"report": "GE-1", "speaker": "Avaria", "leadIn": "On 7 March 2025, the Republic of Avaria said:"},
                  {"report": "GE-1", "speaker": "Avaria", "leadIn": "The delegation of Avaria said:"}, {"report": "GE-1", "speaker": "Avaria", "leadIn": "It said:"}]
                """));

    [Fact]
    public void Lead_in_never_outweighs_a_label() =>
        Assert.All(
            RunOf.Of<TwoNamesInOneReport>(Known + """
                "statements": [{"report": "GE-1", "speaker": "Avaria"}, {"report": "GE-1", "speaker": "Avaria", "leadIn": "The Republic of Avaria said:"}, {"report": "GE-1", "speaker": "Avaria", "leadIn": "The Republic of Avaria said:"}]
                """),
            finding => Assert.Contains(".leadIn: “Republic of Avaria” is called “Avaria”", finding, StringComparison.Ordinal));

    [Fact]
    public void Name_that_a_lead_in_hides_does_not_count() =>
        Assert.Empty(RunOf.Of<TwoNamesInOneReport>(Known + """
            "statements": [{"report": "GE-1", "speaker": "AVA", "leadIn": "On 7 March 2025, Avaria said:"}, {"report": "GE-1", "speaker": "Avaria"}]
            """));

    [Fact]
    public void Other_reports_may_use_another_name() =>
        Assert.Empty(RunOf.Of<TwoNamesInOneReport>(Known + """ "statements": [{"report": "GE-1", "speaker": "Avaria"}, {"report": "GE-2", "speaker": "Republic of Avaria"}] """));

    [Fact]
    public void Full_name_of_a_body_may_turn_into_its_abbreviation() => Assert.Empty(Found("Keepers of Small Lights", "KSL", "KSL"));

    private static string[] Found(params string[] speakers) =>
        RunOf.Of<TwoNamesInOneReport>($"{Known} \"statements\": [{string.Join(", ", speakers.Select(name => $"{{\"report\": \"GE-1\", \"speaker\": \"{name}\"}}"))}]");
}
