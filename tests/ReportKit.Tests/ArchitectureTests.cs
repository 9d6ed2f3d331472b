using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportKit.Tests;

/// <summary>Holds the rules of src/README.md that the compiler does not.</summary>
public sealed partial class ArchitectureTests
{
    [Theory]
    [InlineData("ReportKit", "")]
    [InlineData("ReportKit.Packaging", "ReportKit")]
    [InlineData("ReportKit.Excel", "ReportKit, ReportKit.Packaging")]
    [InlineData("ReportKit.Papers", "ReportKit")]
    [InlineData("ReportKit.Spreadsheets", "ReportKit")]
    [InlineData("ReportKit.Pdf", "ReportKit, ReportKit.Packaging, ReportKit.Papers")]
    [InlineData("ReportKit.Word", "ReportKit, ReportKit.Packaging, ReportKit.Papers")]
    [InlineData("ReportKit.UseCases", "ReportKit, ReportKit.Excel, ReportKit.Packaging, ReportKit.Papers, ReportKit.Pdf, ReportKit.Spreadsheets, ReportKit.Word")]
    [InlineData("ReportKit.AddIn", "ReportKit, ReportKit.Excel, ReportKit.UseCases, ReportKit.Word")]
    [InlineData("ReportKit.Cli", "ReportKit, ReportKit.AddIn, ReportKit.UseCases")]
    public void Project_knows_only_these(string project, string known) =>
        Assert.Equal(known, string.Join(", ", References(project, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference)).Order()));

    [Theory]
    [InlineData("ReportKit")]
    [InlineData("ReportKit.Packaging")]
    [InlineData("ReportKit.Word")]
    [InlineData("ReportKit.UseCases")]
    [InlineData("ReportKit.AddIn")]
    [InlineData("ReportKit.Cli")]
    public void Office_packages_stay_behind_the_wall_of_Excel(string project) =>
        Assert.DoesNotContain(References(project, "PackageReference"), package => package is "ClosedXML" or "DocumentFormat.OpenXml");

    [Fact]
    public void Only_the_host_writes_to_the_console() =>
        Assert.All(Lines("Console\\."), line => Assert.StartsWith("src/ReportKit.Cli/Program.cs", line, StringComparison.Ordinal));

    [Fact]
    public void Only_the_commands_of_the_pane_load_the_web_server() =>
        Assert.All(
            Lines(@"ReportKit\.AddIn|Microsoft\.AspNetCore").Where(line => !line.StartsWith("src/ReportKit.AddIn/", StringComparison.Ordinal)),
            line => Assert.Matches("^src/ReportKit.Cli/Commands/AddIn/AddIn(Install)?Handler.cs: using ", line));

    [Fact]
    public void Use_cases_name_no_command() =>
        Assert.DoesNotContain(Lines(@"reportkit |[^-]--[a-z]"), line => line.StartsWith("src/ReportKit.UseCases/", StringComparison.Ordinal));

    [Theory]
    [InlineData("src/ReportKit.Cli/Commands")]
    [InlineData("src/ReportKit.AddIn/Endpoints")]
    public void Hosts_write_no_files(string folder) =>
        Assert.DoesNotContain(
            Lines(@"WholeFile\.(Write|Replace)|MasterFile|WorkbookReader|WorkbookAuthor|WordReport\.Write|ThreeWayMerge|PreparedReport"),
            line => line.StartsWith(folder + "/", StringComparison.Ordinal));

    [Theory]
    [InlineData("ReportKit.UseCases")]
    [InlineData("ReportKit.AddIn")]
    [InlineData("ReportKit.Cli")]
    public void Rooms_are_seen_at_a_glance(string project)
    {
        const int Most = 25;
        var rooms = Sources().Select(file => Path.GetRelativePath(Repository.File("src", project), Path.GetDirectoryName(file)!)).Where(room => !room.StartsWith("..", StringComparison.Ordinal));
        Assert.DoesNotContain(rooms.CountBy(room => room), room => room.Value > Most);
    }

    [Fact]
    public void Nothing_reads_the_clock_but_through_TimeProvider() =>
        Assert.Empty(Lines(@"DateTime(Offset)?\.(Now|UtcNow|Today)|Guid\.NewGuid|Random\.Shared"));

    [Fact]
    public void No_static_can_change() =>
        Assert.Empty(Lines(@"^\s*(public|internal|private|protected)\s+static\s+(?!readonly\b|.*\boperator\b)[^(={]*(=(?!>)|;)|\bstatic\b.*\{ get; (private |internal )?set; \}"));

    [Fact]
    public void No_drawer_for_odds_and_ends() =>
        Assert.DoesNotContain(Sources(), file => Drawer().IsMatch(Path.GetRelativePath(Repository.Root, file)));

    [Fact]
    public void Files_are_one_thing()
    {
        const int Longest = 300;
        Assert.DoesNotContain(Sources(), file => File.ReadLines(file).Count() > Longest);
    }

    [Fact]
    public void Map_names_every_room()
    {
        var map = File.ReadAllText(Repository.File("src", "README.md"));
        var rooms = Directory.EnumerateDirectories(Repository.File("src"), "*", SearchOption.AllDirectories)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs").Any() && !IsBuilt(folder))
            .Select(folder => Path.GetFileName(folder)!);

        Assert.All(rooms, room => Assert.Contains($"`{room}`", map, StringComparison.Ordinal));
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XElement.Load(Repository.File("src", project, project + ".csproj")).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories).Where(file => !IsBuilt(file));

    private static bool IsBuilt(string path) => path.Replace('\\', '/') is var name && (name.Contains("/obj", StringComparison.Ordinal) || name.Contains("/bin", StringComparison.Ordinal));

    /// <summary>The lines of all sources, comments left out, that match.</summary>
    private static IEnumerable<string> Lines(string pattern) =>
        from file in Sources()
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line, pattern)
        select $"{Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')}: {line.Trim()}";

    [GeneratedRegex(@"Helper|Util|Misc|Common|Manager|Extensions", RegexOptions.IgnoreCase)]
    private static partial Regex Drawer();
}
