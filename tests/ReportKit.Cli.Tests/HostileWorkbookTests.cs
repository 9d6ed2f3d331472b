using System.IO.Compression;
using ClosedXML.Excel;
using Newtonsoft.Json.Linq;

namespace ReportKit.Cli.Tests;

/// <summary>
/// Files that came back with up to four things done to them at once, drawn by number: no statement is withdrawn or changed but where
/// somebody typed in it, and what was typed is in the workbook or in the review, or the run says that not all was merged.
/// </summary>
public sealed class HostileWorkbookTests : IDisposable
{
    private static readonly Action<IXLWorksheet, Random>[] Acts =
    [
        (sheet, draw) => sheet.Name = draw.Next(3) switch { 0 => "Statements (2)", 1 => "Sheet1", _ => "Erklärungen" },
        (sheet, draw) => Header(sheet, draw.Next(4) switch { 0 => "Text", 1 => "Speaker", 2 => "ID", _ => "Context" }).SetValue("Spalte"),
        (sheet, draw) => sheet.Range(draw.Next(2, 20), Column(sheet, "Speaker"), draw.Next(20, 40), Column(sheet, "Speaker")).Merge(),
        (sheet, draw) => sheet.Range(draw.Next(2, 20), Column(sheet, "ID"), draw.Next(20, 40), Column(sheet, "ID")).Merge(),
        (sheet, _) => sheet.Rows(10, 30).Hide(),
        (sheet, draw) => sheet.Rows(draw.Next(5, 30), 60).Delete(),
        (sheet, _) => sheet.Row(3).CopyTo(sheet.Row(LastRow(sheet) + 1)),
        (sheet, _) => sheet.Range(2, Column(sheet, "ID"), LastRow(sheet), Column(sheet, "ID")).Clear(XLClearOptions.Contents),
        (sheet, _) => sheet.Range(2, Column(sheet, "ID"), LastRow(sheet), Column(sheet, "ID")).SetValue("S-0002"),
        (sheet, draw) => sheet.Row(1).InsertRowsAbove(draw.Next(1, 3)),
        (sheet, _) => sheet.Column(Column(sheet, "ID")).Delete(),
        (sheet, _) => sheet.Workbook.Worksheets.Where(other => other.Visibility != XLWorksheetVisibility.Visible).ToList().ForEach(other => other.Delete()),
    ];

    private readonly Reportkit reportkit = new Reportkit().WithSample("s.xlsx");

    public HostileWorkbookTests()
    {
        reportkit.Run("share", "s.xlsx", "--to", "a.xlsx", "--for", "Anna");
        File.Copy(reportkit.File("s.xlsx"), reportkit.File("before.xlsx"));
    }

    public void Dispose() => reportkit.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public void Nothing_is_withdrawn_or_changed_unasked_and_nothing_typed_is_lost(int number)
    {
        var draw = new Random(number);
        using (var file = new XLWorkbook(reportkit.File("a.xlsx")))
        {
            var sheet = file.Worksheet("Statements");
            Header(sheet, "Text").CellBelow(draw.Next(1, 4)).SetValue("typed words, and nothing of what stood there");
            var context = Header(sheet, "Context").CellBelow(draw.Next(2, 4));
            context.SetValue($"{context.GetString()} typed besides");
            for (var count = draw.Next(1, 5); count > 0; count--)
                Do(Acts[draw.Next(Acts.Length)], sheet, draw);
            file.Save();
        }

        if (number % 4 == 0)
            Directory.Delete(reportkit.File("shares"), recursive: true);
        var result = reportkit.Run("merge", "s.xlsx", "a.xlsx");

        var changes = JArray.Parse(reportkit.Run("diff", "before.xlsx", "s.xlsx", "--json").Output);
        Assert.All(changes, change => Assert.Contains("typed", $"{change["after"]}", StringComparison.Ordinal));
        var kept = $"{changes}{(File.Exists(reportkit.File("s-review.xlsx")) ? Words("s-review.xlsx") : "")}";
        if (!(result.ExitCode == ExitCodes.UnusableFile || result.Output.Contains("Not all that came back could be merged", StringComparison.Ordinal)))
            Assert.All(new[] { "typed words", "typed besides" }.Where(Words("a.xlsx").Contains), words => Assert.Contains(words, kept, StringComparison.Ordinal));
    }

    private static void Do(Action<IXLWorksheet, Random> act, IXLWorksheet sheet, Random draw)
    {
        // What an act before it took away cannot be acted on.
        if (sheet.CellsUsed().Any(cell => cell.GetString() == "ID") && new[] { "Text", "Speaker", "Context" }.All(name => sheet.CellsUsed().Any(cell => cell.GetString() == name)))
            act(sheet, draw);
    }

    private static IXLCell Header(IXLWorksheet sheet, string name) => sheet.CellsUsed().First(cell => cell.GetString() == name);

    private static int Column(IXLWorksheet sheet, string name) => Header(sheet, name).Address.ColumnNumber;

    private static int LastRow(IXLWorksheet sheet) => sheet.LastRowUsed().RowNumber();

    private string Words(string file)
    {
        using var package = ZipFile.OpenRead(reportkit.File(file));
        return string.Concat(package.Entries.Where(entry => entry.FullName.Contains("sharedStrings", StringComparison.Ordinal) || entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
