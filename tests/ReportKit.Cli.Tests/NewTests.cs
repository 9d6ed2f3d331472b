namespace ReportKit.Cli.Tests;

public sealed class NewTests : IDisposable
{
    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void New_workbook_is_empty_but_for_the_names_of_the_settings()
    {
        Assert.Equal("Made statements.xlsx. Its first sheet, Guide, says what goes where.\n", reportkit.Run("new", "statements.xlsx").Output);

        var result = reportkit.Run("export", "statements.xlsx");

        Assert.Equal("Wrote statements.json: Settings 11.\n", result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Checking_and_building_an_empty_workbook_say_what_to_do_first()
    {
        const string First = "The sheet Reports has no rows yet, and there is nothing to print. Fill in a row with its Number (such as GE-001), its Title and its Date next.";
        reportkit.Run("new", "statements.xlsx");

        var check = reportkit.Run("check");
        var build = reportkit.Run("build");

        Assert.Equal(ExitCodes.DataErrors, check.ExitCode);
        Assert.Contains("Reports!A2  RK268   warning  " + First, check.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.DataErrors, build.ExitCode);
        Assert.StartsWith("Reports!A2  warning  RK268  " + First, build.Error, StringComparison.Ordinal);
        Assert.EndsWith("No report was made.\n", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_exists_is_not_written_over()
    {
        File.WriteAllText(reportkit.File("statements.xlsx"), "the work of years");

        Assert.Equal(ExitCodes.UnusableFile, reportkit.Run("new", "statements.xlsx").ExitCode);
        Assert.Equal("the work of years", File.ReadAllText(reportkit.File("statements.xlsx")));
    }

    [Fact]
    public void Name_has_to_be_that_of_a_workbook() =>
        Assert.Equal("The name of a workbook ends in .xlsx; “statements.xls” does not.\n", reportkit.Run("new", "statements.xls").Error);

    [Fact]
    public void Sample_is_the_one_that_ships()
    {
        var shipped = Repository.File("templates", "sample.xlsx");
        reportkit.WithSample();

        File.Copy(shipped, reportkit.File("shipped.xlsx"));
        reportkit.Run("export", "shipped.xlsx");
        reportkit.Run("export", "sample.xlsx");

        Assert.Equal(File.ReadAllText(reportkit.File("sample.json")), File.ReadAllText(reportkit.File("shipped.json")));
    }

    [Fact]
    public void Sample_builds_without_a_finding() => Assert.Equal("", reportkit.WithSample().Run("build").Error);
}
