using System.Text.RegularExpressions;

namespace ReportKit.Cli.Tests;

public sealed partial class CommandLineTests : IDisposable
{
    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [Theory]
    [InlineData("bulid sample.xlsx", "There is no command “bulid”. Did you mean “build”? See: reportkit --help\n")]
    [InlineData("build --reprot X", "There is no option “--reprot”. Did you mean “--report”? See: reportkit build --help\n")]
    [InlineData("build sample.xlsx --reprot=X", "There is no option “--reprot”. Did you mean “--report”? See: reportkit build --help\n")]
    [InlineData("check sample.xlsx --format xml", "Argument 'xml' not recognized. Must be one of: 'text' 'json' 'sarif' See: reportkit check --help\n")]
    [InlineData("frobnicate", "There is no command “frobnicate”. There are: new, import, export, build, check, explain, publish, share, merge, diff, number, restore, addin. See: reportkit --help\n")]
    [InlineData("build --nonsense", "There is no option “--nonsense”. See: reportkit build --help\n")]
    [InlineData("build --next --report GE-1", "--next adds a report with a number of its own: leave --report out. See: reportkit build --help\n")]
    [InlineData("new", "Required argument missing for command: 'new'. See: reportkit new --help\n")]
    public void Wrong_call_is_one_sentence(string call, string sentence)
    {
        var result = reportkit.Run(call.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCodes.WrongUsage, result.ExitCode);
        Assert.Equal(sentence, result.Error);
    }

    [Fact]
    public void Name_alone_lists_the_commands()
    {
        var result = reportkit.Run();

        Assert.Equal(ExitCodes.WrongUsage, result.ExitCode);
        Assert.Equal("", result.Error);
        Assert.All(["new", "build", "check", "share", "merge"], command => Assert.Contains("  " + command, result.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("new")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("publish")]
    [InlineData("share")]
    [InlineData("addin")]
    [InlineData("addin install")]
    [InlineData("explain")]
    public void Readme_has_every_command_with_every_option(string command)
    {
        var readme = File.ReadAllText(Repository.File("src", "ReportKit.Cli", "README.md"));
        var help = reportkit.Run([.. command.Split(' '), "--help"]).Output;

        Assert.Contains($"## `reportkit {command} ", readme, StringComparison.Ordinal);
        Assert.All(Option().Matches(help).Select(match => match.Value).Where(option => option != "--help"), option => Assert.Contains(option, readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_has_every_exit_code()
    {
        var readme = File.ReadAllText(Repository.File("src", "ReportKit.Cli", "README.md"));

        Assert.All(
            [ExitCodes.Done, ExitCodes.DataErrors, ExitCodes.WrongUsage, ExitCodes.UnusableFile],
            code => Assert.Contains($"| {code} | ", readme, StringComparison.Ordinal));
    }

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Option();
}
