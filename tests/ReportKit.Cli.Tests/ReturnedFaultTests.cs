namespace ReportKit.Cli.Tests;

/// <summary>Files that came back as people and programs really leave them, each with the workbook that it was taken from.</summary>
public sealed class ReturnedFaultTests : IDisposable
{
    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [TheoryThatNeeds(Need.Shared)]
    [InlineData("02-crash-cut-text", "a.xlsx", ExitCodes.DataErrors, "Nothing new for m.xlsx.\n1 line is left to you: m-review.xlsx\n")]
    [InlineData("03-ids-cleared", "a.xlsx", ExitCodes.Done, "Nothing new for m.xlsx.\n")]
    [InlineData("04-filtered-copy", "a.xlsx", ExitCodes.DataErrors, "Nothing new for m.xlsx.\n1 line is left to you: m-review.xlsx\n  Statements S-0002 … S-0020: 19 rows did not come back, 19 of them published")]
    [InlineData("05-share-of-another-master", "ben.xlsx", ExitCodes.DataErrors, "Nothing new for m.xlsx.\n1 line is left to you: m-review.xlsx\n")]
    [InlineData("06-review-cell-over-32767", "a.xlsx", ExitCodes.DataErrors, "Nothing new for m.xlsx.\n1 line is left to you: m-review.xlsx\n")]
    [InlineData("08-merged-cells-come-back", "a.xlsx", ExitCodes.Done, "Nothing new for m.xlsx.\n")]
    [InlineData("10-dates-as-text-noise", "a.xlsx", ExitCodes.Done, "Nothing new for m.xlsx.\n")]
    [InlineData("11-sheet-or-column-renamed", "a.xlsx", ExitCodes.Done, "Statements\n  S-0001  Text  Anna  We do [-not.-]{+not agree.+}\nm.xlsx: 1 cell taken.\n")]
    public void Merge_takes_nothing_away_and_loses_nothing(string folder, string returned, int exitCode, string output)
    {
        Copy("merge", folder);

        var result = reportkit.Run("merge", "m.xlsx", returned);

        Assert.StartsWith(output, result.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(folder.StartsWith("11", StringComparison.Ordinal) ? $"{returned}: Statements (2)  warning  RK240  The sheet is read as “Statements”, by its columns. Name it “Statements” again.\n" : "", result.Error);
        AssertReviewFits();
    }

    [FactThatNeeds(Need.Shared)]
    public void Decision_on_a_long_text_is_carried_out_with_the_whole_of_it()
    {
        Copy("merge", "02-crash-cut-text");
        reportkit.Run("merge", "m.xlsx", "a.xlsx");
        ReviewDecisions.Write(reportkit.File("m-review.xlsx"), (4, "Theirs"));

        var result = reportkit.Run("merge", "m.xlsx", "--decisions", "m-review.xlsx");

        Assert.Equal((ExitCodes.Done, ""), (result.ExitCode, result.Error));
        reportkit.Run("export", "m.xlsx");
        Assert.Equal(32_767, Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(reportkit.File("m.json")))["statements"]!.Max(row => ((string?)row["text"])?.Length));
    }

    [FactThatNeeds(Need.Shared)]
    public void Entry_names_of_Windows_are_read()
    {
        Copy("merge", "07-backslash-names");

        Assert.DoesNotContain("safety", reportkit.Run("check", "m.xlsx").Error, StringComparison.Ordinal);
    }

    [FactThatNeeds(Need.Shared)]
    public void ID_that_stands_twice_does_not_go_out()
    {
        Copy("merge", "12-repeated-id-shared");

        var result = reportkit.Run("share", "m.xlsx", "--to", "b.xlsx");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Contains("S-0002 (Statements!A3, Statements!A4)", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(reportkit.File("b.xlsx")));
    }

    [Fact]
    public void Empty_workbook_is_shared_to_be_filled()
    {
        reportkit.Run("new", "m.xlsx");

        Assert.Equal("Made b.xlsx: no statements yet, to be filled in.\nWhen it comes back: reportkit merge m.xlsx b.xlsx\n", reportkit.Run("share", "m.xlsx", "--to", "b.xlsx").Output);
        Assert.Equal((ExitCodes.Done, "Nothing new for m.xlsx.\n"), (reportkit.Run("merge", "m.xlsx", "b.xlsx") is var result ? (result.ExitCode, result.Output) : default));
    }

    [TheoryThatNeeds(Need.Shared)]
    [InlineData("number other.xlsx")]
    [InlineData("share other.xlsx --to b.xlsx")]
    [InlineData("publish other.xlsx")]
    [InlineData("merge other.xlsx other2.xlsx")]
    public void Workbook_without_the_sheets_that_a_command_needs_is_refused(string arguments)
    {
        Copy("merge", "01-number-says-fine");

        var result = reportkit.Run(arguments.Split(' '));

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.Matches("other.xlsx: There is no sheet “(Statements|Reports)”.* \\(RK001, ", result.Error);
        Assert.Equal("", result.Output);
    }

    [FactThatNeeds(Need.Shared)]
    public void Dates_that_a_program_shifted_are_one_line()
    {
        Copy("excel", "master-of-shifted.xlsx", "dates-shifted-by-an-hour.xlsx");

        var result = reportkit.Run("merge", "master-of-shifted.xlsx", "dates-shifted-by-an-hour.xlsx");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.StartsWith("Nothing new for master-of-shifted.xlsx.\n1 line is left to you: master-of-shifted-review.xlsx\n  Statements S-0005 … S-0050: 43 dates came back a day off", result.Output, StringComparison.Ordinal);
    }

    [FactThatNeeds(Need.Shared)]
    public void Comment_in_a_thread_stands_beside_it_and_is_taken_once()
    {
        Copy("excel", "threaded-master.xlsx", "threaded-returned.xlsx");

        Assert.Equal("threaded-master.xlsx: 1 comment taken.\n", reportkit.Run("merge", "threaded-master.xlsx", "threaded-returned.xlsx").Output);
        Assert.Equal("Nothing new for threaded-master.xlsx.\n", reportkit.Run("merge", "threaded-master.xlsx", "threaded-returned.xlsx").Output);
    }

    [FactThatNeeds(Need.Shared)]
    public void Record_that_only_the_file_has_takes_nothing_away()
    {
        Copy("hostile", "forged-share");
        reportkit.Run("new", "s.xlsx", "--sample");

        var result = reportkit.Run("merge", "s.xlsx", "forged.xlsx");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.StartsWith("Nothing new for s.xlsx.\n1 line is left to you: s-review.xlsx\n", result.Output, StringComparison.Ordinal);
    }

    private void Copy(string part, params string[] names)
    {
        foreach (var name in names)
        {
            var path = Repository.SharedFile("corpus", "faults", part, name);
            foreach (var file in Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path])
            {
                var to = reportkit.File(Directory.Exists(path) ? Path.GetRelativePath(path, file) : name);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.WriteAllBytes(to, File.ReadAllBytes(file));
            }
        }
    }

    private void AssertReviewFits()
    {
        if (!File.Exists(reportkit.File("m-review.xlsx")))
            return;
        var review = File.ReadAllBytes(reportkit.File("m-review.xlsx"));
        Assert.Empty(ValidWorkbook.Errors(review));
        var words = Zip.Text(review, "xl/sharedStrings.xml").Split("<si>").Select(item => string.Concat(System.Text.RegularExpressions.Regex.Matches(item, "<t[^>]*>([^<]*)</t>").Select(match => match.Groups[1].Value)));
        Assert.All(words, cell => Assert.InRange(cell.Length, 0, 32_767));
    }
}
