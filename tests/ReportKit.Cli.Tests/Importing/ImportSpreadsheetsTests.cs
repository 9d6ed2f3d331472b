using System.Globalization;
using System.Text.RegularExpressions;
using ClosedXML.Excel;

namespace ReportKit.Cli.Tests.Importing;

/// <summary>The command on spreadsheets whose columns are named in their own way.</summary>
public sealed partial class ImportSpreadsheetsTests : IDisposable
{
    private readonly Reportkit reportkit = new();

    public ImportSpreadsheetsTests() => SpreadsheetFiles.WriteAll(reportkit.File);

    public void Dispose() => reportkit.Dispose();

    [Theory]
    [InlineData("tracker.xlsx", "Delegation=Speaker; Date=Date; Mtg=Sources.Meeting; UN Web TV link=Source; Time=Locator; Statement=Text; Remarks=Internal notes", "Statements 3, Sources 3, Speakers 1")]
    [InlineData("form.xlsx", "Timestamp=own; Email consent=own; Which country or delegation made the st…=Speaker; What date was it made?=Date; Please paste the exact quote=Text; Link to the source (video or document)=Source", "Statements 3, Sources 3, Speakers 1")]
    [InlineData("deutsch.xlsx", "Nr.=own; Datum=Date; Land=Speaker; Wortlaut=Text; Quelle=Source; Seite=Locator; Geprüft von=own", "Statements 3, Sources 3, Speakers 1")]
    [InlineData("espanol.xlsx", "País=Speaker; Fecha=Date; Cita=Text; Enlace=Source; Tema=Tags", "Statements 3, Sources 3, Speakers 1")]
    [InlineData("zhongwen.xlsx", "国家=Speaker; 日期=Date; 发言内容=Text; 链接=Source", "Statements 3, Sources 3, Speakers 1")]
    [InlineData("american.xlsx", "State=Speaker; Date of statement=Date; Remarks made=Text; URL=Source", "Statements 3, Sources 3, Speakers 1")]
    [InlineData("titled.xlsx", "Country=Speaker; Date=Date; Quote=Text; Source=Source", "Statements 3, Sources 3, Speakers 1")]
    [InlineData("press.xlsx", "Date=Date; Outlet=Sources.Container; Headline=Sources.Title; Quote=Text; Who said it=Speaker; Sentiment=own; URL=Source", "Statements 3, Sources 3, Speakers 1")]
    [InlineData("suivi.csv", "Pays=Speaker; Date=Date; Déclaration=Text; Lien=Source; Remarques=Internal notes", "Statements 3, Sources 3, Speakers 1")]
    [InlineData("hansard.csv", "Sitting Date=Date; House=Sources.Container; Debate Title=Sources.Title; Member=Speaker; Party=own; Contribution=Text; Contribution URL=Source", "Statements 3, Sources 3, Speakers 3")]
    public void A_spreadsheet_becomes_rows(string file, string mapping, string rows)
    {
        var result = reportkit.Run("import", "statements.xlsx", file);

        Assert.Equal(mapping, Mapping(result.Output));
        Assert.Contains($"Made statements.xlsx: {rows}.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, result.ExitCode);
    }

    [Fact]
    public void The_same_file_twice_adds_nothing_also_after_somebody_worked_on_the_rows()
    {
        reportkit.Run("import", "statements.xlsx", "tracker.xlsx", "press.xlsx");
        using (var workbook = new XLWorkbook(reportkit.File("statements.xlsx")))
        {
            var statements = workbook.Worksheet("Statements");
            var status = statements.Row(1).CellsUsed().First(cell => cell.GetString() == "Status").Address.ColumnNumber;
            statements.Cell(2, status).SetValue("Ready");
            workbook.Save();
        }

        var result = reportkit.Run("import", "statements.xlsx", "tracker.xlsx", "press.xlsx");

        Assert.Contains("Nothing to add to statements.xlsx.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 statement was there already.", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, result.ExitCode);
    }

    [Fact]
    public void Columns_of_a_team_come_into_a_workbook_that_is_there()
    {
        reportkit.WithSample("statements.xlsx");
        var result = reportkit.Run("import", "statements.xlsx", "press.xlsx");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        using var workbook = new XLWorkbook(reportkit.File("statements.xlsx"));
        var table = workbook.Worksheet("Statements").Table("Statements");
        Assert.Equal("Sentiment", table.Fields.Last().Name);
        Assert.Equal(["positive", "positive", "positive"], table.DataRange.Rows().Select(row => row.Field("Sentiment").GetString()).Where(words => words.Length > 0));
    }

    [Fact]
    public void A_question_of_dates_is_answered_and_fills_what_was_open()
    {
        File.WriteAllText(reportkit.File("answers.csv"), "Country,Date,Quote\nAvaria,03/04/2024,We support the draft as it stands.\nBorduria,05/06/2024,We cannot join the consensus.\n");

        var asked = reportkit.Run("import", "statements.xlsx", "answers.csv");
        Assert.Equal(ExitCodes.DataErrors, asked.ExitCode);
        Assert.Contains("answers.csv line 1  error    RK071  2 dates of “Date” can be read in two ways: “03/04/2024” is 3 April 2024 or 4 March 2024.", asked.Error, StringComparison.Ordinal);
        Assert.EndsWith("Import it again with --dates day-first or --dates month-first.\n", asked.Error, StringComparison.Ordinal);

        var answered = reportkit.Run("import", "statements.xlsx", "answers.csv", "--dates", "month-first");
        Assert.Equal(ExitCodes.Done, answered.ExitCode);
        Assert.Contains("2 statements that were there got what was missing.", answered.Output, StringComparison.Ordinal);
        reportkit.Run("export", "statements.xlsx");
        Assert.Contains("\"date\": \"2024-03-04\"", File.ReadAllText(reportkit.File("statements.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_columns_is_remembered_for_the_next_file_of_the_same_shape()
    {
        File.WriteAllText(reportkit.File("may.csv"), "Land,Who,Quote\nAvaria,Jane,We support the draft as it stands.\n");
        File.WriteAllText(reportkit.File("june.csv"), "Land,Who,Quote\nBorduria,Joan,We cannot join the consensus.\n");

        Assert.Equal(ExitCodes.Done, reportkit.Run("import", "statements.xlsx", "may.csv", "--map", "Who=Speaker;Land=On behalf of").ExitCode);
        var next = reportkit.Run("import", "statements.xlsx", "june.csv");

        Assert.Equal("Land=On behalf of; Who=Speaker; Quote=Text", Mapping(next.Output));
        Assert.Contains("(as for the file before)", next.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Contry=Speaker", "There is no column “Contry” in press.xlsx. ")]
    [InlineData("Quote=Txet", "There is no column “Txet”. Did you mean “Text”?")]
    public void A_mapping_that_names_no_column_changes_nothing(string map, string sentence)
    {
        var result = reportkit.Run("import", "statements.xlsx", "press.xlsx", "--map", map);

        Assert.Equal(ExitCodes.WrongUsage, result.ExitCode);
        Assert.StartsWith(sentence, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("statements.xlsx", reportkit.Files());
    }

    [Fact]
    public void A_preview_is_a_workbook_of_its_own_and_touches_nothing_else()
    {
        reportkit.WithSample("statements.xlsx");
        var before = File.ReadAllBytes(reportkit.File("statements.xlsx"));

        var result = reportkit.Run("import", "statements.xlsx", "tracker.xlsx", "--preview");
        var again = reportkit.Run("import", "statements.xlsx", "tracker.xlsx", "--preview");

        Assert.EndsWith("Wrote statements-preview.xlsx to look at: Statements 3, Sources 3, Speakers 1. Nothing else was changed.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(result, again);
        Assert.Equal(before, File.ReadAllBytes(reportkit.File("statements.xlsx")));
        using var preview = new XLWorkbook(reportkit.File("statements-preview.xlsx"));
        Assert.Equal(3, preview.Worksheet("Statements").Table("Statements").DataRange.Rows().Count(row => row.Field("Text").GetString().Length > 0));
    }

    [Fact]
    public void A_preview_never_takes_the_place_of_another_file()
    {
        reportkit.WithSample("statements.xlsx").WithSample("statements-preview.xlsx");

        var result = reportkit.Run("import", "statements.xlsx", "tracker.xlsx", "--preview");

        Assert.Equal((ExitCodes.WrongUsage, "statements-preview.xlsx is there and is no preview of an import; it is left as it is. Choose another name for the preview.\n"), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("picture.csv", "89504E470D0A1A0A0000", "picture.csv is a picture.")]
    [InlineData("old.xlsx", "D0CF11E0A1B11AE10000", "old.xlsx is in the format of Office 97–2003.")]
    [InlineData("letter.docx", "7B5C727466310D0A", "letter.docx is in Rich Text Format.")]
    [InlineData("page.xlsx", "3C68746D6C3E3C7461626C653E", "page.xlsx is a web page or other marked-up text.")]
    [InlineData("noise.csv", "0001020304050607080E0F10", "noise.csv is no file that can be imported")]
    public void What_cannot_be_imported_gets_a_sentence(string name, string bytes, string sentence)
    {
        File.WriteAllBytes(reportkit.File(name), Convert.FromHexString(bytes));

        var result = reportkit.Run("import", "statements.xlsx", "tracker.xlsx", name);

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.StartsWith(sentence, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("statements.xlsx", reportkit.Files());
    }

    [Fact]
    public void A_file_is_taken_by_what_it_is_whatever_its_name()
    {
        File.Move(reportkit.File("tracker.xlsx"), reportkit.File("tracker.json.txt"));
        File.Move(reportkit.File("suivi.csv"), reportkit.File("suivi.xlsx"));

        var result = reportkit.Run("import", "statements.xlsx", "tracker.json.txt", "suivi.xlsx");

        Assert.Equal((ExitCodes.Done, ""), (result.ExitCode, result.Error));
        Assert.Contains("Made statements.xlsx: Statements 6, Sources 6, Speakers 2.", result.Output, StringComparison.Ordinal);
    }

    [FactThatNeeds(Need.Shared)]
    public void Every_spreadsheet_of_the_corpus_gets_rows_or_a_sentence()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.SharedFile("corpus", "xlsx"), "*.xls?", SearchOption.AllDirectories))
        {
            File.Delete(reportkit.File("statements.xlsx"));
            var result = reportkit.Run("import", "statements.xlsx", file);

            Assert.True(result.ExitCode is ExitCodes.Done or ExitCodes.DataErrors or ExitCodes.UnusableFile, file);
            Assert.True((result.Output + result.Error).Length > 0, file);
            Assert.True(result.ExitCode != ExitCodes.UnusableFile || !File.Exists(reportkit.File("statements.xlsx")), file);
        }
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void An_OpenDocument_spreadsheet_comes_in_where_LibreOffice_is_installed()
    {
        OtherProgram.Run("soffice", "--headless", $"-env:UserInstallation=file://{reportkit.File("profile")}", "--convert-to", "ods", "--outdir", reportkit.Folder, reportkit.File("tracker.xlsx"));

        Assert.Contains("Statements 3, Sources 3, Speakers 1", reportkit.RunWithPrograms("import", "statements.xlsx", "tracker.ods").Output, StringComparison.Ordinal);
        var without = reportkit.Run("import", "other.xlsx", "tracker.ods");
        Assert.Equal(ExitCodes.UnusableFile, without.ExitCode);
        Assert.StartsWith("tracker.ods is an OpenDocument spreadsheet, which LibreOffice opens, and LibreOffice was not found", without.Error, StringComparison.Ordinal);
    }

    private static string Mapping(string output) => string.Join("; ", Column().Matches(output).Select(column => string.Create(CultureInfo.InvariantCulture, $"{column.Groups["name"].Value.Trim()}={(column.Groups["target"].Success ? column.Groups["target"].Value : "own")}")));

    [GeneratedRegex(@"^    (?<name>\S.*?)  +(?:→ (?<target>[^(\n]+?)|stays a column of your own) \([^\n]*\)$", RegexOptions.Multiline)]
    private static partial Regex Column();
}
