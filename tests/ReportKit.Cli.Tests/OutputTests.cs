namespace ReportKit.Cli.Tests;

/// <summary>The files that a command is told to make: what is there and is no such file is neither replaced nor moved.</summary>
public sealed class OutputTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Reportkit reportkit = new Reportkit().WithSample();

    public void Dispose() => reportkit.Dispose();

    [Theory]
    [InlineData("build sample.xlsx --output report.pdf", "The name of a report ends in .docx; “report.pdf” does not.")]
    [InlineData("build sample.xlsx --output sample.xlsx", "The name of a report ends in .docx; “sample.xlsx” does not.")]
    [InlineData("build --next sample.xlsx --output report", "The name of a report ends in .docx; “report” does not.")]
    [InlineData("export sample.xlsx --output sample.xlsx", "The name of a JSON file ends in .json; “sample.xlsx” does not.")]
    [InlineData("export sample.xlsx --output .json", "“.json” is a name that not every system takes for a file. Choose another.")]
    [InlineData("share sample.xlsx --to anna.xls", "The name of a workbook ends in .xlsx; “anna.xls” does not.")]
    [InlineData("share sample.xlsx --to COM1.xlsx", "“COM1.xlsx” is a name that not every system takes for a file. Choose another.")]
    [InlineData("share sample.xlsx --to nul.anna.xlsx", "“nul.anna.xlsx” is a name that not every system takes for a file. Choose another.")]
    [InlineData("diff sample.xlsx sample.xlsx --review a:b.xlsx", "“a:b.xlsx” is a name that not every system takes for a file. Choose another.")]
    [InlineData("diff sample.xlsx sample.xlsx --review review.docx", "The name of a workbook ends in .xlsx; “review.docx” does not.")]
    [InlineData("check sample.xlsx --mark sample.docx", "The copy is a workbook of the same kind: its name ends in .xlsx; “sample.docx” does not.")]
    [InlineData("check sample.xlsx --mark CON.xlsx", "“CON.xlsx” is a name that not every system takes for a file. Choose another.")]
    [InlineData("new AUX.xlsx", "“AUX.xlsx” is a name that not every system takes for a file. Choose another.")]
    [InlineData("new .xlsx", "“.xlsx” is a name that not every system takes for a file. Choose another.")]
    public void Name_that_does_not_fit_is_called_wrongly(string command, string sentence) => AssertRefused(sentence, command.Split(' '));

    [Theory]
    [InlineData("notes.docx", "my notes")]
    [InlineData("notes.docx", "")]
    public void Report_replaces_no_other_file(string name, string content)
    {
        File.WriteAllText(reportkit.File(name), content);

        AssertRefused($"{name} is there and is no report that ReportKit made; it is left as it is. Choose another name with --output.", "build", "--next", "sample.xlsx", "--output", name);
    }

    [Fact]
    public void Report_replaces_no_template_and_no_Word_file_of_others()
    {
        var template = Path.Combine(AppContext.BaseDirectory, "templates", "ge-series.dotx");
        File.Copy(template, reportkit.File("look.docx"));
        File.Copy(template, reportkit.File("TR-002.docx"));

        AssertRefused("look.docx is there and is no report that ReportKit made; it is left as it is. Choose another name with --output.", "build", "sample.xlsx", "--output", "look.docx");
        AssertRefused("look.docx is the template; choose another name for the report with --output.", "build", "sample.xlsx", "--template", "look.docx", "--output", "look.docx");
        AssertRefused("TR-002.docx is the template; choose another name for the report with --output.", "build", "sample.xlsx", "--template", "TR-002.docx");
    }

    [Fact]
    public void Report_that_another_program_saved_is_still_known_as_one()
    {
        reportkit.Run("build", "--output", "mine.docx");
        var edited = Zip.With(File.ReadAllBytes(reportkit.File("mine.docx")), "docProps/app.xml", text => text.Replace("ReportKit", "Another", StringComparison.Ordinal));
        File.WriteAllBytes(reportkit.File("mine.docx"), edited);

        Assert.Equal(ExitCodes.Done, reportkit.Run("build", "--output", "mine.docx").ExitCode);
        Assert.Equal(edited, File.ReadAllBytes(reportkit.File("mine (kept 2026-03-09 14.30.00).docx")));
    }

    [Theory]
    [InlineData("""{"name": "a program's own"}""")]
    [InlineData("[1, 2]")]
    [InlineData("no JSON")]
    public void Export_replaces_no_JSON_of_others(string content)
    {
        File.WriteAllText(reportkit.File("sample.json"), content);

        AssertRefused("sample.json is there and is no interchange JSON; it is left as it is. Choose another name with --output.", "export", "sample.xlsx");
    }

    [Fact]
    public void Export_replaces_what_it_exported()
    {
        Assert.Equal(ExitCodes.Done, reportkit.Run("export", "sample.xlsx").ExitCode);
        Assert.Equal(ExitCodes.Done, reportkit.Run("export", "sample.xlsx").ExitCode);
    }

    [Fact]
    public void Manifest_replaces_no_other_file()
    {
        Directory.CreateDirectory(reportkit.File("catalog"));
        File.WriteAllText(reportkit.File("catalog/reportkit-word.xml"), "<mine/>");

        AssertRefused("reportkit-word.xml is there and is no manifest of ReportKit; it is left as it is. Choose another folder with --to.", "addin", "install", "--to", "catalog");
        AssertRefused("reportkit-word.xml is there and is no manifest of ReportKit; it is left as it is. Choose another folder with --to.", "addin", "uninstall", "--to", "catalog");
    }

    [Fact]
    public void What_is_made_of_a_private_workbook_is_private()
    {
        if (OperatingSystem.IsWindows())
            return;
        reportkit.Run("build");
        File.SetUnixFileMode(reportkit.File("TR-002.docx"), Private | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.SetUnixFileMode(reportkit.File("sample.xlsx"), Private);
        File.WriteAllText(reportkit.File("more.json"), """{"statements": [{"text": "Another."}]}""");
        File.SetUnixFileMode(reportkit.File("more.json"), Private);
        string[] calls =
        [
            "build", "export sample.xlsx", "share sample.xlsx --to anna.xlsx", "check sample.xlsx --mark marked.xlsx", "import sample.xlsx more.json", "import other.xlsx more.json",
            "merge sample.xlsx anna.xlsx --preview", "diff sample.xlsx anna.xlsx --review differences.xlsx",
        ];

        foreach (var call in calls)
            Assert.InRange(reportkit.Run(call.Split(' ')).ExitCode, ExitCodes.Done, ExitCodes.DataErrors);

        var made = Directory.EnumerateFiles(reportkit.Folder, "*", SearchOption.AllDirectories).ToList();
        Assert.Equal(11, made.Count);
        Assert.All(made, file => Assert.Equal((file, Private), (file, new FileInfo(file).UnixFileMode)));
        Assert.All(Directory.EnumerateDirectories(reportkit.Folder), folder => Assert.Equal(Private | UnixFileMode.UserExecute, new FileInfo(folder).UnixFileMode));
    }

    private void AssertRefused(string sentence, params string[] arguments)
    {
        var before = State();

        var result = reportkit.Run(arguments);

        Assert.Equal((ExitCodes.WrongUsage, "", sentence + "\n"), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(before, State());
    }

    private string[] State() =>
        [.. Directory.EnumerateFiles(reportkit.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}")];
}
