namespace ReportKit.Cli.Tests;

public sealed class DiffTests : IDisposable
{
    private const string Before =
        """
        {"speakers": [{"name": "Avaria"}], "statements": [
          {"id": "S-0001", "speaker": "Avaria", "date": "2026-01-02", "text": "We regret that the draft before us says nothing of the harbours of small islands."},
          {"id": "S-0002", "text": "Second."},
          {"id": "S-0003", "text": "Third."}]}
        """;

    private const string After =
        """
        {"speakers": [{"name": "Avaria"}], "statements": [
          {"id": "S-0004", "text": "Fourth."},
          {"id": "S-0003", "text": "Third.", "note": "New."},
          {"id": "S-0001", "speaker": "Avaria", "date": "2026-01-03", "text": "We regret that the text before us says nothing of the harbours of small islands."}]}
        """;

    private readonly Reportkit reportkit = new Reportkit().With(Before, "a.xlsx").With(After, "b.xlsx");

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void Differences_are_listed_by_sheet_key_and_column()
    {
        var result = reportkit.Run("diff", "a.xlsx", "b.xlsx");

        Assert.Equal((ExitCodes.Done, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            """
            Statements
              S-0003  Note      {+New.+}
              S-0001  Date      [-2026-01-02-]{+2026-01-03+}
              S-0001  Text      We regret that the [-draft-]{+text+} before us says nothing …
              S-0002  row gone  [-ID: S-0002 Text: Second.-]
              S-0004  new row   {+ID: S-0004 Text: Fourth.+}
            5 differences.

            """,
            result.Output);
    }

    [Fact]
    public void Same_rows_in_another_order_are_no_difference() =>
        Assert.Equal("No differences.\n", reportkit.Run("diff", "a.xlsx", "a.xlsx").Output);

    [Fact]
    public void Differences_come_as_JSON_for_other_programs()
    {
        var differences = Newtonsoft.Json.Linq.JArray.Parse(reportkit.Run("diff", "a.xlsx", "b.xlsx", "--json").Output);

        Assert.Equal("{\"sheet\":\"Statements\",\"key\":\"S-0001\",\"column\":\"Date\",\"before\":\"2026-01-02\",\"after\":\"2026-01-03\"}", differences[1].ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public void Sheets_and_columns_that_only_one_of_them_has_are_differences()
    {
        Change("b.xlsx", "xl/sharedStrings.xml", xml => xml.Replace(">Internal notes<", ">Ours<", StringComparison.Ordinal).Replace(">Tags<", "><", StringComparison.Ordinal));
        Change("b.xlsx", "xl/workbook.xml", xml => xml.Replace("name=\"Abbreviations\"", "name=\"Minutes\"", StringComparison.Ordinal));

        var result = reportkit.Run("diff", "a.xlsx", "b.xlsx");

        Assert.Matches("^Statements\n +column gone  \\[-Tags-]\n +column gone  \\[-Internal notes-]\n +new column   {\\+Ours\\+}\n", result.Output);
        Assert.Contains("Abbreviations\n    sheet gone  [-Abbreviations-]\nMinutes\n    new sheet  {+Minutes+}\n10 differences.\n", result.Output, StringComparison.Ordinal);
        var json = Newtonsoft.Json.Linq.JArray.Parse(reportkit.Run("diff", "a.xlsx", "b.xlsx", "--json").Output);
        Assert.Equal("{\"sheet\":\"Statements\",\"key\":null,\"column\":\"Tags\",\"before\":\"column\",\"after\":null}", json[0].ToString(Newtonsoft.Json.Formatting.None));
    }

    private void Change(string file, string part, Func<string, string> change) =>
        File.WriteAllBytes(reportkit.File(file), Zip.With(File.ReadAllBytes(reportkit.File(file)), part, change));
}
