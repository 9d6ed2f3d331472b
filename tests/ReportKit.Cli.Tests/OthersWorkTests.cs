using System.Security.Cryptography;
using Xunit.Abstractions;

namespace ReportKit.Cli.Tests;

/// <summary>A workbook with all that people and other programs put into one keeps it, whatever commands write into its sheets.</summary>
public sealed class OthersWorkTests(ITestOutputHelper output) : IDisposable
{
    private const string Statements = "xl/worksheets/sheet4.xml";

    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [TheoryThatNeeds(Need.OpenPyxl, Need.LibreOffice)]
    [InlineData("statements.xlsx")]
    [InlineData("statements.xlsm")]
    public void Only_the_parts_that_change_change_and_other_programs_find_everything(string name)
    {
        Make(name);
        var made = Parts(name);
        var theirErrors = ValidWorkbook.Errors(File.ReadAllBytes(reportkit.File(name)));
        // openpyxl writes the elements of fonts in an order of its own.
        Assert.All(theirErrors, error => Assert.Matches("^/xl/styles.xml .*/x:font", error));

        Assert.Equal($"Added to {name}: Statements 20.\n", reportkit.Run("import", name, "more.json").Output);
        var imported = Parts(name);
        Assert.Equal(["xl/tables/table3.xml", Statements], Differing(made, imported));

        ShareAndMerge(name);
        Assert.Equal(
            [
                "[Content_Types].xml",
                "xl/_rels/workbook.xml.rels",
                "xl/comments/comment1.xml",
                "xl/drawings/commentsDrawing1.vml",
                "xl/styles.xml",
                "xl/tables/table8.xml",
                "xl/workbook.xml",
                "xl/worksheets/_rels/sheet10.xml.rels",
                "xl/worksheets/sheet10.xml",
                Statements,
            ],
            Differing(imported, Parts(name)));

        Assert.Empty(ValidWorkbook.Errors(File.ReadAllBytes(reportkit.File(name))).Except(theirErrors));
        Assert.Equal("22 A1:W23 kept S-0022 1 chart 1 pivot Is that right? On which page?\n", SeenByOpenPyxl(reportkit.File(name)));
        var seen = File.ReadAllText(OtherProgram.Convert(reportkit.File(name), "fods", reportkit.Folder));
        Assert.All(
            ["table:name=\"Our work\"", "A remark in a box", "<draw:object", "<draw:image", "<table:data-pilot-table ", ">kept<", "More words 20.", "Is that right?", "On which page?", "On page 4.", "table:name=\"History\""],
            mark => Assert.Contains(mark, seen, StringComparison.Ordinal));
    }

    /// <summary>A workbook with two statements and the work of others, and 20 statements to import.</summary>
    private void Make(string name)
    {
        reportkit.With("""{"reports": [{"number": "GE-1", "title": "T", "date": "2026-01-31"}], "statements": [{"id": "S-0001", "text": "First."}, {"id": "S-0002", "text": "Second."}], "speakers": [{"name": "Avaria"}]}""");
        OthersWork.AddTo(reportkit.File("statements.xlsx"), hasMacros: name.EndsWith(".xlsm", StringComparison.Ordinal));
        File.Move(reportkit.File("statements.xlsx"), reportkit.File(name));
        var rows = Enumerable.Range(1, 20).Select(number => $$"""{"report": "GE-1", "date": "2026-01-05", "speaker": "Avaria", "text": "More words {{number}}."}""");
        File.WriteAllText(reportkit.File("more.json"), $$"""{"statements": [{{string.Join(',', rows)}}]}""");
    }

    /// <summary>A colleague changes a cell of a copy and comments on two, and the copy is merged.</summary>
    private void ShareAndMerge(string name)
    {
        Assert.Equal(ExitCodes.Done, reportkit.Run("share", name, "--to", "ben.xlsx", "--for", "Ben").ExitCode);
        OtherProgram.Python(
            """
            import sys
            from openpyxl import load_workbook
            from openpyxl.comments import Comment
            book = load_workbook(sys.argv[1])
            rows = book['Statements']
            text = next(cell.column for cell in rows[1] if cell.value == 'Text')
            rows.cell(2, text).value = 'First, changed.'
            rows.cell(3, text).comment = Comment('On page 4.', 'Ben')
            rows.cell(4, text).comment = Comment('New.', 'Ben')
            book.save(sys.argv[1])
            """,
            reportkit.File("ben.xlsx"));
        var merged = reportkit.Run("merge", name, "ben.xlsx");
        Assert.Equal((ExitCodes.Done, ""), (merged.ExitCode, merged.Error));
    }

    private static string SeenByOpenPyxl(string path) => OtherProgram.Python(
        """
        import sys
        from openpyxl import load_workbook
        book = load_workbook(sys.argv[1])
        rows, ours = book['Statements'], book['Our work']
        print(rows.max_row - 1, rows.tables['Statements'].ref, rows['W2'].value, rows['A23'].value, len(ours._charts), 'chart', len(ours._pivots), 'pivot', rows['J2'].comment.text.split('    ')[1], rows['J3'].comment.text.split('\n')[0])
        """,
        path);

    private SortedDictionary<string, string> Parts(string name) => new(
        Zip.Entries(File.ReadAllBytes(reportkit.File(name))).ToDictionary(part => part.Name, part => Convert.ToHexStringLower(SHA256.HashData(part.Content))),
        StringComparer.Ordinal);

    /// <summary>The parts that are new or have other bytes; every part with its hash goes to the output of the test.</summary>
    private string[] Differing(SortedDictionary<string, string> before, SortedDictionary<string, string> after)
    {
        Assert.Empty(before.Keys.Except(after.Keys));
        foreach (var (part, hash) in after)
            output.WriteLine($"{(before.GetValueOrDefault(part) == hash ? "same   " : "changed")} {hash[..16]} {part}");
        return [.. after.Where(part => before.GetValueOrDefault(part.Key) != part.Value).Select(part => part.Key)];
    }
}
