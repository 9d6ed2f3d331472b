using System.Net;
using System.Text.RegularExpressions;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Serving;
using ReportKit.AddIn.Workbooks;
using ReportKit.Document;

namespace ReportKit.AddIn.Tests.Serving;

public sealed partial class DescriptionTests
{
    [Fact]
    public async Task Description_is_served_to_whoever_has_the_token()
    {
        await using var served = await Served.StartAsync();

        Assert.Equal("3.1.0", (string?)(await served.GetAsync("/api/openapi.json"))["openapi"]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await served.Client.GetAsync(new Uri(served.Origin + "/api/openapi.json"))).StatusCode);
    }

    [Fact]
    public void All_that_can_be_asked_is_described_and_nothing_else()
    {
        var setup = new AddInSetup("/folder/statements.xlsx", 0, null!, Secret.New(), Template: "/program/template.dotx", Programs: null, _ => { }, new Progress<string>(), TimeProvider.System);

        Assert.Equal(EndpointTable.For(setup, new SavedWorkbook(setup.Workbook), Secret.New()).Select(endpoint => $"{endpoint.Method} {endpoint.Path}"), Description.Operations);
    }

    [Theory]
    [InlineData(typeof(Block))]
    [InlineData(typeof(Inline))]
    public void Every_kind_of_printed_text_is_described_and_known_to_the_pane(Type closed)
    {
        var kinds = closed.Assembly.GetTypes().Where(type => type.BaseType == closed).Select(type => type.Name).Order().ToArray();

        Assert.Equal(kinds, Description.KindsOf(closed.Name).Order());
        Assert.Equal(kinds, KnownToThePane(closed.Name).Order());
    }

    [Fact]
    public void Every_look_and_role_of_words_is_described()
    {
        var words = Description.PropertiesOf(nameof(Words));
        var looks = Enum.GetNames<Emphasis>().Where(name => name != nameof(Emphasis.None)).Select(name => name.ToLowerInvariant());

        Assert.Equal(looks, words.Where(property => property.Value?["const"]?.GetValueKind() == System.Text.Json.JsonValueKind.True).Select(property => property.Key));
        Assert.Equal(Enum.GetNames<WordsRole>().Where(name => name != nameof(WordsRole.Plain)), words["role"]!["enum"]!.AsArray().Select(role => (string?)role));
    }

    /// <summary>The kinds of which a type of the pane is one, those of the types in it among them.</summary>
    private static IEnumerable<string> KnownToThePane(string type)
    {
        var contract = File.ReadAllText(Repository.File("src", "ReportKit.AddIn", "wwwroot", "model", "contract.js"));
        var unions = Union().Matches(contract).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["kinds"].Value.Split(" | "));
        return unions[type].SelectMany(kind => unions.ContainsKey(kind) ? KnownToThePane(kind) : [kind]);
    }

    [GeneratedRegex(@"@typedef \{(?<kinds>\w+( \| \w+)+)\} (?<name>\w+)")]
    private static partial Regex Union();
}
