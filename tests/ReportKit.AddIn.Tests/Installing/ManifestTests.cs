using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Installing;

namespace ReportKit.AddIn.Tests.Installing;

public sealed partial class ManifestTests
{
    private static readonly XNamespace Base = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static readonly XNamespace Basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

    private static readonly Secret Key = Secret.Parse(new string('0', 64))!;

    public static TheoryData<string> Programs => [.. OfficeProgram.All.Select(program => program.Name)];

    /// <summary>
    /// The manifests as text. They were held against Microsoft's schemas ([MS-OWEMXML], appendix A) as they stand here; whoever
    /// changes them does that again.
    /// </summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void Manifest_is_as_it_was_held_against_the_schema(string program) =>
        Snapshot.Match(Repository.File("tests", "ReportKit.AddIn.Tests", "Installing", Named(program).ManifestFile), Text(program));

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_resource_that_is_named_is_there_once(string program)
    {
        var manifest = Read(program);

        var named = manifest.Descendants().Attributes("resid").Select(attribute => attribute.Value).Distinct().Order();
        var there = manifest.Descendants().Where(element => element.Name.Namespace == Basic).Attributes("id").Select(attribute => attribute.Value).Order().ToList();

        Assert.Equal(named, there);
        Assert.All(there, id => Assert.True(id.Length <= 32, id));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Every_address_in_it_is_served(string program)
    {
        await using var served = await Served.StartAsync();
        var addresses = Encoding.UTF8.GetString(Manifest.Write(Named(program), served.Page.Port, served.Key)).Split('"').Where(text => text.StartsWith("https://localhost", StringComparison.Ordinal)).Distinct().ToList();

        Assert.True(addresses.Count > 6);
        foreach (var address in addresses)
        {
            using var response = await served.Client.GetAsync(new Uri(address));
            Assert.True(response.IsSuccessStatusCode, address);
            if (SizeInName().Match(address) is { Success: true } size)
                Assert.Equal((int.Parse(size.Groups[1].ValueSpan), int.Parse(size.Groups[1].ValueSpan)), SizeOf(await response.Content.ReadAsByteArrayAsync()));
        }
    }

    [Fact]
    public void Programs_keep_their_identities()
    {
        Assert.Equal("358bd354-20cb-460a-80d2-4c37ee2f929e", OfficeProgram.Excel.Id);
        Assert.Equal("2651f5f5-1b1f-4501-892c-969766cb1bec", OfficeProgram.Word.Id);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Manifest_asks_for_what_the_pane_uses(string program)
    {
        var members = File.ReadAllText(Repository.File("src", "ReportKit.AddIn", "wwwroot", "office", "members.js"));
        var listed = SetsOf(members, program);

        Assert.Equal(listed, Named(program).RequirementSets.Select(set => $"{set.Name} {set.Version}"));
        Assert.Equal(listed, Read(program).Descendants(Base + "Set").Select(set => $"{set.Attribute("Name")!.Value} {set.Attribute("MinVersion")!.Value}"));
    }

    private static IEnumerable<string> SetsOf(string members, string program) =>
        QuotedText().Matches(Regex.Match(members, program + @": \[([^\]]*)\]").Groups[1].Value).Select(match => match.Groups[1].Value);

    private static OfficeProgram Named(string name) => OfficeProgram.All.Single(program => program.Name == name);

    private static string Text(string program) => Encoding.UTF8.GetString(Manifest.Write(Named(program), 47115, Key)) + "\n";

    private static XElement Read(string program) => XElement.Parse(Text(program));

    /// <summary>Width and height of a PNG (ISO/IEC 15948, 11.2.2).</summary>
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    [GeneratedRegex(@"-(\d+)\.png$")]
    private static partial Regex SizeInName();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex QuotedText();
}
