using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReportKit.Tests;

/// <summary>Holds the rules of src/README.md that the compiler does not.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string[] Projects = [.. Directory.EnumerateDirectories(Repository.File("src")).Select(project => Path.GetFileName(project))];

    [Theory]
    [InlineData("ReportKit", "")]
    [InlineData("ReportKit.Packaging", "ReportKit")]
    [InlineData("ReportKit.Excel", "ReportKit, ReportKit.Packaging, ReportKit.Spreadsheets")]
    [InlineData("ReportKit.Papers", "ReportKit")]
    [InlineData("ReportKit.Spreadsheets", "ReportKit")]
    [InlineData("ReportKit.Pdf", "ReportKit, ReportKit.Packaging, ReportKit.Papers")]
    [InlineData("ReportKit.Word", "ReportKit, ReportKit.Packaging, ReportKit.Papers")]
    [InlineData("ReportKit.UseCases", "ReportKit, ReportKit.Checks, ReportKit.Excel, ReportKit.Packaging, ReportKit.Papers, ReportKit.Pdf, ReportKit.Spreadsheets, ReportKit.Word")]
    [InlineData("ReportKit.Library", "ReportKit, ReportKit.Checks, ReportKit.Excel, ReportKit.UseCases")]
    [InlineData("ReportKit.AddIn", "ReportKit, ReportKit.Checks, ReportKit.Excel, ReportKit.UseCases, ReportKit.Word")]
    [InlineData("ReportKit.Cli", "ReportKit, ReportKit.AddIn, ReportKit.Checks, ReportKit.UseCases")]
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

    [Fact]
    public void Rooms_are_seen_at_a_glance()
    {
        const int Most = 25;
        Assert.DoesNotContain(Sources().CountBy(file => Path.GetDirectoryName(file)!), room => room.Value > Most);
    }

    /// <summary>Which room knows which is told by the names that its files use; what is around a room is in sight without.</summary>
    [Fact]
    public void No_two_rooms_of_a_project_know_each_other()
    {
        var known = Sources()
            .Select(file => (Room: Room(file), File: file))
            .ToLookup(source => source.Room, source => File.ReadLines(source.File).Select(line => Used().Match(line)).Where(use => use.Success).Select(use => use.Groups["room"].Value))
            .ToDictionary(room => room.Key, room => room.SelectMany(uses => uses).Distinct().Where(use => IsOfSameProject(room.Key, use)).ToList());

        Assert.DoesNotContain(known.Keys, room => Reached(room, known).Contains(room));
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

    private static string Room(string file) => File.ReadLines(file).Select(line => Declared().Match(line)).FirstOrDefault(declared => declared.Success)?.Groups["room"].Value ?? "";

    private static string ProjectOf(string room) =>
        Projects.Where(project => room == project || room.StartsWith(project + ".", StringComparison.Ordinal)).MaxBy(project => project.Length) ?? "";

    private static bool IsOfSameProject(string room, string other) => room != other && ProjectOf(room) == ProjectOf(other);

    private static HashSet<string> Reached(string room, Dictionary<string, List<string>> known)
    {
        var reached = new HashSet<string>();
        var next = new Queue<string>(known[room]);
        while (next.TryDequeue(out var other))
        {
            if (reached.Add(other) && known.TryGetValue(other, out var further))
                further.ForEach(next.Enqueue);
        }

        return reached;
    }

    private static bool IsBuilt(string path) => path.Replace('\\', '/') is var name && (name.Contains("/obj", StringComparison.Ordinal) || name.Contains("/bin", StringComparison.Ordinal));

    /// <summary>The lines of all sources, comments left out, that match.</summary>
    private static IEnumerable<string> Lines(string pattern) =>
        from file in Sources()
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line, pattern)
        select $"{Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')}: {line.Trim()}";

    [GeneratedRegex(@"^using (static )?(?<room>ReportKit[\w.]*);")]
    private static partial Regex Used();

    [GeneratedRegex(@"^namespace (?<room>[\w.]+);")]
    private static partial Regex Declared();

    [GeneratedRegex(@"Helper|Util|Misc|Common|Manager|Extensions", RegexOptions.IgnoreCase)]
    private static partial Regex Drawer();
}
